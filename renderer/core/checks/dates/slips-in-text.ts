import { daysBetween, toCalendarDate } from '../../time/local-time.ts';
import { showDate } from '../../time/show-date.ts';
import type { CalendarDate } from '../../time/when.ts';
import { daysOutside, type Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/off-by.ts';
import { isElsewhere, isUnsettled } from '../facts/unsettled.ts';
import type { Finding } from '../finding.ts';
import type { DateWords, Sentence } from '../prose/sentence.ts';

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
  return [...found.values()];
};

const slipOf = (words: DateWords, { passage }: Sentence, facts: Facts): Finding | null => {
  const [only, ...others] = datesOf(words, facts.near);
  const outside = only === undefined ? null : daysOutside(only, facts);
  if (only === undefined || outside === null || outside === 0 || others.some((date) => daysOutside(date, facts) === 0)) return null;
  const hasYear = words.candidates.every(({ year }) => year !== null);
  const sameDay = facts.eventDates.find((date) => date.slice(5) === only.slice(5));
  const isYear = hasYear && sameDay !== undefined && Math.abs(outside) > farthest;
  const swapped = toCalendarDate(`${only.slice(0, 4)}-${only.slice(8)}-${only.slice(5, 7)}`);
  const isSwap = swapped !== null && swapped !== only && facts.eventDates.includes(swapped) && /^[\d./-]+$/.test(words.words);
  if (!isYear && !isSwap) return null;
  const likely: CalendarDate | undefined = isYear ? sameDay : (swapped ?? undefined);
  if (likely === undefined) return null;
  const days = Math.abs(daysBetween(only, likely));
  const why = isYear ? 'the year is the likely slip' : 'day and month are likely swapped';
  const message = `“${words.words}” is ${days} days from ${showDate(likely, 'en', 'medium')} in the timeline: ${why}.`;
  return { rule: 'date-typo', severity: 'error', place: passage.placeOf(words.words), message, between: [words.words, likely], fix: null };
};
