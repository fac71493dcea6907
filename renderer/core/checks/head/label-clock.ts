import type { Facts } from '../facts/facts.ts';
import type { Label } from '../facts/labels.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { deedsIn, namesImpact } from '../facts/words/deeds.ts';
import { isElsewhere } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import { isOneDay } from '../prose/day-words.ts';
import type { ClockWords } from '../prose/sentence.ts';
import { clockGap } from '../prose-timeline/moments/clock-gap.ts';
import { isTwisted } from '../prose-timeline/moments/is-twisted.ts';
import { twoTimes } from '../prose-timeline/moments/two-times.ts';

/** "Time: 5:13:57 UTC" over "at 5:31:57 UTC": two digits changed places, or the seconds alone are alike, in a report that nowhere tells the label's time. */
export const labelClockSlips = (facts: Facts): readonly Finding[] => {
  if (facts.moments.length > 0) return [];
  const first = facts.labels.find(({ kind, sentence }) => (kind === 'impact' || kind === 'start') && sentence.clocks.length === 1);
  const others = facts.labels.filter(
    ({ kind, isKey, sentence }) => (kind === 'end' || kind === 'detected' || (kind === 'date' && isKey)) && sentence.clocks.length === 1,
  );
  const labels = [...[first ?? []].flat(), ...others];
  return [...labels.flatMap((label) => ofLabel(label, facts)), ...ofTitle(labels, facts)].slice(0, 1);
};

/** "Attack on 25 October 2019, 14:22" over "Time of incident: 13:22": whole hours off to an odd minute. */
const ofTitle = (labels: readonly Label[], { sentences, near }: Facts): readonly Finding[] => {
  const [title, ...titles] = sentences.filter(({ passage, clocks }) => passage.source === 'title' && clocks.length > 0);
  const [clock, ...others] = title?.clocks ?? [];
  if (clock === undefined || titles.length + others.length > 0 || clock.approx || isRound(clock)) return [];
  return labels.flatMap(({ sentence, passage }): readonly Finding[] => {
    const [own] = sentence.clocks;
    if (own === undefined || own.zone !== clock.zone || toMinute(own).time.slice(3) !== toMinute(clock).time.slice(3)) return [];
    const by = clockGap(toMinute(own), toMinute(clock), near)?.real ?? 0;
    return by === 0 || Math.abs(by) >= 43_200_000 ? [] : [twoTimes('prose-vs-prose-time', clock, own, { by, passage })];
  });
};

const ofLabel = (label: Label, facts: Facts): readonly Finding[] => {
  const [own] = label.sentence.clocks;
  if (own === undefined || own.approx || isRound(own)) return [];
  const day = facts.labels.find(({ kind }) => kind === 'date')?.sentence.dates[0] ?? null;
  const days = datesOf(day, facts.near);
  const told = facts.prose.filter(({ clocks }) => clocks.length > 0);
  const isMet = (clock: ClockWords): boolean => Math.abs(clockGap(toMinute(clock), toMinute(own), facts.near)?.real ?? 0) < 60_000;
  if (told.some(({ clocks }) => clocks.some(isMet))) return [];
  return told
    .flatMap(({ text, clocks, passage, ...rest }): readonly Finding[] => {
      const [clock, ...others] = clocks;
      const sentence = { text, clocks, passage, ...rest };
      if (clock === undefined || others.length > 0 || clock.approx || isElsewhere(text)) return [];
      const toldDays = rest.dates.flatMap((date) => datesOf(date, facts.near));
      if (days.length > 0 && toldDays.length > 0 && !toldDays.some((one) => days.includes(one))) return [];
      const isRelated =
        namesImpact(text) ||
        clock.time.length > 5 ||
        (['restore', 'resolve', 'restart', 'fix'] as const).some((deed) => deedsIn(text).has(deed));
      if (!isRelated || !isOneDay(label.sentence, sentence, facts) || !isSlip(clock, own)) return [];
      const by = clockGap(clock, own, facts.near)?.real ?? 0;
      if (by === 0 || Math.abs(by) > 43_200_000) return [];
      return [twoTimes('prose-vs-prose-time', own, clock, { by, passage })];
    })
    .slice(0, 1);
};

const toMinute = (clock: ClockWords): ClockWords => ({ ...clock, time: clock.time.slice(0, 5) as ClockWords['time'] });

const isRound = ({ time }: ClockWords): boolean => (time.length <= 5 || time.endsWith(':00')) && Number(time.slice(3, 5)) % 5 === 0;

const isSlip = ({ time }: ClockWords, { time: own }: ClockWords): boolean =>
  isTwisted(time.slice(0, 5), own.slice(0, 5)) ||
  (time.length > 5 && !time.endsWith(':00') && time.slice(0, 2) === own.slice(0, 2) && time.slice(5) === own.slice(5));
