import type { Sentence } from '../../prose/sentence.ts';

/** Whether a line begins with a date and names who wrote it or where it stands: "Feb. 26, 2020 · Ana on behalf of the team". */
export const isByline = ({ passage, from, dates: [words] }: Sentence): boolean =>
  words !== undefined && words.from - from <= 2 && passage.raw.length < 120 && /[·|–—]|\bby\b|on behalf/u.test(passage.raw);
