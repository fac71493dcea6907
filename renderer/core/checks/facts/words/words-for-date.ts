import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../facts.ts';
import { datesOf } from '../moments/off-by.ts';

/** How the report itself writes a date: in its text, else beside an entry of its timeline; as YYYY-MM-DD where it stands in neither. */
export const wordsForDate = (date: CalendarDate, { sentences, moments, near }: Facts): string => {
  for (const { dates } of sentences) {
    const found = dates.find((words) => words.candidates.length === 1 && datesOf(words, near)[0] === date);
    if (found !== undefined) return found.words;
  }
  return moments.find(({ when }) => when.date === date)?.words ?? date;
};
