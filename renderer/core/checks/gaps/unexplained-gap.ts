import { showDuration } from '../../time/lengths/duration.ts';
import type { Duration } from '../../time/when.ts';
import { findGaps } from '../../timeline/order/gaps.ts';
import { orderEvents } from '../../timeline/order/order-events.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import { momentWords } from '../words/moment-words.ts';

/** Shorter than this a silence is no gap, however dense the rest. */
const shortest = 2 * 3_600_000;
/** How many times as long as the usual step it must be. */
const outstanding = 8;
const fewest = 6;

/**
 * A long silence while the impact lasted, in a timeline that is dense otherwise: readers ask what happened meanwhile. Silent where the text names
 * a time within the gap, since then it tells of it.
 */
export const unexplainedGap: FactRule = (report, facts) => {
  const ordered = orderEvents(report.events);
  const from = ordered.findIndex(({ milestone }) => milestone === 'impact-began');
  const to = ordered.findLastIndex(({ milestone }) => milestone === 'impact-ended' || milestone === 'mitigated');
  const during = from < 0 || to < 0 ? [] : ordered.slice(from, to + 1).filter(({ when }) => when.time !== null);
  if (during.length < fewest) return [];
  const gaps = findGaps(during, 1 as Duration);
  const lengths = gaps.map(({ length }) => length as number).toSorted((a, b) => a - b);
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return gaps
    .filter(({ length }) => length >= shortest && length >= usual * outstanding)
    .flatMap(({ after, before, length }) => {
      const [first, next] = [after, before].map((id) => during.find((event) => event.id === id));
      if (first === undefined || next === undefined || tellsOf(facts.prose, first.when.time, next.when.time)) return [];
      const message = `Nothing is recorded for ${showDuration(length)}, from ${momentWords(first.when)} to ${momentWords(next.when)}: say what happened meanwhile, or that it was waited for.`;
      return [{ rule: 'unexplained-gap', severity: 'note', place: { kind: 'event', id: next.id }, message, fix: null }] as const;
    });
};

const tellsOf = (prose: Parameters<FactRule>[1]['prose'], from: string | null, to: string | null): boolean =>
  from !== null &&
  to !== null &&
  prose.some(({ clocks }) => clocks.some(({ time }) => (from < to ? time > from && time < to : time > from || time < to)));
