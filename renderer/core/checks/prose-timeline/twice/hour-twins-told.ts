import type { Facts } from '../../facts/facts.ts';
import { clauseOf } from '../../facts/words/clause-of.ts';
import { stemsIn } from '../../facts/words/stems.ts';
import { isUnsettled } from '../../facts/words/unsettled.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { clockGap } from '../moments/clock-gap.ts';

const hour = 3_600_000;
const mostTimes = 60;
/** Stems that every report has say nothing of what is told. */
const rarest = 4;

/** A time that is told once, beside the same minute of another hour, told in two other places with a word in common. */
export type HourTwin = { readonly first: ClockWords; readonly second: ClockWords; readonly sentence: Sentence; readonly by: number };

type Told = { readonly clock: ClockWords; readonly sentence: Sentence; readonly stems: ReadonlySet<string> };

/** "Until the natural recovery at 03:43", where "Natural resolution: 02:43" and "at 02:43 it was over" stand in a report without a timeline. */
export const hourTwinsTold = (facts: Facts): readonly HourTwin[] => {
  if (facts.report.events.length > 0) return [];
  const told = [...facts.prose, ...facts.labels.map(({ sentence }) => sentence)].flatMap(timesOf);
  if (told.length > mostTimes) return [];
  const times = new Map<string, number>();
  for (const { stems } of told) for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
  const gap = (a: Told, b: Told): number => clockGap(a.clock, b.clock, facts.near)?.real ?? hour / 2;
  return told
    .flatMap((one): readonly HourTwin[] => {
      if (Number(one.clock.time.slice(3, 5)) % 5 === 0 || one.clock.approx) return [];
      const others = told.filter((other) => other.sentence !== one.sentence);
      const twins = others.filter((other) => Math.abs(gap(one, other)) === hour);
      const isAgain = others.some((other) => gap(one, other) === 0);
      const twin = twins.find((other) => [...one.stems].some((stem) => other.stems.has(stem) && (times.get(stem) ?? 0) <= rarest));
      if (isAgain || twin === undefined || new Set(twins.map(({ sentence }) => sentence)).size < 2) return [];
      return [{ first: twin.clock, second: one.clock, sentence: one.sentence, by: gap(one, twin) }];
    })
    .slice(0, 1);
};

const timesOf = (sentence: Sentence): readonly Told[] =>
  sentence.clocks.length > 4
    ? []
    : sentence.clocks.flatMap((clock) => {
        const clause = clauseOf(sentence, clock);
        return isUnsettled(clause) ? [] : [{ clock, sentence, stems: stemsIn(clause) }];
      });
