import type { Facts } from '../facts/facts.ts';
import type { DateWords } from '../prose/sentence.ts';

const american = /(?<![\p{L}\d])(?:[ECMP][SD]T|(?:Eastern|Central|Mountain|Pacific) time)(?!\p{L})/u;

/** Which comes first in a report's dates of digits and strokes, as those of which only one reading exists tell; null where none does, or both do. */
export const strokeOrder = ({ passages, report }: Pick<Facts, 'passages' | 'report'>): 'day' | 'month' | null => {
  let [days, months] = [0, 0];
  for (const { raw } of passages) {
    for (const [, one = '', other = ''] of raw.matchAll(/(?<![\d./:])(?!24\/7)(\d{1,2})\/(\d{1,2})(?:\/(?:20)?\d\d)?(?![\d/])/gu)) {
      const [first, second] = [Number(one), Number(other)];
      if (first > 12 && first <= 31 && second > 0 && second <= 12) days += 1;
      if (second > 12 && second <= 31 && first > 0 && first <= 12) months += 1;
    }
  }
  if (days > 0 && months > 0) return null;
  if (months > 0 || (days === 0 && passages.some(({ raw }) => american.test(raw)))) return 'month';
  return days > 0 || /^(?:de|fr|es|pt|it|nl)\b/iu.test(report.details.language) ? 'day' : null;
};

/** The readings of a date that keep to an order. */
export const inOrder = (date: DateWords, order: 'day' | 'month' | null): DateWords => {
  const [, one = '', other = ''] = /^(\d{1,2})[/.](\d{1,2})[/.]/u.exec(date.words) ?? [];
  if (order === null || one === '' || date.candidates.length < 2) return date;
  const [day, month] = order === 'day' ? [Number(one), Number(other)] : [Number(other), Number(one)];
  const kept = date.candidates.filter((candidate) => candidate.day === day && candidate.month === month);
  return kept.length === 0 ? date : { ...date, candidates: kept };
};
