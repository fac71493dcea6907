import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { namesImpact } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { keyOf } from '../../head/keys.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { tellsPast } from '../posted/tells-past.ts';
import { type Byline, bylineOf } from './byline.ts';

const farthest = 60;
const fewest = 3;
const addition = /(?<!\p{L})(?:update[sd]?|edit(?:ed)?|nachtrag|mise à jour|actualización)(?!\p{L})/iu;
/** In days: a year that was left behind in January, or a month that was. */
const longest = 400;
const planned =
  /(?<!\p{L})(?:maintenance|scheduled|planned|upcoming|wartung|geplant\p{L}*|planifiée?|prévue?|programad\p{L}+|mantenimiento)(?!\p{L})/iu;

const did =
  /^\W*(?:on|in the (?:morning|afternoon|evening) of)(?!\p{L}).{0,90}?(?<!\p{L})(?:\p{L}{3,}ed|began|saw|went|fell|broke)(?!\p{L})/iu;
const attack =
  /(?<!\p{L})(?:attacks?|breach\p{L}*|compromis\p{L}+|intrusions?|exploit\p{L}*|angriffs?|attaque\p{L}*|ataques?|spikes?)(?!\p{L})/iu;

/** "2012-10-06, by …" over a text that tells of 21 October as past, and nowhere of the day it bears or one before. */
export const writtenBefore = (facts: Facts): readonly Finding[] => {
  const byline = bylineOf(facts) ?? keyOver(facts);
  if (byline === null || planned.test(facts.report.details.title)) return [];
  const { date, sentence: own } = byline;
  if (facts.assumedDate === null && facts.eventDates.some((day) => day <= date)) return [];
  const told = facts.sentences
    .filter((sentence) => sentence !== own && keyOf(sentence.text) === null)
    .flatMap((sentence) =>
      sentence.dates.map((words) => {
        const days = datesOf(words, date).map((day) => daysBetween(date, day));
        return { sentence, words, days };
      }),
    );
  if (told.some(({ days }) => days.length !== 1 || (days[0] ?? 0) <= 0)) return [];
  const [first] = told.filter(({ sentence: { passage, text } }) =>
    passage.source === 'title'
      ? namesImpact(text)
      : (tellsPast(text) || did.test(text)) && (namesImpact(text) || attack.test(text)) && !isUnsettled(text) && !isElsewhere(text),
  );
  if (first === undefined) return ofEntries(own, byline, facts);
  const by = first.days[0] ?? 0;
  // One day alone, a day later, may be another zone's, unless it was well into the day.
  const isLate = first.sentence.clocks.some(({ time }) => time >= '11:00');
  if (by < (isLate ? 1 : 2) || by > farthest) return [];
  const [day] = datesOf(first.words, date);
  if (day === undefined) return [];
  return [
    {
      rule: 'metadata-before-last-event',
      severity: 'warning',
      place: own.passage.placeOf(byline.words.words, byline.words.from),
      message: `The report bears the date ${showDate(date, 'en', 'medium')}, but tells of ${showDate(day, 'en', 'medium')} (“${first.words.words}”) as past.`,
      between: [own.words, first.words.words],
      fix: null,
    },
  ];
};

/** A timeline of which every entry is days after the line, and tells of it as past. */
const ofEntries = (
  own: Sentence,
  { words, date }: Byline,
  { assumedDate, eventDates, report: { events }, moments }: Facts,
): readonly Finding[] => {
  const [first] = eventDates;
  if (assumedDate !== null || first === undefined || events.length < fewest || events.some(({ text }) => isUnsettled(text))) return [];
  const by = daysBetween(date, first);
  if (by < 2 || by > longest) return [];
  const entry = moments.find(({ when }) => when.date === first)?.words ?? first;
  // What was added to a page is later than the page.
  if (addition.test(entry)) return [];
  return [
    {
      rule: 'metadata-before-last-event',
      severity: 'warning',
      place: own.passage.placeOf(words.words, words.from),
      message: `The report bears the date ${showDate(date, 'en', 'medium')}, but tells of ${showDate(first, 'en', 'medium')} (“${entry}”) as past.`,
      between: [own.words, entry],
      fix: null,
    },
  ];
};

/** The day in a page's head, where the head has no end of the incident beside it. */
const keyOver = ({ labels, near }: Facts): Byline | null => {
  const key = labels.find(({ kind, isKey }) => isKey && (kind === 'date' || kind === 'published'));
  const [words, ...others] = key?.sentence.dates ?? [];
  const [date, ...ways] = datesOf(words ?? null, near);
  if (key === undefined || words === undefined || date === undefined || others.length + ways.length > 0) return null;
  return labels.some(({ kind, isKey }) => isKey && kind === 'end') ? null : { sentence: key.sentence, words, date, isSigned: false };
};
