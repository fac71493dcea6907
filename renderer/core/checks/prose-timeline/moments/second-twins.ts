import type { CalendarDate, ClockTime } from '../../../time/when.ts';
import { secondsOf } from '../../../time/words/read-placed.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { offsetsOf } from '../../facts/moments/offsets-of.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding, Place } from '../../finding.ts';
import { shortestWay } from '../../times/shortest-way.ts';
import { offByWords } from './off-by-words.ts';

type Told = {
  readonly words: string;
  readonly time: ClockTime;
  readonly days: readonly CalendarDate[];
  readonly zone: string | null;
  readonly place: Place;
};

const day = 86_400;
/** "19:03:52 2021 +0900": a zone that stands behind something else. */
const farOffset = /^\s?\d{4} [+-]\d{4}/u;
/** A time told to the second, and not to the minute with zeros behind it. */
const exact = /^\d\d:(\d\d:(?!00)\d\d)/u;

/** "12:50:07" and "13:50:07" of one day: to the second one moment, and whole hours apart, which no zones beside them explain. */
export const secondTwins = (facts: Facts): readonly Finding[] => {
  const alike = new Map<string, Told[]>();
  for (const one of toldIn(facts)) {
    const key = exact.exec(one.time)?.[1];
    if (key === undefined) continue;
    const same = alike.get(key);
    if (same) same.push(one);
    else alike.set(key, [one]);
  }
  const found = [...alike.values()].flatMap((same) => ofAlike(same, facts));
  // Several moments that are told again by the same number of hours later are told on another clock.
  const gaps = found.map(({ offsetMinutes = 0 }) => offsetMinutes);
  return found.filter(({ offsetMinutes = 0 }) => gaps.filter((gap) => gap === offsetMinutes).length < 2 || offsetMinutes % 60 !== 0);
};

const ofAlike = (same: readonly Told[], facts: Facts): readonly Finding[] => {
  // Something that runs each hour is told at more than two of them.
  if (same.length > 4 || new Set(same.map(({ time }) => time)).size > 2) return [];
  const [first] = same;
  const other = first === undefined ? undefined : same.find((one) => isApart(first, one, facts.near));
  if (first === undefined || other === undefined) return [];
  const [gap = 0] = gapsOf(first, other, dayOf(first, other, facts.near));
  return [
    {
      rule: 'prose-vs-prose-time',
      severity: 'error',
      place: other.place,
      message: `The text gives “${first.words}” and “${other.words}” for what seems to be one thing, the same to the second: ${offByWords(gap * 1000)} in the second place.`,
      between: [first.words, other.words],
      offsetMinutes: Math.round(gap / 60),
      fix: null,
    },
  ];
};

/** A row of a table of measurements, many of which fall on the same second. */
const isRow = (raw: string): boolean => raw.split(' | ').length > 2;

const dayOf = (first: Told, other: Told, near: CalendarDate | null): CalendarDate | null => first.days[0] ?? other.days[0] ?? near;

/** Whether two times are of one day, as far as they say, and apart in every way that they can be read. */
const isApart = (first: Told, other: Told, near: CalendarDate | null): boolean => {
  // Two entries are two steps, and what runs on a timer has one each hour.
  if (first.place.kind === 'event' && other.place.kind === 'event') return false;
  if (first.days.length > 0 && other.days.length > 0 && !first.days.some((one) => other.days.includes(one))) return false;
  const gaps = gapsOf(first, other, dayOf(first, other, near));
  return gaps.length > 0 && gaps.every((gap) => Math.abs(gap) >= 60);
};

const toldIn = ({ sentences, moments, near, declaredZone }: Facts): readonly Told[] => [
  ...moments.flatMap(({ when, words, event }): readonly Told[] =>
    when.time === null || when.precision !== 'second'
      ? []
      : [{ words, time: when.time, days: when.date === null ? [] : [when.date], zone: when.zone, place: { kind: 'event', id: event.id } }],
  ),
  ...sentences.flatMap(({ clocks, dateAbove, passage, text }): readonly Told[] =>
    isUnsettled(text) || isElsewhere(text) || isRow(passage.raw)
      ? []
      : clocks.flatMap(({ words, time, date, zone, from, to }) =>
          zone === null && farOffset.test(passage.raw.slice(to))
            ? []
            : {
                words,
                time,
                days: datesOf(date ?? dateAbove, near),
                zone: zone ?? declaredZone,
                place: passage.placeOf(words, from),
              },
        ),
  ),
];

/** How far apart two times are, in seconds, in every way that their zones can be read; none where only one of them has a zone, or a zone says no place. */
const gapsOf = (first: Told, other: Told, date: CalendarDate | null): readonly number[] => {
  const shown = secondsOf(other.time) - secondsOf(first.time);
  if (first.zone === other.zone) return [shortestWay(shown, day)];
  if (first.zone === null || other.zone === null || date === null) return [];
  const [offsets, others] = [offsetsOf(first.zone, date, first.time), offsetsOf(other.zone, date, other.time)];
  return offsets.flatMap((a) => others.map((b) => shortestWay(shown + (a - b) * 60, day)));
};
