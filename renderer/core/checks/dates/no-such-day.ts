import { toCalendarDate } from '../../time/local-time.ts';

const written = /(?<![\p{L}\d./_:#-])((?:19|20)\d\d)-(\d\d)-(\d{2,3})(?=[T ]\d{1,2}:\d\d|[\s:,;)*|]|\.(?:\s|$)|$)/gu;

/** A day in digits that no calendar has ("2015-02-30", "2021-03-097"), its place in a text and how many days its month has. */
export const noSuchDays = (text: string): readonly { readonly words: string; readonly from: number; readonly days: number }[] =>
  [...text.matchAll(written)].flatMap((match) => {
    const [words, year = '', month = '', day = ''] = match;
    const from = match.index;
    const first = toCalendarDate(`${year}-${month}-01`);
    if (first === null || toCalendarDate(`${year}-${month}-${day}`) !== null) return [];
    const days = [31, 30, 29, 28].find((count) => toCalendarDate(`${year}-${month}-${count}`) !== null) ?? 31;
    return [{ words, from, days }];
  });
