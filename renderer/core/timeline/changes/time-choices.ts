import { instantOf, resolveEnd } from '../../time/instant-of.ts';
import { showWhen } from '../../time/shown/show-when.ts';
import type { Instant, When } from '../../time/when.ts';
import { placeAt } from '../order/place-at.ts';

/** One of the times that a clock time may mean which was skipped or came twice, in words for a button. */
export type TimeChoice = { readonly when: When; readonly words: string };

const clock = (when: When): string => {
  const { time, zone } = showWhen(
    { ...when, end: null, openEnded: false, precision: when.precision === 'approx' ? 'minute' : when.precision },
    null,
  );
  return `${time} ${zone}`;
};

/** The times that may be meant, the earlier one first, where an event's time was skipped by the clocks or came twice; none for all others. */
export const timeChoices = (when: When): readonly TimeChoice[] => {
  const result = instantOf(when);
  switch (result.kind) {
    case 'nonexistent':
      return [
        ...skipped(when, result.before, 'before the clocks went forward'),
        ...skipped(when, result.after, 'after the clocks went forward'),
      ];
    case 'doubled': {
      const [first, second]: readonly [When, When] = [
        { ...when, occurrence: 'first' },
        { ...when, occurrence: 'second' },
      ];
      return [
        { when: first, words: `The first, ${clock(first)}, before the clocks went back` },
        { when: second, words: `The second, ${clock(second)}` },
      ];
    }
    case 'instant':
      return endChoices(when);
    case 'incomplete':
      return [];
  }
};

/** Both times that the end of a range may mean, named by themselves: its beginning is settled. */
const endChoices = (when: When): readonly TimeChoice[] => {
  const { end, date } = when;
  if (end === null || resolveEnd(when)?.kind !== 'doubled') return [];
  const [first, second] = (['first', 'second'] as const).map((occurrence): TimeChoice => {
    const at: When = { ...when, date: end.date ?? date, time: end.time, occurrence };
    return { when: { ...when, end: { ...end, occurrence } }, words: clock(at) };
  });
  if (first === undefined || second === undefined) return [];
  return [
    { ...first, words: `The first, ${first.words}, before the clocks went back` },
    { ...second, words: `The second, ${second.words}` },
  ];
};

/** The words as entered name a time that never was; they are left behind with it. */
const skipped = (when: When, instant: Instant, side: string): readonly TimeChoice[] => {
  if (when.zone === null) return [];
  const placed = placeAt({ ...when, end: null, entered: '' }, when.zone, instant, null);
  if (placed === null) return [];
  const settled: When = { ...placed.when, end: when.end };
  const end = resolveEnd(settled);
  const isBackwards = end?.kind === 'instant' && end.instant < instant;
  return [{ when: isBackwards ? { ...settled, end: null } : settled, words: `${clock(settled)}, ${side}` }];
};
