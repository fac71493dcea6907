import type { Facts } from '../facts/facts.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import { isOneDay } from '../prose/day-words.ts';
import type { ClockWords, Sentence } from '../prose/sentence.ts';
import { clockGap } from '../prose-timeline/moments/clock-gap.ts';
import { twoTimes } from '../prose-timeline/moments/two-times.ts';

const most = 60;
const enough = 2;
const leastGap = 30 * 60_000;

type Told = { readonly clock: ClockWords; readonly sentence: Sentence; readonly zone: string };

/** "At 14:20 PST" in a text that tells of 14:20 UTC in two other sentences and has no other time in PST: the zone is the likely slip. */
export const sameClockTold = (facts: Facts): readonly Finding[] => {
  const told = facts.sentences.flatMap((sentence): readonly Told[] =>
    isUnsettled(sentence.text) || isElsewhere(sentence.text)
      ? []
      : sentence.clocks.flatMap((clock) => {
          const zone = zoneOf(clock, sentence);
          return zone === null ? [] : [{ clock: { ...clock, zone }, sentence, zone }];
        }),
  );
  if (told.length > most) return [];
  return told
    .flatMap((odd): readonly Finding[] => {
      const { clock, sentence, zone } = odd;
      if (clock.approx || sentence.same.length > 0) return [];
      const others = told.filter((one) => one.sentence !== sentence);
      // A zone that another time is told in as well is meant.
      if (others.some((one) => one.zone === zone)) return [];
      const twins = others.filter((one) => one.clock.time === clock.time && isOneDay(one.sentence, sentence, facts));
      const [twin] = twins;
      const gap = twin === undefined ? null : clockGap(clock, twin.clock, facts.near);
      if (twin === undefined || twins.length < enough || new Set(twins.map((one) => one.zone)).size > 1) return [];
      if (gap === null || Math.abs(gap.real) < leastGap) return [];
      return [twoTimes('prose-vs-prose-time', twin.clock, clock, { by: gap.real, passage: sentence.passage })];
    })
    .slice(0, 1);
};

/** "From 14:20 to 14:40 UTC" names the zone of both. */
const zoneOf = (clock: ClockWords, { windows }: Sentence): string | null =>
  clock.zone ?? windows.find(({ start }) => start.from === clock.from)?.end.zone ?? null;
