import { showDate } from '../../time/shown/show-date.ts';
import type { CalendarDate } from '../../time/when.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import { daysOutside, type Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import type { Finding } from '../finding.ts';
import { headBeforeUpdates } from '../head/first-update.ts';
import { headToldDay } from '../head/head-told-day.ts';
import { pageDays } from '../head/page-days.ts';
import { sameClockOtherDay } from '../head/same-clock.ts';
import { tillEarly } from '../head/till-early.ts';
import { isOfData } from './of-data.ts';

/** A labelled date of the incident that is none of the timeline's days, or a bare "Date:" before the first of them. */
export const metadataVsTimelineDate: FactRule = (_report, facts) => {
  const found = ofLabels(facts);
  const others = found.length > 0 ? found : [...sameClockOtherDay(facts), ...headBeforeUpdates(facts)].slice(0, 1);
  const days = others.length > 0 ? others : pageDays(facts);
  return days.length > 0 ? days : [...tillEarly(facts), ...headToldDay(facts)].slice(0, 1);
};

/** "23 September 2022" on a line of its own: a day of the story below which no entry tells its time. */
const standsAlone = (date: CalendarDate, { sentences, near }: Facts): boolean =>
  sentences.some(
    ({ text, from, dates: [words], passage: { source } }) =>
      words !== undefined &&
      (source === 'body' || source === 'heading' || source === 'event') &&
      text.trim().length <= words.words.length + 14 &&
      !/\p{L}{2,}/u.test(text.slice(words.to - from)) &&
      /^[\s\p{P}]*(?:\p{L}{2,10}[.,]?\s)?$/u.test(text.slice(0, words.from - from)) &&
      datesOf(words, near).includes(date),
  );

const ofLabels = (facts: Facts): readonly Finding[] =>
  facts.labels.flatMap(({ kind, label, sentence, passage, isKey }): readonly Finding[] => {
    const [words] = sentence.dates;
    const ofIncident =
      kind === 'start' ||
      kind === 'end' ||
      kind === 'detected' ||
      kind === 'declared' ||
      kind === 'repaired' ||
      kind === 'window' ||
      kind === 'impact' ||
      /incident|outage|event|störung|vorfall/iu.test(label);
    if (words === undefined || (kind !== 'date' && !ofIncident) || kind === 'published') return [];
    const taken = sentence.dates.flatMap((date) => datesOf(date, facts.near));
    const outside = taken.map((date) => daysOutside(date, facts));
    const [date] = taken;
    const first = facts.eventDates[0];
    if (date === undefined || first === undefined || outside.some((days) => days === null || days === 0)) return [];
    const least = outside.flatMap((days) => days ?? []).toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0;
    // "Date:" alone may be the day on which the report was written.
    if (!ofIncident && least > 0 && least < 120) return [];
    if (least > 0 && (isOfData(words, date, sentence, facts) || standsAlone(date, facts))) return [];
    // A head tells when a page began to tell of it, and its day is another zone's as often.
    if (isKey && (Math.abs(least) === 1 || kind === 'date')) return [];
    if (Math.abs(least) === 1 && facts.moments.every(({ when }) => when.time !== null && (when.time >= '20:00' || when.time <= '04:00')))
      return [];
    const days = Math.abs(least);
    const message = `“${sentence.words}” says ${showDate(date, 'en', 'medium')}, ${days} ${days === 1 ? 'day' : 'days'} ${least < 0 ? 'before' : 'after'} the timeline.`;
    const between = [sentence.words, facts.moments[0]?.words ?? first] as const;
    return [
      {
        rule: 'metadata-vs-timeline-date',
        severity: 'error',
        place: passage.placeOf(words.words, words.from),
        message,
        between,
        fix: null,
      },
    ];
  });
