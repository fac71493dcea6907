import { daysBetween } from '../../time/local-time.ts';
import { showDate } from '../../time/shown/show-date.ts';
import type { CalendarDate } from '../../time/when.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import { daysOutside, type Facts } from '../facts/facts.ts';
import { leewayOf } from '../facts/moments/leeway.ts';
import { asShown, datesOf, offBy } from '../facts/moments/off-by.ts';
import { namesImpact } from '../facts/words/deeds.ts';
import { shared, stemsIn } from '../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import { addressYears } from '../head/address-year.ts';
import { detectedBefore } from '../head/detected-before.ts';
import { labelDays } from '../head/label-days.ts';
import { nameYears } from '../head/name-year.ts';
import { startDays } from '../head/start-day.ts';
import type { Sentence } from '../prose/sentence.ts';
import { halvesDiffer } from '../prose-timeline/halves/halves-differ.ts';
import { relativeDay } from './bylines/relative-day.ts';
import { headedDay } from './headed-day.ts';
import { nextDays } from './next-day.ts';
import { isOfData } from './of-data.ts';
import { spanOverTimeline } from './spans/span-over-timeline.ts';
import { spansDiffer } from './spans/spans-differ.ts';
import { timelineDay } from './timeline-day.ts';
import { dayOverList } from './titles/day-over-list.ts';
import { headYears } from './titles/head-year.ts';
import { headedDays } from './titles/headed-day.ts';
import { headingDates } from './titles/heading-date.ts';
import { monthsAndYears } from './titles/month-and-year.ts';
import { toldDays } from './told-day.ts';
import { daysInSameWords } from './told-in-same-words.ts';
import { daysOfEntries } from './told-of-entry.ts';
import { toldOnOtherDay } from './told-other-day.ts';
import { slipsInText } from './typos/slips-in-text.ts';
import { weekdayYears } from './typos/weekday-year.ts';

const farthest = 45;
const dayLength = 86_400_000;
const happened =
  /\b(?:on|occurred|happened|experienced|suffered|took place|began|started|was (?:unavailable|down|affected)|were (?:unavailable|down|affected)|am|kam es|le|el|se produjo|a connu|a subi)(?!\p{L})|[日号]に/iu;
/** "All pages returned 404". */
const answered = /(?<!\p{L})(?:return|answer|respond|serv|giv|gave)(?:ed|e|ing|s|es)?\s(?:with\s|an?\s|only\s)?(?:HTTP\s)?[45]\d\d(?!\d)/iu;
const otherStory =
  /\b(?:introduced|deployed|released|upgraded|migrated|merged|launched|since|until|by|before|after|published|report|updated|follow-?up|review|expired?|renew\w*|issued|created|installed|changed|commit\w*|meeting|deadline|due|eingeführt|veröffentlicht|seit|bis|depuis|jusqu|publié|desde|hasta|publicad\w+)(?!\p{L})/iu;

/** The day of the incident in the text against the days of the timeline. */
export const dateMismatch: FactRule = (_report, facts) => {
  const relative = [...relativeDay(facts), ...nextDays(facts).filter(({ rule }) => rule === 'date-mismatch')];
  if (relative.length > 0) return relative;
  if (facts.eventDates.length === 0) {
    const ofLabels = untimed(facts);
    const found = [...(ofLabels.length > 0 ? ofLabels : headedDay(facts, ofDay)), ...headingDates(facts)];
    const others = found.length > 0 ? found : toldDays(facts);
    const clocks = others.length > 0 ? others : facts.prose.flatMap((sentence) => ofClock(sentence, facts));
    if (clocks.length > 0) return clocks;
    const ofLabel = labelDays(facts);
    if (ofLabel.length > 0) return ofLabel;
    const ofList = dayOverList(facts);
    if (ofList.length > 0) return ofList;
    const days = toldOnOtherDay(facts);
    if (days.length > 0) return days;
    const months = monthsAndYears(facts);
    const years = months.length > 0 ? months : nameYears(facts);
    const told = years.length > 0 ? years : daysInSameWords(facts);
    return told.length > 0 ? told : inSpansAndHeads(facts);
  }
  const slips = new Set(slipsInText(facts).map(({ between }) => between?.[0]));
  const findings = facts.prose.filter(({ dates }) => dates.length > 0).flatMap((sentence) => ofClock(sentence, facts));
  if (findings.length === 0) findings.push(...ofDay(facts));
  if (findings.length === 0) findings.push(...toldDays(facts));
  if (findings.length === 0) findings.push(...labelDays(facts));
  if (findings.length === 0) findings.push(...toldOnOtherDay(facts));
  if (findings.length === 0) findings.push(...monthsAndYears(facts));
  if (findings.length === 0) findings.push(...nameYears(facts));
  if (findings.length === 0) findings.push(...dayOverList(facts));
  if (findings.length === 0) findings.push(...daysInSameWords(facts));
  if (findings.length === 0) findings.push(...inSpansAndHeads(facts));
  return findings.filter(({ between }) => !slips.has(between?.[0]) && !isToldOften(between?.[0] ?? '', facts));
};

const inSpansAndHeads = (facts: Facts): readonly Finding[] => {
  const years = headYears(facts);
  const spans = years.length > 0 ? years : spansDiffer(facts);
  const found = spans.length > 0 ? spans : [...headedDays(facts), ...startDays(facts), ...halvesDiffer('date-mismatch', facts)];
  const told = found.length > 0 ? found : daysOfEntries(facts);
  return told.length > 0
    ? told
    : [...spanOverTimeline(facts), ...detectedBefore(facts), ...weekdayYears(facts), ...addressYears(facts), ...timelineDay(facts)].slice(
        0,
        1,
      );
};

/** A day that three passages name is another part of the story, not a slip. */
const isToldOften = (words: string, { passages }: Facts): boolean => passages.filter(({ raw }) => raw.includes(words)).length > 2;

/** Without dates in the timeline: the labelled day of the incident against the day of the sentence that tells when it was. */
const untimed = (facts: Facts): readonly Finding[] => {
  const label = facts.labels.find(
    ({ kind, sentence, isKey }) => !isKey && (kind === 'date' || kind === 'start') && sentence.dates.length === 1,
  );
  const told = facts.prose.find(
    ({ text, dates, windows, clocks }) =>
      dates.length === 1 &&
      (windows.length === 1 || clocks.length === 1) &&
      !/^\W*(?:discover|detect|identif|(?:partial |complete |final )?(?:fix|resol|mitigat|recover)|end|closed|update)[\p{L} #\d]{0,20}\W{0,3}:/iu.test(
        text,
      ) &&
      namesImpact(text) &&
      !isElsewhere(text) &&
      !isUnsettled(text) &&
      !otherStory.test(text),
  );
  const [date, ...more] = datesOf(label?.sentence.dates[0] ?? null, facts.near);
  const [day, ...others] = datesOf(told?.dates[0] ?? null, facts.near);
  if (label === undefined || told === undefined || date === undefined || day === undefined || more.length + others.length > 0) return [];
  const days = daysBetween(day, date);
  // A bare "Date:" after the incident is the report's own.
  if (days === 0 || Math.abs(days) > farthest || (days > 0 && !/incident|outage|event|störung|vorfall|panne|inciden/iu.test(label.label)))
    return [];
  if (Math.abs(days) === 1 && facts.moments.some(({ when }) => nearMidnight(when.time))) return [];
  const words = told.dates[0]?.words ?? '';
  return [finding(told, words, day, date, label.sentence.words, 'the line above')];
};

/** The same time on the clock as an event, on another day. */
const ofClock = (sentence: Sentence, facts: Facts): Finding[] => {
  if (isElsewhere(sentence.text) || isUnsettled(sentence.text)) return [];
  return sentence.clocks.flatMap((clock) => {
    const dates = datesOf(clock.date, facts.near);
    const [date] = dates;
    if (clock.date === null || date === undefined) return [];
    // Of entries without a year, those that name their day have it all the same.
    const days = facts.eventDates.length > 0 ? facts.eventDates : borneDays(facts);
    const isListed = days.length === 0 || dates.some((one) => days.includes(one));
    const outside = daysOutside(date, { eventDates: days }) ?? 0;
    // Made once: what a time can mean is worked out for each such object anew.
    const ofNoDay = { ...clock, date: null };
    const alike = facts.moments.filter((one) => {
      const shown = asShown(ofNoDay, one, facts.near);
      return one.part !== 'mentioned' && shown !== null && Math.abs(shown) <= Math.min(leewayOf(clock), 60_000);
    });
    const [moment] = alike;
    // On a day that the timeline has too, a time to the minute and the words of one entry alone tell that it is meant.
    const isPlain = alike.length === 1 && !clock.time.startsWith('0', 4) && !clock.time.startsWith('5', 4);
    if (isListed && !(isPlain && moment !== undefined && shared(stemsIn(sentence.text), stemsIn(moment.event.text)) > 1)) return [];
    if (isListed && dates.some((one) => one === moment?.when.date)) return [];
    // Of entries without a year, only those that name their day are dated by more than what stands around them.
    if (facts.eventDates.length === 0 && !hasDay.test(moment?.when.entered ?? '')) return [];
    if (moment === undefined || moment.when.date === null || Math.abs(outside) > farthest) return [];
    if (isDatedByHead(date, facts)) return [];
    // A day between those of the timeline, or next to them, is wrong only where the same thing is told, and a limit is no moment.
    const isLimit = /(?:before|by|until|till|within|vor|bis|avant|antes del?)\s*(?:the\s+)?$/iu.test(
      sentence.passage.text.slice(sentence.from, Math.min(clock.from, clock.date.from)),
    );
    const isTold = shared(stemsIn(sentence.text), stemsIn(moment.event.text)) > 0 || (outside !== 0 && namesImpact(sentence.text));
    if (isLimit || !isTold) return [];
    // An entry that bears no date has it from those above, where the days may have gone on unsaid.
    if (Math.abs(daysBetween(moment.when.date, date)) <= 1 && !/\d{4}|\p{L}{3}/u.test(moment.when.entered) && isMixed(facts)) return [];
    // Near midnight another zone has another date.
    const by = offBy(clock, moment, facts.near);
    const isSameZone = by !== null && Math.abs(by) % dayLength <= 60_000;
    if (clock.zone !== null && !isSameZone && Math.abs(outside) <= 1 && !moment.words.includes(clock.zone) && moment.instants.length > 0)
      return [];
    return [finding(sentence, clock.date.words, date, moment.when.date, moment.words)];
  });
};

/** Whether the entries have their only day from the head of the file, which most often bears the day on which it was written, and that is later. */
const isDatedByHead = (date: CalendarDate, { eventDates, labels, moments, near }: Facts): boolean =>
  eventDates.length === 1 &&
  date < (eventDates[0] ?? date) &&
  moments.every(({ when }) => !ownDay.test(when.entered)) &&
  labels.some(
    ({ kind, isKey, sentence }) =>
      isKey && (kind === 'date' || kind === 'published') && sentence.dates.some((words) => datesOf(words, near)[0] === eventDates[0]),
  );

/** Whether the timeline is no more than the updates that were posted from the day after on. */
const isBeforeUpdates = (date: CalendarDate, { eventDates: [first], report: { events } }: Facts): boolean =>
  first !== undefined && daysBetween(date, first) === 1 && events.length > 0 && events.every(({ when }) => posted.test(when.entered));

const posted = /^\W*(?:updated?|posted|aktualisier\p{L}*|nachtrag|mise à jour|actualizaci[óo]n)(?!\p{L})/iu;

const ownDay = /\d{4}-\d\d|\d{1,2}[./]\d{1,2}[./]|\p{L}{3,} \d|\d\.? \p{L}{3,}/u;

const borneDays = ({ report, isYearTold }: Facts): readonly CalendarDate[] => {
  const all = report.events.map(({ when }) => (hasDay.test(when.entered) ? when.date : null));
  const own = all.flatMap((date) => date ?? []);
  return isYearTold && own.length === all.length ? [...new Set(own)].toSorted() : [];
};

const hasDay = /\p{L}{3,}\.? \d|\d\.? \p{L}{3,}/u;

/** The first dated sentence of the text, if it says that the incident was on a day which the timeline has nothing of. */
const ofDay = (facts: Facts): Finding[] => {
  const first = facts.prose.find(({ dates }) => dates.length > 0);
  if (first === undefined || !(namesImpact(first.text) || answered.test(first.text)) || !happened.test(first.text)) return [];
  if (isElsewhere(first.text) || isUnsettled(first.text) || otherStory.test(first.text) || first.dates.length > 2) return [];
  const [words] = first.dates;
  const dates = first.dates.flatMap((one) => datesOf(one, facts.near));
  const [date] = dates;
  if (words === undefined || date === undefined) return [];
  const outside = dates.map((one) => daysOutside(one, facts) ?? 0);
  const least = Math.min(...outside.map(Math.abs));
  // Nearly a day apart may be the same evening elsewhere.
  if (least === 0 || least > farthest || (least === 1 && facts.moments.some(({ when }) => nearMidnight(when.time)))) return [];
  if (date > (facts.eventDates.at(-1) ?? date) && isOfData(words, date, first, facts)) return [];
  if (isDatedByHead(date, facts) || isBeforeUpdates(date, facts)) return [];
  const near = facts.eventDates.toSorted((a, b) => Math.abs(daysBetween(a, date)) - Math.abs(daysBetween(b, date)))[0];
  return near === undefined ? [] : [finding(first, words.words, date, near, near)];
};

/** Whether some entries bear a date of their own and others none. */
const isMixed = ({ moments }: Facts): boolean => {
  const own = moments.filter(({ part, when }) => part === 'start' && ownDay.test(when.entered));
  return own.length > 0 && own.length < moments.length;
};

const nearMidnight = (time: string | null): boolean =>
  time !== null && (time < '09:00' || time > '15:00') && (time < '04:00' || time > '20:00');

const finding = (
  { passage, from }: Sentence,
  words: string,
  date: CalendarDate,
  other: CalendarDate,
  otherWords: string,
  where = 'the timeline',
): Finding => ({
  rule: 'date-mismatch',
  severity: 'error',
  place: passage.placeOf(words, passage.raw.indexOf(words, from)),
  message: `The text says ${showDate(date, 'en', 'medium')} (“${words}”), ${where} ${showDate(other, 'en', 'medium')}.`,
  between: [words, otherWords],
  fix: null,
});
