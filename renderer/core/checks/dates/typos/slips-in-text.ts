import { daysBetween, toCalendarDate } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import { daysOutside, type Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import { wordsForDate } from '../../facts/words/words-for-date.ts';
import type { Finding } from '../../finding.ts';
import type { DateWords, Sentence } from '../../prose/sentence.ts';
import { isLasting } from './lasting.ts';

const farthest = 300;

/** Dates of the text that would be a day of the timeline with another year, or with day and month swapped. */
export const slipsInText = (facts: Facts): readonly Finding[] => {
  const found = new Map<string, Finding>();
  for (const sentence of facts.sentences) {
    const { source } = sentence.passage;
    if ((source !== 'body' && source !== 'title' && source !== 'heading') || isElsewhere(sentence.text) || isUnsettled(sentence.text))
      continue;
    for (const date of sentence.dates) {
      const finding = slipOf(date, sentence, facts);
      if (finding !== null && !found.has(date.words)) found.set(date.words, finding);
    }
  }
  if (facts.eventDates.length === 0)
    for (const finding of slipsInLabels(facts)) if (!found.has(finding.between?.[0] ?? '')) found.set(finding.between?.[0] ?? '', finding);
  return [...found.values()];
};

/** Labelled moments of one incident, one of which has another year than the others and the title. */
const slipsInLabels = ({ labels, sentences, near }: Facts): readonly Finding[] => {
  const moments = labels
    .filter(({ kind }) => !['published', 'duration', 'window', 'impact'].includes(kind))
    .map(({ sentence }) => sentence);
  const titles = sentences.filter(({ passage }) => passage.source === 'title');
  const dated = [...titles, ...moments].flatMap((sentence) => {
    const [words] = sentence.dates;
    const [date, ...others] = datesOf(words ?? null, near);
    return words === undefined || date === undefined || others.length > 0 ? [] : [{ sentence, words, date }];
  });
  const years = dated.map(({ date }) => date.slice(0, 4));
  return dated.flatMap(({ sentence, words, date }): readonly Finding[] => {
    const year = date.slice(0, 4);
    const other = dated.find((one) => one.date.slice(0, 4) !== year && Math.abs(Math.abs(daysBetween(one.date, date)) - 365) <= 2);
    const isFew =
      other !== undefined && years.filter((one) => one === year).length < years.filter((one) => one === other.date.slice(0, 4)).length;
    if (other === undefined || !isFew) return [];
    const message = `“${words.words}” is a year from ${showDate(other.date, 'en', 'medium')} (“${other.sentence.words}”): the year is the likely slip.`;
    return [
      {
        rule: 'date-typo',
        severity: 'error',
        place: sentence.passage.placeOf(words.words, words.from),
        message,
        between: [words.words, other.words.words],
        fix: null,
      },
    ];
  });
};

/** "War am 12. März 2023 ausgestellt worden": German says it behind the day. */
const made = /^,?\s+(?:ausgestellt|erneuert|verlängert|unterzeichnet|eingeführt|veröffentlicht)(?!\p{L})/iu;

const slipOf = (words: DateWords, { passage, text, from, clocks }: Sentence, given: Facts): Finding | null => {
  // Where the timeline names no date, the day that the text tells of stands for it.
  const facts = given.eventDates.length > 0 || given.assumedDate === null ? given : { ...given, eventDates: [given.assumedDate] };
  const [only, ...others] = datesOf(words, facts.near);
  const outside = only === undefined ? null : daysOutside(only, facts);
  if (only === undefined || outside === null || [only, ...others].some((date) => facts.eventDates.includes(date))) return null;
  const hasYear = words.candidates.every(({ year }) => year !== null);
  const sameDay = facts.eventDates.find((date) => date.slice(5) === only.slice(5));
  // Of a story of years, one day of the year may come twice, but not with the same time.
  const [first, last] = [facts.eventDates[0], facts.eventDates.at(-1)];
  const isLong = first !== undefined && last !== undefined && daysBetween(first, last) > farthest;
  const isSameTime = facts.moments.some(({ when }) => when.date === sameDay && clocks.some(({ time }) => time === when.time));
  const isYear = hasYear && sameDay !== undefined && Math.abs(daysBetween(only, sameDay)) > farthest && (!isLong || isSameTime);
  const swapped = toCalendarDate(`${only.slice(0, 4)}-${only.slice(8)}-${only.slice(5, 7)}`);
  if (outside === 0 && !isYear) return null;
  const isSwap = swapped !== null && swapped !== only && facts.eventDates.includes(swapped) && /^[\d./-]+$/.test(words.words);
  // "Issued on 12 March 2023" is rightly of another year.
  const isOfLasting =
    isLasting(text.slice(Math.max(0, words.from - from - 16), words.from - from)) || made.test(text.slice(words.to - from));
  if (!isSwap && !(isYear && !isOfLasting)) return null;
  const likely: CalendarDate | undefined = isYear ? sameDay : (swapped ?? undefined);
  if (likely === undefined) return null;
  const days = Math.abs(daysBetween(only, likely));
  const why = isYear ? 'the year is the likely slip' : 'day and month are likely swapped';
  const message = `“${words.words}” is ${days} days from ${showDate(likely, 'en', 'medium')} in the timeline: ${why}.`;
  return {
    rule: 'date-typo',
    severity: 'error',
    place: passage.placeOf(words.words, words.from),
    message,
    between: [words.words, wordsForDate(likely, facts)],
    fix: null,
  };
};
