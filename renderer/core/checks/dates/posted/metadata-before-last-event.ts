import type { TimelineEvent } from '../../../report/report.ts';
import { showDuration } from '../../../time/lengths/duration.ts';
import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate, Duration, When } from '../../../time/when.ts';
import { readWhen } from '../../../time/words/read-when.ts';
import type { FactRule } from '../../facts/fact-rule.ts';
import type { Facts } from '../../facts/facts.ts';
import { isBareDate, type Label } from '../../facts/labels.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { namesImpact } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding, Place } from '../../finding.ts';
import { resolvedEarly } from '../../head/resolved-early.ts';
import { stillOpen } from '../../head/still-open.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { timeBetween } from '../../times/time-between.ts';
import { momentWords } from '../../words/moment-words.ts';
import { nameEvent } from '../../words/name-event.ts';
import { bylineOf } from '../bylines/byline.ts';
import { writtenBefore } from '../bylines/written-before.ts';
import { asOfBefore } from './as-of.ts';
import { correctedAfter } from './corrected-after.ts';
import { postedBefore } from './posted-before.ts';
import { updatedBeforePublished } from './published-ahead.ts';
import { reviewedBefore } from './reviewed-before.ts';
import { tellsDeed } from './tells-deed.ts';
import { tellsPast } from './tells-past.ts';
import { titledAfter } from './title-after.ts';
import { toldAfterFoot } from './told-after-foot.ts';
import { toldBefore } from './told-before.ts';

const rule = 'metadata-before-last-event';

/** A report that tells of something later than its own last update, publication or sign-off, or was corrected later. */
export const metadataBeforeLastEvent: FactRule = (report, facts) => {
  const { details, events } = report;
  const { lastUpdated } = details;
  const place: Place = { kind: 'details', field: 'lastUpdated' };
  // In a draft somebody is asked for the zone that is missing.
  const when = lastUpdated !== null && facts.context.isOrdered ? inTheirZone(lastUpdated, events) : lastUpdated;
  const updated = when === null ? [] : findingsOf('was last updated', when, when.entered, place, events);
  const corrected = correctedAfter(report);
  if (corrected.length > 0) return corrected;
  if (updated.length > 0) return updated;
  // What was published first and added to later says so itself.
  const labelled = lastUpdated === null ? ofLabels(events, facts) : ofUpdated(lastUpdated, facts);
  const below = labelled.length > 0 ? [] : toldAfterFoot(facts);
  if (below.length > 0) return below;
  return labelled.length > 0
    ? labelled
    : [
        ...postedBefore(facts),
        ...asOfBefore(facts),
        ...writtenBefore(facts),
        ...titledAfter(facts),
        ...toldBefore(facts),
        ...reviewedBefore(facts),
        ...(stillOpen(facts).length > 0 ? [] : resolvedEarly(facts)),
        ...updatedBeforePublished(facts.sentences),
      ].slice(0, 1);
};

/** "Published: 9 June 2024" over a timeline that goes on to the 10th. */
const ofLabels = (events: readonly TimelineEvent[], facts: Facts): readonly Finding[] => {
  const { labels, near, sentences } = facts;
  const revised = sentences.find(
    ({ text, dates }) =>
      dates.length === 1 &&
      /^[\s*-]*(?:v(?:ersion|\.)?\s?\d[\d.]*\s?[,;–—-]\s*)?(?:last )?(?:updated|modified|revised|revision|zuletzt (?:aktualisiert|geändert)|dernière mise à jour|mise? à jour le|última actualización|actualizado el|stand:)(?!\p{L})/iu.test(
        text,
      ),
  );
  // What was published first and added to later says so itself.
  if (revised !== undefined) {
    const found = ofLine('was last updated', revised, events, near);
    return found.length > 0 ? found : ofText(revised, facts, 1, true);
  }
  // Beside the end of the incident, a file's head calls its beginning its date.
  const isStart = ({ isKey }: Label): boolean => isKey && labels.some((label) => label.isKey && label.kind === 'end');
  const published =
    (
      labels.find(({ kind }) => kind === 'published') ??
      labels.find((label) => label.kind === 'date' && isBareDate(label) && !isStart(label))
    )?.sentence ?? sentences.find(isImprint);
  if (published === undefined) return ofByline(facts);
  const isOwn = !labels.some(({ kind, sentence }) => kind === 'date' && sentence === published);
  const found = isOwn ? ofLine('was published or signed', published, events, near) : [];
  return found.length > 0 ? found : ofText(published, facts, 1, isOwn);
};

/** "Last updated: 5 May", a line that has become a detail, over a text that tells of the 7th as past. */
const ofUpdated = ({ date, entered }: When, facts: Facts): readonly Finding[] =>
  date === null ? [] : toldLater(date, entered === '' ? date : entered, null, facts, 1, true);

/** "12:00 Uhr" without a zone beside it, over a timeline whose entries all have one and the same: that is meant. */
const inTheirZone = (when: When, events: readonly TimelineEvent[]): When => {
  const zones = new Set(events.map((event) => event.when.zone));
  const [zone] = zones;
  return when.zone !== null || when.time === null || zones.size !== 1 || zone === undefined ? when : { ...when, zone };
};

const farthest = 45;
/** Trouble of the past in the text, on a day after the report's own; of a day of publication, rather than a bare “date:”, any deed of the past. */
const ofText = (published: Sentence, facts: Facts, least = 1, isPublished = false): readonly Finding[] => {
  const [own] = published.dates;
  const [date, ...others] = datesOf(own ?? null, facts.near);
  if (own === undefined || date === undefined || others.length > 0 || own.candidates.some(({ year }) => year === null)) return [];
  return toldLater(date, published.words, published, facts, least, isPublished);
};

const toldLater = (
  date: CalendarDate,
  line: string,
  published: Sentence | null,
  { prose, eventDates }: Facts,
  least: number,
  isPublished: boolean,
): readonly Finding[] => {
  if (eventDates.length > 0) return [];
  for (const sentence of prose) {
    const isHit = namesImpact(sentence.text) && tellsPast(sentence.text);
    if (sentence === published || !(isHit || (isPublished && tellsDeed(sentence.text)))) continue;
    if (isUnsettled(sentence.text) || isElsewhere(sentence.text) || /(?<!\p{L})(?:update|edit|published|report)/iu.test(sentence.text))
      continue;
    for (const words of sentence.dates) {
      const told = datesOf(words, date);
      const days = told.length === 1 && told[0] !== undefined ? daysBetween(date, told[0]) : 0;
      if (days < (isHit ? least : Math.max(least, 2)) || days > farthest || told[0] === undefined) continue;
      const message = `The report bears the date ${showDate(date, 'en', 'medium')}, but tells of ${showDate(told[0], 'en', 'medium')} (“${words.words}”) as past.`;
      return [
        {
          rule,
          severity: 'warning',
          place: sentence.passage.placeOf(words.words, words.from),
          message,
          between: [line, words.words],
          fix: null,
        },
      ];
    }
  }
  return [];
};

/** The day over a text, of which only what the text itself tells can be said to be later. */
const ofByline = (facts: Facts): readonly Finding[] => {
  const signed = bylineOf(facts);
  const line = byline(facts.sentences) ?? (signed?.isSigned === true ? signed.sentence : undefined);
  // Where an hour is told or a place left open, the evening before is one day elsewhere.
  return line === undefined ? [] : ofText(line, facts, line === signed?.sentence ? 2 : 1);
};

const heads = 5;
const press =
  /(?<!\p{L})(?:press release|pressemeldung|pressemitteilung|medienmitteilung|communiqué(?: de presse)?|nota de prensa|comunicado)(?!\p{L})[^;]{0,40}(?:vom|of|from|du|del?|,)\s*$/iu;

/** The only line of a text's head that is no more than a day, or a press release's number with one. */
const byline = (sentences: readonly Sentence[]): Sentence | undefined => {
  const own = sentences.filter(({ passage: { source } }) => source === 'body' || source === 'heading');
  const bare = own.filter(({ passage, words, dates: [date] }) => passage.raw.trim() === words && date?.words === words.replace(/\.$/u, ''));
  const head = own.slice(0, heads);
  const line = head.find(({ text, from, dates: [date] }) => date !== undefined && press.test(text.slice(0, date.from - from)));
  return line ?? (bare.length === 1 ? head.find((sentence) => sentence === bare[0]) : undefined);
};

/** "Prepared on January 28, 2025" or "This report was approved by the board on 4 August 2025.", on a line of its own. */
const isImprint = ({ passage, text, from, dates }: Sentence): boolean => {
  const [date, ...others] = dates;
  if (passage.source !== 'body' || date === undefined || others.length > 0 || date.candidates.some(({ year }) => year === null))
    return false;
  return imprint.test(text.slice(0, date.from - from)) && !/\p{L}{4,}/u.test(text.slice(date.to - from));
};

const imprint =
  /^[\s*_-]*(?:(?:this|the) )?(?:(?:final )?(?:report|review|document|post-?mortem) )?(?:was |is )?(?:prepared|published|issued|approved|written|signed(?: off)?|verfasst|erstellt|veröffentlicht|rédigé|publié|elaborado|publicado)(?: by (?:the )?\p{L}+(?: \p{L}+)?)?,?(?: on| am| le| el)?\s*(?:\p{L}+,?\s)?$/iu;

const ofLine = (verb: string, sentence: Sentence, events: readonly TimelineEvent[], near: Facts['near']): readonly Finding[] => {
  const [words] = sentence.dates;
  if (words === undefined) return [];
  const dates = datesOf(words, near);
  const [date] = dates;
  const [clock] = sentence.clocks;
  const read = readWhen(clock === undefined ? words.words : `${words.words} ${clock.words}`, { date: null, zone: null, previous: null });
  if (date === undefined || dates.length > 1) return [];
  const bare: When = {
    date,
    time: null,
    zone: null,
    precision: 'date',
    end: null,
    openEnded: false,
    occurrence: null,
    entered: sentence.words,
  };
  // Where the zones can't be known to be one, only the days can be compared.
  const told = read.kind === 'read' && read.when.date === date ? inTheirZone(read.when, events) : bare;
  const isZoned = events.some((event) => event.when.zone !== null);
  const when = isZoned && told.zone !== null ? told : bare;
  return findingsOf(verb, when, sentence.words, sentence.passage.placeOf(words.words, words.from), events);
};

const findingsOf = (verb: string, when: When, words: string, place: Place, events: readonly TimelineEvent[]): readonly Finding[] => {
  let last: { readonly event: TimelineEvent; readonly after: Duration } | null = null;
  for (const event of events) {
    if (isPlanned(event)) continue;
    const after = timeBetween(when, event.when);
    if (after !== null && after > 0 && (last === null || after > last.after)) last = { event, after };
  }
  if (last === null) return [];
  const { event, after } = last;
  const message = `The report ${verb} ${momentWords(when)}, ${showDuration(after)} before ${nameEvent(event)} (${momentWords(event.when)}).`;
  const offsetMinutes = -Math.round(after / 60_000);
  return [{ rule, severity: 'warning', place, message, between: [words, event.when.entered], offsetMinutes, fix: null }];
};

/** What is still to come is rightly later than the report. */
const isPlanned = ({ text }: TimelineEvent): boolean =>
  /\b(?:will|planned|scheduled|expected|upcoming|due(?! to)|deadline|wird|geplant|prévu|sera|previsto|programado)\b/iu.test(text);
