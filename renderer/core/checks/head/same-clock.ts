import { showDuration } from '../../time/lengths/duration.ts';
import { daysBetween } from '../../time/local-time.ts';
import { showDate } from '../../time/shown/show-date.ts';
import type { Duration } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import { asShown, datesOf } from '../facts/moments/off-by.ts';
import type { Finding } from '../finding.ts';
import { count } from '../words/count.ts';

const farthest = 45;
const fewest = 3;

/** "date: 2018-11-25 18:00" in a head, over an update of 18:00 two days before: to the minute one moment, on two days. */
export const sameClockOtherDay = (facts: Facts): readonly Finding[] =>
  facts.labels
    .filter(({ isKey, kind }) => (isKey || kind === 'start' || kind === 'end' || kind === 'date') && kind !== 'published')
    .flatMap(({ sentence, passage, isKey, kind }): readonly Finding[] => {
      const [clock] = sentence.clocks;
      const [date, ...ways] = datesOf(clock?.date ?? null, facts.near);
      if (clock === undefined || date === undefined || ways.length > 0 || clock.time.startsWith('00:00')) return [];
      // To an odd minute the next day is no other moment.
      const isOdd = !isKey && !clock.approx && Number(clock.time.slice(3, 5)) % 5 !== 0;
      const own = facts.moments.filter(({ part, when }) => part !== 'mentioned' && when.date !== null && when.precision !== 'date');
      const alike = own.filter(({ when }) => when.time?.slice(0, 5) === clock.time.slice(0, 5));
      const [only, ...others] = alike;
      // Two entries of that time, or one on the head's day, and the head may be right.
      if (only === undefined || others.length > 0 || own.length < 2) return [];
      // A beginning after the last entry of its day, or an end before the first, is none of that day's.
      const ofDay = own.filter(({ when }) => when.date === date);
      const isAstray =
        isOdd && !ofDay.some(({ when }) => (kind === 'end' ? (when.time ?? '') <= clock.time : (when.time ?? '') >= clock.time));
      if (ofDay.length > 0 && !isAstray) return [];
      const day = only.when.date ?? date;
      const days = daysBetween(day, date);
      // Full hours come again by chance.
      if (!isOdd && clock.time.slice(3, 5) === '00') return [];
      if (Math.abs(days) < (isOdd ? 1 : 2) || Math.abs(days) > farthest) return [];
      return [
        {
          rule: 'metadata-vs-timeline-date',
          severity: 'error',
          place: passage.placeOf(clock.words, clock.from),
          message: `“${sentence.words}” says ${showDate(date, 'en', 'medium')}, ${count(Math.abs(days), 'day')} ${days < 0 ? 'before' : 'after'} the timeline.`,
          between: [sentence.words, only.words],
          fix: null,
        },
      ];
    })
    .slice(0, 1);

const hour = 3_600_000;

/** "date: 18:00" over a page of updates the first of which bears 10:00 of that day: it cannot have told of what began eight hours later. */
export const toldBeforeBegin = (facts: Facts): readonly Finding[] => {
  const label = facts.labels.find(
    ({ isKey, kind, sentence }) => isKey && (kind === 'date' || kind === 'start') && sentence.clocks.length === 1,
  );
  const [clock] = label?.sentence.clocks ?? [];
  const [date, ...ways] = datesOf(clock?.date ?? null, facts.near);
  if (label === undefined || clock === undefined || date === undefined || ways.length > 0) return [];
  const own = facts.moments.filter(({ part, when }) => part === 'start' && when.date !== null && when.time !== null);
  const [newest, oldest] = [own[0], own.at(-1)];
  // Only a page from the newest to the oldest says that its entries are updates; others may begin with the cause.
  if (own.length < fewest || newest === undefined || oldest === undefined || oldest.when.date !== date) return [];
  const off = own.map((moment) => asShown(clock, moment, facts.near));
  const by = off.at(-1) ?? 0;
  const isFalling = off.every((one, at) => at === 0 || (one ?? 0) >= (off[at - 1] ?? 0));
  if (clock.zone !== null || !isFalling || off.some((one) => one === 0) || by < hour || by > 14 * hour) return [];
  return [
    {
      rule: 'metadata-vs-timeline',
      severity: 'error',
      place: label.passage.placeOf(clock.words, clock.from),
      message: `“${oldest.words}” is ${showDuration(by as Duration)} before “${label.sentence.words}”.`,
      between: [oldest.words, label.sentence.words],
      offsetMinutes: -Math.round(by / 60_000),
      fix: null,
    },
  ];
};
