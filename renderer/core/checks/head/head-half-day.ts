import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { offsetsOf } from '../facts/moments/offsets-of.ts';
import { namesImpact } from '../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import type { ClockWords } from '../prose/sentence.ts';
import { clockGap } from '../prose-timeline/moments/clock-gap.ts';
import { twoTimes } from '../prose-timeline/moments/two-times.ts';

const halfDay = 43_200_000;
const fell = /(?<!\p{L})(?:hang|hung|crash(?:ed)?|froze|went (?:down|offline)|stopped)(?!\p{L})/iu;

/** "date: 2019-12-05 10:30 +0000" over "On December 5th at 10:30 PM UTC": one time on one day, but for the half of it. */
export const headHalfDay = (facts: Facts): readonly Finding[] => {
  const head = facts.labels.find(
    ({ isKey, kind, sentence }) => isKey && (kind === 'date' || kind === 'start') && sentence.clocks.length === 1,
  )?.sentence;
  const [own] = head?.clocks ?? [];
  const [date, ...ways] = datesOf(own?.date ?? null, facts.near);
  if (head === undefined || own === undefined || own.zone === null || date === undefined || ways.length > 0) return [];
  const [offset] = offsetsOf(own.zone, date, own.time);
  const told = facts.prose.filter(({ clocks }) => clocks.length > 0);
  if (told.some(({ clocks }) => clocks.some((clock) => isAlike(clockGap(clock, own, facts.near), clock)))) return [];
  return told
    .flatMap(({ text, clocks, passage }): readonly Finding[] => {
      const [clock, ...others] = clocks;
      if (clock === undefined || others.length > 0 || clock.zone === null || isUnsettled(text) || isElsewhere(text)) return [];
      // Beyond noon the hours of twenty-four say their half.
      if (clock.meridiem === null && clock.time < '13') return [];
      if (!(namesImpact(text) || fell.test(text)) || !datesOf(clock.date, facts.near).includes(date)) return [];
      const isSameZone = offsetsOf(clock.zone, date, clock.time)[0] === offset;
      const isSameHour = Number(clock.time.slice(0, 2)) % 12 === Number(own.time.slice(0, 2)) % 12 && clock.time !== own.time.slice(0, 5);
      if (!isSameZone || !isSameHour || clock.time.slice(3, 5) !== own.time.slice(3, 5)) return [];
      const by = clock.time > own.time ? halfDay : -halfDay;
      return [twoTimes('am-pm-mismatch', own, clock, { by, passage, told: head.words })];
    })
    .slice(0, 1);
};

/** The same moment; an hour beyond noon is no hour of the morning, whatever it leaves unsaid. */
const isAlike = (gap: { readonly shown: number; readonly real: number } | null, { time }: ClockWords): boolean =>
  gap?.real === 0 && !(time >= '13' && Math.abs(gap.shown) === halfDay);
