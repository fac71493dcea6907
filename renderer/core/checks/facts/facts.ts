import type { Report } from '../../report/report.ts';
import { daysBetween } from '../../time/local-time.ts';
import { dateOf } from '../../time/read-chosen-date.ts';
import type { CalendarDate } from '../../time/when.ts';
import { zoneSaid } from '../../timeline/read/zone-said.ts';
import type { Passage } from '../prose/passage.ts';
import { readPassages } from '../prose/read-passages.ts';
import { readSentences } from '../prose/read-sentences.ts';
import type { Sentence } from '../prose/sentence.ts';
import { type Label, readLabels } from './labels.ts';
import type { Moment } from './moment.ts';
import { readMoments } from './read-moments.ts';

/** What is known beside the report; null and empty where nothing is. */
export type CheckContext = {
  readonly today: CalendarDate | null;
  /** The name of the file that the report was read from. */
  readonly fileName: string | null;
  /** Whether events stand in the order of a text; in a draft they are sorted when shown, and milestones were set by a person. */
  readonly isOrdered: boolean;
  /** What the reading of the file noted about words that the report no longer holds, such as the headings of days. */
  readonly notes: readonly { readonly kind: string; readonly message: string; readonly words: string }[];
};

/** What the rules compare: read once from a report, so that each rule sees the same. */
export type Facts = {
  readonly context: CheckContext;
  readonly passages: readonly Passage[];
  /** Every sentence of title, body, events and items, quotations left out. */
  readonly sentences: readonly Sentence[];
  /** Those of the body that are running text or list items, without labelled lines. */
  readonly prose: readonly Sentence[];
  readonly labels: readonly Label[];
  readonly moments: readonly Moment[];
  /** The dates of events, ends included, each once and in order. */
  readonly eventDates: readonly CalendarDate[];
  /** A date of the incident, from which dates without a year get theirs. */
  readonly near: CalendarDate | null;
  /** The zone that a line or heading declares for all times, as written. */
  readonly declaredZone: string | null;
};

/** Reads the facts of a report. */
export const readFacts = (report: Report, context: CheckContext): Facts => {
  const passages = readPassages(report);
  const { language } = report.details;
  const perPassage = passages.map((passage) => readSentences(passage, language));
  const sentences = perPassage.flat();
  const body = sentences.filter(({ passage }) => passage.source === 'body');
  const labels = readLabels(body);
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
  const eventDates = [...new Set(report.events.flatMap(({ when }) => [when.date ?? [], when.end?.date ?? []].flat()))].toSorted();
  return {
    context,
    passages,
    sentences,
    prose: body.filter((sentence) => !labelled.has(sentence)),
    labels,
    moments: readMoments(report, ofEvents, declaredZone),
    eventDates,
    near: eventDates[Math.floor(eventDates.length / 2)] ?? writtenDate(sentences) ?? report.details.lastUpdated?.date ?? context.today,
    declaredZone,
  };
};

const declaredIn = (passages: readonly Passage[]): string | null => {
  for (const { raw, source, section } of passages) {
    if ((source !== 'heading' && source !== 'body') || raw.length > 300) continue;
    const isTimeline = /timeline|chronolog|zeitleiste|ablauf|cronolog/iu.test(`${section} ${raw}`);
    if (!isTimeline && !/\b(?:all|times (?:are|in))\b|alle (?:uhr)?zeiten|toutes les heures|todas las horas/iu.test(raw)) continue;
    const zone = zoneSaid(raw);
    if (zone !== null) return zone;
  }
  return null;
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
export const daysOutside = (date: CalendarDate, { eventDates }: Facts): number | null => {
  const [first, last] = [eventDates[0], eventDates.at(-1)];
  if (first === undefined || last === undefined) return null;
  if (date < first) return daysBetween(first, date);
  return date > last ? daysBetween(last, date) : 0;
};

/** When nothing is known beside the report, as for a draft. */
export const noContext: CheckContext = { today: null, fileName: null, isOrdered: false, notes: [] };
