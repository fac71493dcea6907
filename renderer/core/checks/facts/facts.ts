import { isOfWriting } from '../../intake/placing/of-writing.ts';
import type { Report, TimelineEvent } from '../../report/report.ts';
import { monthNamed } from '../../time/dates/date-names.ts';
import { dateOf } from '../../time/dates/read-chosen-date.ts';
import { daysBetween } from '../../time/local-time.ts';
import type { CalendarDate } from '../../time/when.ts';
import { readWhen } from '../../time/words/read-when.ts';
import { orderEvents } from '../../timeline/order/order-events.ts';
import { zoneSaid } from '../../timeline/read/zone-said.ts';
import { dateInName } from '../dates/titles/title-vs-filename-date.ts';
import type { Passage } from '../prose/passage.ts';
import { readPassages } from '../prose/read-passages.ts';
import { readSentences } from '../prose/read-sentences.ts';
import type { Sentence } from '../prose/sentence.ts';
import type { CheckContext } from './check-context.ts';
import { dateEvents, redateEvents } from './events/date-events.ts';
import { dayEvents } from './events/day-events.ts';
import { isTimedLine, lineEvents } from './events/line-events.ts';
import { stampedEvents } from './events/stamped-events.ts';
import { underDays } from './events/under-days.ts';
import { type Label, readLabels } from './labels.ts';
import type { Moment } from './moments/moment.ts';
import { datesOf } from './moments/off-by.ts';
import { readMoments } from './moments/read-moments.ts';
import { namesImpact } from './words/deeds.ts';
import { inWords, type LookedUp } from './words/in-words.ts';
import { isOfBefore } from './words/of-before.ts';
import { isPrintHead } from './words/print-head.ts';
import { isElsewhere, isOfOthers, isUnsettled } from './words/unsettled.ts';

/** What the rules compare: read once from a report, so that each rule sees the same. */
export type Facts = {
  /** The chips of the body; in `report` they are words already, and nothing where they are broken. */
  readonly chips: readonly LookedUp[];
  /** The report; where it was read from a text, with events in the order of that text, dated by the text if the timeline names no date; else in the order in which they happened. */
  readonly report: Report;
  /** The report as it was given. */
  readonly written: Report;
  readonly context: CheckContext;
  readonly passages: readonly Passage[];
  /** Every sentence of title, body, events and items, quotations left out. */
  readonly sentences: readonly Sentence[];
  /** Those of the body, and of the causes of a text that was read, that are running text or list items, without labelled lines. */
  readonly prose: readonly Sentence[];
  readonly labels: readonly Label[];
  readonly moments: readonly Moment[];
  /** The dates that events name, ends included, each once and in order. */
  readonly eventDates: readonly CalendarDate[];
  /** The day of the incident as the text tells it, where the timeline names no date; null otherwise. */
  readonly assumedDate: CalendarDate | null;
  /** A date of the incident, from which dates without a year get theirs; in `anyYear` where a text that is only read tells none. */
  readonly near: CalendarDate | null;
  /** Whether the report or its file's name tells a year; otherwise dates without one are of a year that is only guessed. */
  readonly isYearTold: boolean;
  /** The zone that a line or heading declares for all times, as written. */
  readonly declaredZone: string | null;
};

/** Reads the facts of a report. */
export const readFacts = (written: Report, context: CheckContext): Facts => {
  // A draft keeps its events as they were entered, and shows them as they happened.
  const { report: given, chips } = inWords(context.isOrdered ? written : { ...written, events: orderEvents(written.events) });
  const { language } = given.details;
  const passages = readPassages(given);
  const sentences = underDays(passages.filter((passage) => !isPrintHead(passage)).flatMap((passage) => readSentences(passage, language)));
  const body = sentences.filter(({ passage }) => passage.source === 'body');
  const labels = readLabels(sentences.filter(({ passage: { source } }) => source === 'body' || source === 'heading' || source === 'title'));
  const isYearTold =
    writtenDate(sentences) !== null ||
    dateInName(context.fileName ?? '') !== null ||
    [...passages.map(({ raw }) => raw), ...written.events.map(({ when }) => when.entered), given.details.lastUpdated?.entered ?? ''].some(
      (words) => /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(words),
    ) ||
    !context.isOrdered;
  const told = context.isOrdered ? redateEvents(given.events, sentences) : given.events;
  const redated =
    context.isOrdered && tellDate(sentences, labels, context.today) === null
      ? dayEvents(
          told,
          passages.map(({ raw }) => raw),
        )
      : told;
  const dates = [...new Set(redated.flatMap(({ when }) => [when.date ?? [], when.end?.date ?? []].flat()))].toSorted();
  const isBare = context.isOrdered && given.events.length === 0;
  const lines = isBare ? lineEvents(sentences.filter(isOfBody), language) : [];
  const isPage =
    context.isOrdered && given.events.length > 0 && given.events.length < 4 && given.events.every(({ text }) => isUpdate(text));
  const found = (isBare && lines.length === 0) || isPage ? stampedEvents(body, language, writtenDate(sentences) ?? context.today) : lines;
  // Some updates of a page were read as a timeline: they are the last ones.
  const stamped = isPage && found.length > given.events.length ? [...found, ...datedLike(found, given.events)] : isPage ? [] : found;
  const eventDates = stamped.length > 0 ? [...new Set(stamped.flatMap(({ when }) => when.date ?? []))].toSorted() : dates;
  const assumedDate =
    context.isOrdered && given.events.length > 0 && eventDates.length === 0 && !isDigest(sentences)
      ? tellDate(sentences, labels, context.today)
      : null;
  const events = stamped.length > 0 ? stamped : assumedDate === null ? redated : dateEvents(redated, assumedDate);
  const report = events === given.events ? given : { ...given, events };
  const entries = new Set(body.filter(isTimedLine).map(({ passage }) => passage));
  const labelled = new Set(labels.map(({ sentence }) => sentence));
  const ofEvents = new Map<string, Sentence[]>();
  for (const sentence of sentences) {
    const place = sentence.passage.placeOf('');
    if (place.kind !== 'event') continue;
    const same = ofEvents.get(place.id);
    if (same) same.push(sentence);
    else ofEvents.set(place.id, [sentence]);
  }
  const declaredZone = declaredIn(passages);
  return {
    chips,
    report,
    written,
    context,
    passages,
    sentences,
    prose: [...body, ...sentences.filter((sentence) => context.isOrdered && isOfCause(sentence))].filter(
      (sentence) =>
        !labelled.has(sentence) && (lines.length === 0 || !entries.has(sentence.passage)) && !isOfOthers(sentence.passage.section),
    ),
    labels,
    moments: readMoments(report, ofEvents, declaredZone, !context.isOrdered),
    eventDates,
    assumedDate,
    near:
      eventDates[Math.floor(eventDates.length / 2)] ??
      assumedDate ??
      writtenDate(sentences) ??
      report.details.lastUpdated?.date ??
      dateInName(context.fileName ?? '') ??
      titledMonth(report.details.title) ??
      context.today ??
      (isYearTold ? null : inAnyYear(sentences)),
    isYearTold,
    declaredZone,
  };
};

/** What a text tells under its causes is running text too. */
const isOfCause = ({ passage }: Sentence): boolean => passage.source === 'item' && passage.placeOf('').kind === 'cause';

const isOfBody = ({ passage: { source } }: Sentence): boolean => source === 'body' || source === 'heading';

const isUpdate = (text: string): boolean =>
  text === '' || /^(?:postmortem|resolved|monitoring|update|identified|investigating|completed)(?!\p{L})/iu.test(text);

/** Entries whose dates were read without a year, on the days that the others have. */
const datedLike = (stamped: readonly TimelineEvent[], events: readonly TimelineEvent[]): readonly TimelineEvent[] => {
  const near = stamped[0]?.when.date ?? null;
  return events.map((event) => {
    if (event.when.date !== null) return event;
    const read = readWhen(event.when.entered, { date: near, zone: null, previous: null });
    return read.kind === 'read' ? { ...event, when: { ...read.when, entered: event.when.entered } } : event;
  });
};

const declaredIn = (passages: readonly Passage[]): string | null => {
  for (const { raw, source, section } of passages) {
    // A remark below a timeline without bullets is read as the end of its last entry, and one above it as the end of the text's first date.
    const remark = source === 'event' ? remarks.exec(raw)?.[0] : undefined;
    if (remark !== undefined && zoneSaid(remark) !== null) return zoneSaid(remark);
    if (source === 'event' && !/\((?:all )?times (?:are )?in /iu.test(raw)) continue;
    if (source === 'item' || raw.length > 300) continue;
    const isTimeline =
      /timeline|chronolog|zeitleiste|ablauf|cronolog/iu.test(`${section} ${raw}`) ||
      (raw.length < 50 &&
        /^(?:verlauf|hergang|chronik|sequence of events|events|log|déroulé|déroulement|secuencia|evolución)(?!\p{L})/iu.test(raw));
    if (!isTimeline && !/\b(?:all|times (?:are|in))\b|alle (?:uhr)?zeiten|toutes les heures|todas las horas/iu.test(raw)) continue;
    const zone = zoneSaid(raw);
    if (zone !== null) return zone;
  }
  return null;
};

const remarks = /(?<=^|[.\n]\s{0,3}|[Tt]imeline\s{1,3})All times (?:are )?(?:in )?[A-Z]{3,4}(?=[.\n]|$)/u;

/** Whether headings stand over incidents of several days, so that no day is that of all times. */
const isDigest = (sentences: readonly Sentence[]): boolean => {
  const days = sentences.flatMap(({ passage: { source }, text, dates: [date, ...others] }) =>
    source === 'heading' && date !== undefined && others.length === 0 && namesIncident.test(text)
      ? date.candidates.slice(0, 1).map(({ month, day }) => `${month}-${day}`)
      : [],
  );
  return new Set(days).size > 1;
};

const namesIncident =
  /(?<!\p{L})(?:incidents?|outages?|disruptions?|failures?|failing|failed|slow|down|unavailable|errors?|störung|\p{L}*ausfall|vorfall|panne|caída|incidente|avería)(?!\p{L})/iu;

/** A key of a page's head that holds where the page is. */
const isAddress = /^\s*(?:path|slug|url|permalink|alias(?:es)?|redirect_from)\s*:/iu;

const american = /(?<![\p{L}\d])(?:[ECMP][SD]T|US\/\p{L}+|(?:Eastern|Central|Mountain|Pacific) time)(?!\p{L})/u;

const monthFirst = (words: string, dates: readonly CalendarDate[]): CalendarDate | undefined =>
  dates.find((date) => Number(date.slice(5, 7)) === Number(/^\d{1,2}/.exec(words)?.[0])) ?? dates[0];

/** The day of the incident in the text: of a labelled line, else of the first sentence that says what happened, else of the title. */
const tellDate = (sentences: readonly Sentence[], labels: readonly Label[], today: CalendarDate | null): CalendarDate | null => {
  const near = writtenDate(sentences) ?? today;
  const dated = (...kinds: readonly Label['kind'][]): Label | undefined =>
    labels.find(({ kind, sentence }) => kinds.includes(kind) && sentence.dates.length > 0);
  // Without a line for the day or the beginning, when it was noticed or over is nearer than any day of the text.
  const label = dated('date', 'start') ?? dated('detected', 'declared') ?? dated('end');
  const tells = ({ passage, dates, text }: Sentence): boolean =>
    passage.source === 'body' && dates.length > 0 && !isElsewhere(text) && !isAddress.test(text) && !isOfWriting(text);
  const told = sentences.find(
    (sentence) => tells(sentence) && namesImpact(sentence.text) && !isUnsettled(sentence.text) && !isOfBefore(sentence),
  );
  const timed = sentences.find((sentence) => tells(sentence) && sentence.clocks.length > 0);
  const title = sentences.find(({ passage, dates }) => passage.source === 'title' && dates.length > 0);
  const any = sentences.find(
    ({ passage, dates, text }) => passage.source === 'body' && dates.length > 0 && !isElsewhere(text) && !isOfWriting(text),
  );
  // A head's bare "date: …" after the story is the day of writing.
  const dayOf = (sentence: Sentence | undefined): CalendarDate | undefined => datesOf(sentence?.dates[0] ?? null, near)[0];
  const [written, day] = [dayOf(label?.sentence), dayOf(told)];
  const isWritten = label?.isKey === true && label.label === 'date' && written !== undefined && day !== undefined && day < written;
  for (const sentence of [isWritten ? told : label?.sentence, told, title, timed, any]) {
    const dates = datesOf(sentence?.dates[0] ?? null, near);
    // "12/09" beside an American zone is the ninth of December.
    const date =
      dates.length === 2 && sentences.some((one) => american.test(one.passage.raw))
        ? monthFirst(sentence?.dates[0]?.words ?? '', dates)
        : dates[0];
    if (date !== undefined) return date;
  }
  return null;
};

/** Where no year is told, days are compared in one that has every day. */
export const anyYear = '2024-06-15' as CalendarDate;

/** The first day that a text tells, in the year that stands for any. */
const inAnyYear = (sentences: readonly Sentence[]): CalendarDate | null =>
  datesOf(sentences.flatMap(({ dates }) => dates).find(({ candidates }) => candidates.length === 1) ?? null, anyYear)[0] ?? null;

/** "July 2017 outages": the middle of the only month that a title names with its year. */
const titledMonth = (title: string): CalendarDate | null => {
  const [found, ...others] = title.matchAll(/(?<![\p{L}\d])(\p{L}{3,10})\.?,? (?:de |del )?(20\d\d)(?!\d)/gu);
  const month = found === undefined || others.length > 0 ? null : monthNamed(found[1] ?? '');
  return month === null ? null : dateOf({ order: 'named', year: Number(found?.[2]), month, day: 15 }, null);
};

/** The first date with a year that can be taken in one way only. */
const writtenDate = (sentences: readonly Sentence[]): CalendarDate | null => {
  for (const { dates } of sentences) {
    for (const { candidates } of dates) {
      const [only] = candidates;
      if (only !== undefined && only.year !== null && candidates.length === 1) return dateOf(only, null);
    }
  }
  return null;
};

/** Whole days between a date and the days of the timeline: 0 on or between them, negative before; null without a timeline. */
export const daysOutside = (date: CalendarDate, { eventDates }: Pick<Facts, 'eventDates'>): number | null => {
  const [first, last] = [eventDates[0], eventDates.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (date < first) return daysBetween(first, date);
  return date > last ? daysBetween(last, date) : 0;
};
