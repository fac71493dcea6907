import { toCalendarDate } from '../../time/local-time.ts';

/** A day in digits that no calendar has, its place in a text, and how many days its month has: null where no year has such a month. */
export type NoSuchDay = { readonly words: string; readonly from: number; readonly days: number | null };

/** How a day is written, and where in it year, month and day stand; those of strokes, dots and dashes with the year last may have either first. */
const forms: readonly (readonly [RegExp, 'year' | 'either'])[] = [
  [/(?<![\p{L}\d./_:#-])((?:19|20)\d\d)-(\d\d)-(\d{2,3})(?=[T ]\d{1,2}:\d\d|[\s:,;)*|]|\.(?:\s|$)|$)/gu, 'year'],
  [/(?<![\p{L}\d./_:#-])((?:19|20)\d\d)\/(\d\d)\/(\d\d)(?=[\s:,;)*|]|\.(?:\s|$)|$)/gu, 'year'],
  [/(?<!\d)((?:19|20)\d\d)[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일]/gu, 'year'],
  [/(?<![\p{L}\d./_:#-])((?:19|20)\d\d)(\d\d)(\d\d)(?=T\d{4}(?:\d\d)?Z?(?![\p{L}\d]))/gu, 'year'],
  [/(?<![\p{L}\d./_:#-])(\d{2})([/.-])(\d{2})\2((?:19|20)\d\d)(?![\p{L}\d/_-]|\.\d)/gu, 'either'],
];

/** Before numbers that are no day. */
const ofOther = /(?:versions?|releases?|builds?|tags?|ids?|nr\.?|no\.?|ref\.?|№)\s*$/iu;

/** Days in digits that no calendar has: "2015-02-30", "2021-03-097", "31/02/2025", "2025-13-04". */
export const noSuchDays = (text: string): readonly NoSuchDay[] =>
  /(?:19|20)\d\d/u.test(text)
    ? forms.flatMap(([pattern, order]) =>
        [...text.matchAll(pattern)].flatMap((match): readonly NoSuchDay[] => {
          if (ofOther.test(text.slice(Math.max(0, match.index - 12), match.index))) return [];
          const [words, a = '', b = '', c = '', d = ''] = match;
          const ways = order === 'year' ? [missing(a, b, c)] : [missing(d, c, a), missing(d, a, c)];
          // Of two ways to read it, the one with a month tells more.
          const days = ways.find((way) => way !== null) ?? null;
          return ways.includes(undefined) ? [] : [{ words, from: match.index, days }];
        }),
      )
    : [];

/** How many days the month of a day has that it lacks, null where there is no such month; undefined where the day is one. */
const missing = (year: string, month: string, day: string): number | null | undefined => {
  const [two, own] = [month.padStart(2, '0'), day.padStart(2, '0')];
  if (toCalendarDate(`${year}-${two}-${own}`) !== null) return undefined;
  if (toCalendarDate(`${year}-${two}-01`) === null) return null;
  return [31, 30, 29, 28].find((count) => toCalendarDate(`${year}-${two}-${count}`) !== null) ?? 31;
};
