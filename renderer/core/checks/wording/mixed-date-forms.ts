import { monthNamed } from '../../time/dates/date-names.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import type { DateWords, Sentence } from '../prose/sentence.ts';
import { quoted } from '../words/quoted.ts';

/** How a date is written: its parts in their order, in words or figures. */
type Form = 'day month' | 'month day' | 'figures from the year' | 'figures';

/** "3 June" here and "06/04" there: dates in figures can be read in two ways, and two forms make readers compare. Dates in the timeline have the app's own form. */
export const mixedDateForms: FactRule = (_report, { sentences }) => {
  const forms = new Map<Form, { readonly date: DateWords; readonly sentence: Sentence; readonly count: number }>();
  for (const sentence of sentences) {
    if (sentence.passage.source !== 'body' && sentence.passage.source !== 'heading') continue;
    for (const date of sentence.dates) {
      const form = formOf(date.words);
      const before = forms.get(form);
      forms.set(form, { date: before?.date ?? date, sentence: before?.sentence ?? sentence, count: (before?.count ?? 0) + 1 });
    }
  }
  const [most, rarer] = [...forms.values()].sort((a, b) => b.count - a.count);
  if (most === undefined || rarer === undefined) return [];
  const [words, others] = [rarer.date.words, most.date.words];
  const message = `The dates ${quoted(words)} and ${quoted(others)} are written in two forms: keep to one.`;
  const place = rarer.sentence.passage.placeOf(words, rarer.date.from);
  return [{ rule: 'mixed-date-forms', severity: 'note', place, message, between: [words, others], fix: null }];
};

const formOf = (words: string): Form => {
  const parts = words.match(/\p{L}+|\d+/gu) ?? [];
  const month = parts.findIndex((part) => part.length > 2 && monthNamed(part) !== null);
  if (month === -1) return /^\d{4}/u.test(parts.find((part) => /\d/u.test(part)) ?? '') ? 'figures from the year' : 'figures';
  return parts.slice(0, month).some((part) => /^\d{1,2}$/u.test(part)) ? 'day month' : 'month day';
};
