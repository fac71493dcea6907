import type { Report } from '../../../report/report.ts';
import { blockTexts } from '../../../rich-text/block-texts.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { FactRule } from '../../facts/fact-rule.ts';
import { daysOutside, type Facts } from '../../facts/facts.ts';
import { isBareDate, isSubject, type LabelKind } from '../../facts/labels.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { namesImpact } from '../../facts/words/deeds.ts';
import { isOfBefore } from '../../facts/words/of-before.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { DateWords, Sentence } from '../../prose/sentence.ts';
import { toldDays } from '../told-day.ts';
import { betweenDays } from './between-days.ts';
import { dayOfId } from './day-of-id.ts';
import { isOfPage } from './is-of-page.ts';
import { soleDays } from './sole-day.ts';
import { strokeTitles } from './stroke-title.ts';
import { titleDates } from './title-dates.ts';
import { titledOnOtherDay } from './titled-day.ts';

const ofReport =
  /\b(?:report|post-?mortem|review|rca|rfo|analysis|summary|update|published|disclosure|advisory|bericht|offenlegung|rapport|divulgation|informe|divulgación)(?!\p{L})/iu;
const ofIncident =
  /\b(?:outage|incident(?! report| review| analysis| summary| disclosure)|disruption|degradation|downtime|interruption|failure|issue|ausfall|störung|panne|caída)s?\b/iu;

/** "Incident report of 12 May", "published on 12 May", after what happened. */
const ofWriting =
  /(?:report|review|post-?mortem|update|published|posted|written|issued|bericht|rapport|informe)\s+(?:of|from|on|vom|du|del)\s*$/iu;

/** "Post-mortem: slow builds on 28 August". */
const isOn = /(?<!(?:published|posted|written|issued)\s)\b(?:on|am|du|del)\s*$/iu;

/** A title that is a day with its weekday and nothing else is the page's: "Wednesday, January 20, 2016" over what began on the 18th. */
const isPageDay = (title: string, { words, weekday }: DateWords): boolean =>
  weekday !== null && /^[^\p{L}\d]*$/u.test(title.replace(words, ''));

const dated: ReadonlySet<LabelKind> = new Set(['date', 'start', 'end', 'window', 'detected', 'declared', 'repaired']);

/** A date in the title that is none of the timeline's days, nor the text's; a report may bear the later date of its publication. */
export const titleVsTimelineDate: FactRule = (report, facts) => {
  const found = againstTimeline(report, facts);
  if (found.length > 0 || toldDays(facts).length > 0) return found;
  const ofDay = titledOnOtherDay(facts);
  const sole = ofDay.length > 0 ? ofDay : soleDays(facts);
  return sole.length > 0 ? sole : [...strokeTitles(facts), ...betweenDays(facts)];
};

/** "Stand: 14. September 2026, 18 Uhr" tells when it was written. */
const ofState =
  /^\W*(?:stand|status|as of|last updated?|updated|zuletzt aktualisiert|aktualisiert|état au|mise? à jour|dernière mise à jour|a fecha de|actualizado|última actualización)(?!\p{L})/iu;

/** Whether the text tells of a time on one of the title's days as well: then it is a day of the story that the timeline leaves out. */
const isToldInText = (days: readonly CalendarDate[], { prose, sentences, moments, near }: Facts): boolean =>
  sentences.some(
    // "Reported on the forum | Feb-05-2022", as a row of the head.
    ({ passage, dates }) =>
      passage.raw.split(' | ').length === 2 && dates.length === 1 && datesOf(dates[0] ?? null, near).some((day) => days.includes(day)),
  ) ||
  prose.some(
    ({ text, clocks }) =>
      !isSubject(text) &&
      !isOfPage(text) &&
      !ofState.test(text) &&
      !isUnsettled(text) &&
      // The same time in the timeline, on another day, is that entry's slip.
      clocks.some(
        ({ date, time }) =>
          date !== null && datesOf(date, near).some((day) => days.includes(day)) && moments.every(({ when }) => when.time !== time),
      ),
  );

/** "2019-05-28-incident-report": the day is a part of a page's or file's name. */
const isOfName = ({ to }: DateWords, { passage: { raw } }: Sentence): boolean => /^[-_]\p{L}/u.test(raw.slice(to));

/** Whether a line of a log, in code too, is of a day. */
const isLogged = (day: CalendarDate, { body }: Report): boolean =>
  blockTexts(body).some((text) => !isOfPage(text) && text.split(day).some((rest, at) => at > 0 && /^[T ]\d\d:\d\d/u.test(rest)));

/** "Update, April 26 2022: …" on a page of what was before. */
const isLater = /^\W*(?:updated?|edit(?:ed)?|correction|nachtrag|mise à jour|actualización)\s?[,:]/iu;

/** "Post-mortem 2026-05-14", cited in the text: a list without times that names such days names other reports. */
const areOthers = ({ eventDates, report: { events }, passages }: Facts): boolean =>
  events.every(({ when }) => when.time === null) &&
  eventDates.some((day) =>
    passages.some(({ raw, source }) =>
      raw
        .split(day)
        .slice(0, -1)
        .some((before) => source !== 'title' && cites.test(before)),
    ),
  );

const cites =
  /(?:post-?mortems?|incident reports?|incidents?|rapports?|informes?|berichte?s?)\s(?:of |from |vom |du |del )?(?:\d{4}-\d\d-\d\d(?:\s?[/,&]\s?|\sand\s))*$/iu;

const againstTimeline: FactRule = ({ details, events }, facts) => {
  // Entries of no date may be of any day, so that the dates of the others say nothing.
  if (facts.eventDates.length > 0 && events.some(({ when }) => when.time !== null && when.date === null)) return [];
  if (areOthers(facts)) return [];
  const ofTitle = titleDates(facts);
  const subject = facts.prose.find(({ text }) => isSubject(text));
  const dates = ofTitle.length > 0 ? ofTitle : (subject?.dates ?? []);
  const [first] = dates;
  const words = ofTitle.length > 0 ? details.title : (subject?.words ?? '');
  // Of a timeline without dates the text tells the day; then no date of the text may be the title's.
  const told =
    facts.eventDates.length > 0
      ? []
      : [
          ...facts.prose.filter(
            (one) =>
              namesImpact(one.text) &&
              !isSubject(one.text) &&
              !isLater.test(one.text) &&
              !isElsewhere(one.text) &&
              !isUnsettled(one.text) &&
              !isOfBefore(one),
          ),
          ...facts.labels.filter((label) => dated.has(label.kind) && !isBareDate(label)).map(({ sentence }) => sentence),
        ].flatMap((sentence) => sentence.dates.flatMap((date) => (isOfName(date, sentence) ? [] : datesOf(date, facts.near))));
  // Entries without a year may bear their day all the same.
  const borne = events.flatMap(({ when }) =>
    facts.isYearTold && /\p{L}{3,} \d|\d\.? \p{L}{3,}/u.test(when.entered) ? (when.date ?? []) : [],
  );
  const days =
    facts.eventDates.length > 0 ? facts.eventDates : borne.length > 0 ? [...new Set([...borne, ...told])].toSorted() : told.toSorted();
  const [start, end] = [days[0], days.at(-1)];
  if (first === undefined && subject === undefined) return dayOfId(facts);
  if (first === undefined || start === undefined || end === undefined || isUnsettled(words)) return [];
  const taken = dates.flatMap((date) => datesOf(date, facts.near));
  const outside = taken.map((date) => daysOutside(date, { eventDates: days }) ?? 0);
  const [date] = taken;
  const labelled = facts.labels.flatMap(({ kind, sentence }) =>
    kind === 'date' ? sentence.dates.flatMap((one) => datesOf(one, facts.near)) : [],
  );
  if (date === undefined || outside.some((days) => days === 0) || (facts.eventDates.length === 0 && labelled.includes(date))) return [];
  const least = outside.toSorted((a, b) => Math.abs(a) - Math.abs(b))[0] ?? 0;
  if (least > 0 && isPageDay(words, first)) return [];
  if (least > 0 && ofWriting.test(words.slice(0, words.indexOf(first.words)))) return [];
  if (least > 0 && least < 90 && ofReport.test(words) && !ofIncident.test(words) && !isOn.test(words.slice(0, words.indexOf(first.words))))
    return [];
  if (isToldInText(taken, facts) || taken.some((day) => isLogged(day, facts.written))) return [];
  // Of days that only the words of entries bear, the first may be missing.
  if (borne.length > 0 && facts.eventDates.length === 0 && Math.abs(least) < 3) return [];
  // Of one day that only the text tells of, its times stand in the text.
  const isNamed = facts.prose.some(
    ({ text, dates: named }) => !isSubject(text) && !isOfPage(text) && named.some((one) => datesOf(one, facts.near).includes(date)),
  );
  const ofText = start === end && !isNamed ? facts.prose.flatMap(({ clocks }) => clocks.map(({ time }) => time)) : [];
  const times = facts.moments.length > 0 ? facts.moments.map(({ when }) => when.time) : ofText;
  // Where the whole timeline is close to midnight, the day before or after it is the same night elsewhere.
  const isNight = times.every((time) => time !== null && (time >= '20:00' || time <= '04:00'));
  if (Math.abs(least) === 1 && isNight) return [];
  const span = start === end ? showDate(start, 'en', 'medium') : `${showDate(start, 'en', 'medium')} to ${showDate(end, 'en', 'medium')}`;
  const message = `The title says ${showDate(date, 'en', 'medium')}, the timeline ${span}: ${Math.abs(least)} ${Math.abs(least) === 1 ? 'day' : 'days'} apart.`;
  const between = [first.words, facts.moments[0]?.words ?? start] as const;
  const place =
    ofTitle.length > 0 || subject === undefined
      ? ({ kind: 'details', field: 'title' } as const)
      : subject.passage.placeOf(first.words, first.from);
  return [{ rule: 'title-vs-timeline-date', severity: 'error', place, message, between, fix: null }];
};
