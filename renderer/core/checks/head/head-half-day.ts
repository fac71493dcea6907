import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { offsetsOf } from '../facts/moments/offsets-of.ts';
import { namesImpact } from '../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import { clockGap } from '../prose-timeline/moments/clock-gap.ts';
import { twoTimes } from '../prose-timeline/moments/two-times.ts';

const halfDay = 43_200_000;

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
  if (told.some(({ clocks }) => clocks.some((clock) => clockGap(clock, own, facts.near)?.real === 0))) return [];
  return told
    .flatMap(({ text, clocks, passage }): readonly Finding[] => {
      const [clock, ...others] = clocks;
      if (clock?.meridiem == null || others.length > 0 || clock.zone === null || isUnsettled(text) || isElsewhere(text)) return [];
      if (!namesImpact(text) || !datesOf(clock.date, facts.near).includes(date)) return [];
      const isSameZone = offsetsOf(clock.zone, date, clock.time)[0] === offset;
      const isSameHour = Number(clock.time.slice(0, 2)) % 12 === Number(own.time.slice(0, 2)) % 12 && clock.time !== own.time.slice(0, 5);
      if (!isSameZone || !isSameHour || clock.time.slice(3, 5) !== own.time.slice(3, 5)) return [];
      const by = clock.time > own.time ? halfDay : -halfDay;
      return [twoTimes('am-pm-mismatch', own, clock, { by, passage, told: head.words })];
    })
    .slice(0, 1);
};
