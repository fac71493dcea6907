import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import { bearsDay } from '../../facts/events/bears-day.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { namesImpact } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { type DaySpan, spansIn } from './read-spans.ts';

const farthest = 5;
const fewest = 3;
const dated = /^\W*(?:incident |outage )?(?:dates?|period|window|zeitraum|période|periodo)\W*:/iu;
const ended =
  /(?<!\p{L})(?:fixed|resolved|closed|restored|recovered|back to normal|deployed|released|published|post-?mortem|report|behoben|geschlossen|résolu|resuelto)(?!\p{L})/iu;

/** "Between the 16th and the 18th we were slow" over a timeline that begins with trouble on the 15th and ends on the 18th: one end of the range is the timeline's, and the other leaves trouble out. */
export const spanOverTimeline = (facts: Facts): readonly Finding[] => {
  const { passages, eventDates, report, assumedDate } = facts;
  const own = facts.moments.filter(
    ({ part, when }) => part !== 'mentioned' && when.date !== null && (assumedDate === null || bearsDay(when.entered)),
  );
  const days = (assumedDate === null ? eventDates : own.flatMap(({ when }) => when.date ?? [])).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last || report.events.length < fewest) return [];
  return passages
    .filter(({ source, raw }) => (source === 'body' || source === 'title') && (dated.test(raw) || (namesImpact(raw) && /\p{L}/u.test(raw))))
    .filter(({ raw, source }) => source === 'title' || (!isElsewhere(raw) && !isUnsettled(raw)))
    .slice(0, 2)
    .flatMap((passage) => spansIn(passage, facts).slice(0, 1))
    .flatMap((span): readonly Finding[] => {
      const isStart = span.last === last && span.first > first && daysBetween(first, span.first) <= farthest;
      const isEnd = span.first === first && span.last < last && daysBetween(span.last, last) <= farthest;
      if (!isStart && !isEnd) return [];
      const [day, other] = isStart ? [first, span.first] : [last, span.last];
      const trouble = own.find(({ when, event }) => when.date === day && isTrouble(event.text, isStart));
      return trouble === undefined || isTold(other, span, facts, own) ? [] : [found(span, other, day, trouble)];
    })
    .slice(0, 1);
};

/** What tells of trouble, rather than of its cause before or its repair after; a range without words is trouble in a list of those. */
const isTrouble = (text: string, isStart: boolean): boolean =>
  text.trim() === '' || (namesImpact(text) && !isElsewhere(text) && (isStart || !ended.test(text)));

/** Whether the day that the range ends on is told of in the text and the timeline, so that the range means that one. */
const isTold = (day: CalendarDate, span: DaySpan, { sentences, near }: Facts, own: readonly Moment[]): boolean =>
  sentences.some(
    ({ passage, dates, text }) =>
      passage !== span.passage &&
      passage.source !== 'event' &&
      namesImpact(text) &&
      dates.some((words) => datesOf(words, near).includes(day)),
  ) && own.every(({ when }) => when.date !== day);

const found = (span: DaySpan, odd: CalendarDate, day: CalendarDate, { words }: Moment): Finding => ({
  rule: 'date-mismatch',
  severity: 'error',
  place: span.passage.placeOf(span.words, span.from),
  message: `The text says ${showDate(odd, 'en', 'medium')} (“${span.words}”), the timeline tells of trouble on ${showDate(day, 'en', 'medium')}.`,
  between: [span.words, words],
  fix: null,
});
