import { monthNamed } from '../../time/dates/date-names.ts';

/** A stretch of a text: UTF-16 positions, the end exclusive. */
export type Span = { readonly from: number; readonly to: number };

const stop = /[.!?](?=["”»)\]]*\s+["“„«([]?[\p{Lu}\d])|\n/gu;
const shortened =
  /(?<![\p{L}\d])(?:(?:[ap]\.m|approx|ca|c|e\.g|i\.e|etc|no|nr|vs|mr|mrs|dr|st|inc|ltd|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|min|hrs?|env|bzw|z\.b|u\.a|d\.h)|\p{Lu})$/iu;

/** The sentences of a passage; a line feed ends one, the point of "a.m." or "approx." does not. */
export const splitSentences = (text: string): readonly Span[] => {
  const spans: Span[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(stop)) {
    const lead = text.slice(Math.max(from, index - 8), index);
    // "For 47 min. Then": after a number the unit is as likely the last word, and a word with a capital decides.
    const isUnit = /\d\s?(?:min|hrs?)$/iu.test(lead) && /^\s+\p{Lu}\p{Ll}/u.test(text.slice(index + 1, index + 8));
    const isShort = mark === '.' && !isUnit && shortened.test(lead);
    // "am 12. Januar" goes on; "on October 23. The" does not.
    const isOrdinal = mark === '.' && /(?:^|[\s(])\d{1,2}$/.test(text.slice(Math.max(from, index - 3), index));
    const next = isOrdinal ? (/^\s*(\p{L}+)/u.exec(text.slice(index + 1, index + 24))?.[1] ?? '') : '';
    if (isShort || (isOrdinal && monthNamed(next) !== null)) continue;
    if (index > from) spans.push({ from, to: index });
    from = index + 1;
  }
  if (text.length > from) spans.push({ from, to: text.length });
  return spans;
};
