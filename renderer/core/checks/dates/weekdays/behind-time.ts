import { monthNamed, weekdayNamed } from '../../../time/date-names.ts';
import type { DateWords, Sentence } from '../../prose/sentence.ts';

const behind =
  /^[T\s,]{0,3}(?:at |um |à |a las )?\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:Uhr|[A-Z]{1,5}(?:[+-]\d{1,2})?))?,?\s?[([]\s?(?:an? |early |late )?(\p{L}{5,10})(?=[\s,;)\]])/u;

/** A date with the weekday that stands in a bracket behind its time: "2025-09-23 21:42 UTC (Saturday evening)"; null where none does. */
export const weekdayBehindTime = (date: DateWords, { passage: { raw } }: Sentence): DateWords | null => {
  const found = date.weekday === null ? behind.exec(raw.slice(date.to)) : null;
  const weekday = weekdayNamed(found?.[1] ?? '');
  if (found === null || weekday === null || monthNamed(found[1] ?? '') !== null) return null;
  const to = date.to + found[0].length;
  return { ...date, weekday, to, words: raw.slice(date.from, to) };
};
