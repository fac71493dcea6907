import type { TimelineEvent } from '../../../report/report.ts';
import { monthNamed, weekdayNamed } from '../../../time/dates/date-names.ts';
import { dateOf, weekdayOf } from '../../../time/dates/read-chosen-date.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { FactRule } from '../../facts/fact-rule.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding, Place } from '../../finding.ts';
import { readDates } from '../../prose/read-dates.ts';
import type { DateWords, Sentence } from '../../prose/sentence.ts';
import { halvesDiffer } from '../../prose-timeline/halves/halves-differ.ts';
import { weekdayNames } from '../../words/weekday-names.ts';
import { nextDays } from '../next-day.ts';
import { bareWeekdays } from './bare-weekday.ts';
import { weekdayBehindTime } from './behind-time.ts';
import { ordinalWeekdays } from './ordinal-weekday.ts';
import { timedWeekdays } from './timed-weekday.ts';
import { weekdayFix } from './weekday-fix.ts';
import { isRangeEnd, weekdayRanges } from './weekday-range.ts';
import { weekdayWithWindow } from './weekday-with-window.ts';
import { weekdaysOfOneYear } from './weekdays-of-one-year.ts';

const rule = 'weekday-mismatch';

/** A date with a weekday that it doesn't have: "Monday, 11 June 2024", which was a Tuesday. */
export const weekdayMismatch: FactRule = ({ events, details }, facts) => {
  const findings = new Map<string, Finding>();
  const look = (date: DateWords, placeOf: () => Place): void => {
    if (findings.has(date.words)) return;
    const finding = findingOf(date, placeOf, facts);
    if (finding !== null) findings.set(date.words, finding);
  };
  const lookAt = (date: DateWords, { passage }: Sentence): void => look(date, () => passage.placeOf(date.words, date.from));
  const isOtherYear = !facts.isYearTold || hasOtherYear(facts);
  for (const sentence of facts.sentences)
    for (const date of sentence.dates)
      if ((!isOtherYear || hasYear(date)) && !isRangeEnd(date, sentence))
        lookAt(yearBehind(weekdayBehindTime(date, sentence) ?? date, sentence), sentence);
  for (const { id, when } of events)
    for (const date of readDates(when.entered, details.language))
      if (!isOtherYear || hasYear(date)) look(date, () => ({ kind: 'event', id }));
  for (const date of readDates(details.lastUpdated?.entered ?? '', details.language))
    look(date, () => ({ kind: 'details', field: 'lastUpdated' }));
  const noted = facts.context.notes.filter(({ kind, words }) => facts.isYearTold && kind === 'weekday-mismatch' && !findings.has(words));
  for (const { message, words } of noted) {
    if (![...findings.keys()].some((known) => words.includes(known) || known.includes(words))) findings.set(words, ofNote(message, words));
  }
  if (findings.size > 0) return [...findings.values()];
  const ofEntries = [
    ...events.flatMap(ofEntry),
    ...ordinalWeekdays(facts),
    ...weekdaysOfOneYear(facts),
    ...timedWeekdays(facts),
    ...weekdayRanges(facts),
    ...nextDays(facts).filter((found) => found.rule === rule),
  ];
  if (ofEntries.length === 0) ofEntries.push(...weekdayWithWindow(facts), ...halvesDiffer(rule, facts));
  return ofEntries.length > 0 ? ofEntries : bareWeekdays(facts);
};

const onward = /^\s?(?:[-–—]|to|through|until|bis|au|al|hasta|a)\s?(?:\p{L}{2,10}\.?,? )?$/iu;

/** "Mon 19th Jan to Weds 21st Jan 2015": the year stands behind the last day. */
const yearBehind = (date: DateWords, { dates, passage: { raw } }: Sentence): DateWords => {
  const next = dates.find(({ from }) => from > date.from);
  const [year, ...years] = [...new Set(next?.candidates.flatMap((candidate) => candidate.year ?? []))];
  if (hasYear(date) || next === undefined || year === undefined || years.length > 0 || !onward.test(raw.slice(date.to, next.from)))
    return date;
  return { ...date, candidates: date.candidates.map((candidate) => ({ ...candidate, year })) };
};

const hasYear = ({ candidates }: DateWords): boolean => candidates.every(({ year }) => year !== null);

/** Whether no date without a year has its weekday, though several bear one: then the year that they were given is wrong. */
const hasOtherYear = (facts: Facts): boolean => {
  const bare = facts.sentences.flatMap(({ dates }) => dates.filter((date) => date.weekday !== null && !hasYear(date)));
  const days = new Set(bare.map(({ words }) => words));
  return days.size > 1 && bare.every((date) => wrongDay(date, facts) !== null);
};

/** The date that likeliest is meant, where none that may be meant has the weekday beside it. */
const wrongDay = ({ weekday, ...words }: DateWords, facts: Facts): CalendarDate | null => {
  const { near, sentences } = facts;
  if (weekday === null) return null;
  const all = datesOf({ ...words, weekday }, near);
  const told = all.length > 1 ? all.filter((one) => sentences.some((sentence) => isToldPlainly(one, sentence))) : [];
  const dates = told.length === 1 ? told : all;
  if (dates.some((one) => weekdayOf(one) === weekday) || isOfOtherYear({ weekday, ...words }, facts)) return null;
  return dates[0] ?? null;
};

/** Whether a date without a year has its weekday in another of the years that a list of years tells: "Weds 1 July" below "30 June 2015" and "April 2016". */
const isOfOtherYear = (words: DateWords, { sentences }: Facts): boolean => {
  if (hasYear(words)) return false;
  const years = new Set(sentences.flatMap(({ dates }) => dates.flatMap(({ candidates }) => candidates.flatMap(({ year }) => year ?? []))));
  if (years.size < 3) return false;
  return datesOf({ ...words, candidates: words.candidates.flatMap((one) => [...years].map((year) => ({ ...one, year }))) }, null).some(
    (day) => weekdayOf(day) === words.weekday,
  );
};

/** "2024-08-03" beside "Friday 03-08-2024" says which of the two ways it is meant. */
const isToldPlainly = (day: CalendarDate, { dates }: Sentence): boolean =>
  dates.some(({ candidates: [only, ...others] }) => only?.year != null && others.length === 0 && dateOf(only, null) === day);

const findingOf = (words: DateWords, placeOf: () => Place, facts: Facts): Finding | null => {
  const date = wrongDay(words, facts);
  if (date === null || words.weekday === null) return null;
  const place = placeOf();
  const message = `${showDate(date, 'en', 'medium')} was a ${weekdayNames[weekdayOf(date)]}, not a ${weekdayNames[words.weekday]}: one of the two in “${words.words}” is wrong.`;
  return { rule, severity: 'error', place, message, between: halves(words.words), fix: weekdayFix(words, date, place, facts) };
};

/** The weekday and the date, as written. */
const halves = (words: string): readonly [string, string] => {
  const weekday = words.match(/\p{L}{2,12}/gu)?.find((word) => weekdayNamed(word) !== null) ?? words;
  const rest = words.replace(weekday, '').replace(/^[\s.,(]+|\s?\(\.?\)?$|[\s,)]+$/gu, '');
  return [weekday, rest === '' ? words : rest];
};

const lead =
  /^\W{0,3}\(?(?:early |late )?(\p{L}{5,10})(?: (?:morning|afternoon|evening|night|noon|vormittag|nachmittag|abend|matin|après-midi|soir|mañana|tarde|noche))?(?:\)|[,:–—-]\s)/iu;

/** "2023-01-27 22:15 (Thursday evening) A customer reports", on a Friday. */
const ofEntry = ({ id, when, text }: TimelineEvent): readonly Finding[] => {
  const name = lead.exec(text)?.[1] ?? '';
  const weekday = weekdayNamed(name);
  const { date, time } = when;
  if (weekday === null || monthNamed(name) !== null || date === null || !/\d{4}/u.test(when.entered) || weekdayOf(date) === weekday)
    return [];
  // Around midnight another zone has another day.
  const isNext = (weekday % 7) + 1 === weekdayOf(date) || (weekdayOf(date) % 7) + 1 === weekday;
  if (isNext && (time === null || time < '06:00') && when.zone !== null) return [];
  const message = `${showDate(date, 'en', 'medium')} was a ${weekdayNames[weekdayOf(date)]}, not a ${weekdayNames[weekday]}: one of the two in “${name} ${when.entered}” is wrong.`;
  return [{ rule, severity: 'error', place: { kind: 'event', id }, message, between: [name, when.entered], fix: null }];
};

const ofNote = (message: string, words: string): Finding => ({
  rule,
  severity: 'error',
  place: { kind: 'report' },
  message,
  between: [words, /was an? (\w+)/.exec(message)?.[1] ?? ''],
  fix: null,
});
