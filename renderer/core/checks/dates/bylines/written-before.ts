import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { namesImpact } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { tellsPast } from '../posted/tells-past.ts';
import { bylineOf } from './byline.ts';

const farthest = 60;
const planned =
  /(?<!\p{L})(?:maintenance|scheduled|planned|upcoming|wartung|geplant\p{L}*|planifiée?|prévue?|programad\p{L}+|mantenimiento)(?!\p{L})/iu;

/** "2012-10-06, by …" over a text that tells of 21 October as past, and nowhere of the day it bears or one before. */
export const writtenBefore = (facts: Facts): readonly Finding[] => {
  const byline = bylineOf(facts);
  if (byline === null || planned.test(facts.report.details.title)) return [];
  const { date, sentence: own } = byline;
  if (facts.assumedDate === null && facts.eventDates.some((day) => day <= date)) return [];
  const told = facts.sentences
    .filter((sentence) => sentence !== own)
    .flatMap((sentence) =>
      sentence.dates.map((words) => {
        const days = datesOf(words, date).map((day) => daysBetween(date, day));
        return { sentence, words, days };
      }),
    );
  if (told.some(({ days }) => days.length !== 1 || (days[0] ?? 0) <= 0)) return [];
  const [first] = told.filter(({ sentence: { passage, text } }) =>
    passage.source === 'title' ? namesImpact(text) : tellsPast(text) && namesImpact(text) && !isUnsettled(text) && !isElsewhere(text),
  );
  const by = first?.days[0] ?? 0;
  // One day alone, a day later, may be another zone's.
  if (first === undefined || by < 2 || by > farthest) return [];
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
