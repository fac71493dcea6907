import type { Sentence } from '../../prose/sentence.ts';

/** Whether two sentences name tickets or changes, and none of each other's: "PR #185, merged 11:14" and "PR #77, merged 11:18" are of two things, as "v0.6" and "v0.7" are. */
export const areOfOtherNames = (a: Sentence, b: Sentence): boolean => {
  const [names, others] = [namesIn(a), namesIn(b)];
  return names.size > 0 && others.size > 0 && ![...names].some((name) => others.has(name));
};

const namesIn = ({ passage, from, to }: Sentence): ReadonlySet<string> =>
  new Set(passage.raw.slice(from, to).match(/#\d{1,6}(?!\d)|(?<![\p{L}\d.])v\d{1,3}\.\d[\d.]*/gu) ?? []);
