import { showDate } from '../../time/shown/show-date.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import type { Finding } from '../finding.ts';

const address =
  /^\W*(?:path|slug|url|link|permalink|page_ref|canonical(?:_url)?|alias(?:es)?|redirect_from)["']?\s*[:=].{0,60}?\/(?<year>20\d\d)\/(?<month>\d\d)\/(?:(?<day>\d\d)\/)?/iu;

/** "date: 2011-10-09" beside "redirect_from: /2010/10/…": one month of two years in the head of a page. */
export const addressYears = ({ labels, passages, near }: Facts): readonly Finding[] => {
  const key = labels.find(({ kind, isKey }) => isKey && (kind === 'date' || kind === 'published'));
  const [words, ...others] = key?.sentence.dates ?? [];
  const [date, ...ways] = datesOf(words ?? null, near);
  if (key === undefined || words === undefined || date === undefined || others.length + ways.length > 0) return [];
  const told = passages.flatMap(({ raw }) => {
    const { year = '', month = '', day } = address.exec(raw)?.groups ?? {};
    return year === '' ? [] : [{ year, month, day, words: raw.trim() }];
  });
  const [one] = told;
  const isOff = told.every(
    ({ year, month, day }) =>
      Math.abs(Number(year) - Number(date.slice(0, 4))) === 1 && month === date.slice(5, 7) && (day === undefined || day === date.slice(8)),
  );
  if (one === undefined || !isOff) return [];
  return [
    {
      rule: 'date-mismatch',
      severity: 'error',
      place: key.passage.placeOf(words.words, words.from),
      message: `“${key.sentence.words}” says ${showDate(date, 'en', 'medium')}, the page’s address “${one.words}” another year.`,
      between: [key.sentence.words, one.words],
      fix: null,
    },
  ];
};
