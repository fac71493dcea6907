import type { Sentence } from '../../prose/sentence.ts';

const fewest = 3;

/** Whether two items of a list say the same of two things: "`jar 1`: filled at …, sold at …" beside "`jar 2`: filled at …, sold at …". */
export const areParallel = (a: Sentence, b: Sentence): boolean => {
  if (a.passage === b.passage) return false;
  const [words, others] = [frameOf(a.passage.raw), frameOf(b.passage.raw)];
  return words.length >= fewest && words.join(' ') === others.join(' ') && headOf(a.passage.raw) !== headOf(b.passage.raw);
};

/** What such an item begins with, the name of its thing. */
const headOf = (raw: string): string => raw.trimStart().split(/[\s:,]/u)[0] ?? '';

/** The words without code, names and figures: what the items have in common. */
const frameOf = (raw: string): readonly string[] => raw.replace(/`[^`]*`|\S*\d\S*/gu, ' ').match(/(?<!\p{L})\p{Ll}{2,}(?!\p{L})/gu) ?? [];
