import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';
import { lengthSumFound } from './length-sum-found.ts';

const minute = 60_000;
const most = 40;
const item = /^[^():]{2,60}\(\s*$/u;
const total =
  /^\W*(?:(?:sub)?total|in total|sum|gesamt\p{L}*|summe|durée totale|total general|duración total)(?: [\p{L} ]{2,24})?\s*:\s*$/iu;
/** Some of them were no part of it. */
const partly = /(?<!\p{L})(?:excluding|except|without|not counted|average|ohne|sans|sin)(?!\p{L})/iu;

type Listed = { readonly sentence: Sentence; readonly length: LengthWords };

/** "2 to 3 March (22.0 hours)" and below it, under the same heading, "Total downtime: 12.0 hours": the total is not the sum of what its section lists. */
export const sectionTotals = ({ sentences }: Facts): readonly Finding[] => {
  const found: Finding[] = [];
  let items: Listed[] = [];
  for (const sentence of sentences) {
    if (sentence.passage.source === 'heading') items = [];
    const listed = itemOf(sentence);
    if (listed !== null) items.push(listed);
    const told = totalOf(sentence);
    // A line that may be one of the items says that not all of them were read.
    if (listed === null && told === null && sentence.lengths.length > 0 && item.test(sentence.text.split('(')[0]?.concat('(') ?? ''))
      items = [];
    if (told === null || items.length === 0) continue;
    found.push(...against(told, items));
    items = [];
  }
  return found.slice(0, 1);
};

const itemOf = (sentence: Sentence): Listed | null => {
  const { text, from, lengths } = sentence;
  const [length, ...others] = lengths;
  if (length === undefined || others.length > 0 || sentence.passage.source !== 'body' || length.manner !== 'exact') return null;
  if (!item.test(text.slice(0, length.from - from)) || !/^\s*\)\s*(?:\[[^\]]{1,20}\]\s*)?\W*$/u.test(text.slice(length.to - from)))
    return null;
  return { sentence, length };
};

const totalOf = (sentence: Sentence): Listed | null => {
  const [length] = sentence.lengths;
  if (length === undefined || length.manner !== 'exact' || partly.test(sentence.text)) return null;
  return total.test(sentence.text.slice(0, length.from - sentence.from)) ? { sentence, length } : null;
};

const against = ({ sentence, length }: Listed, items: readonly Listed[]): readonly Finding[] => {
  if (items.length > most) return [];
  const sum = items.reduce((all, one) => all + one.length.millis, 0);
  const coarsest = Math.max(length.grain, ...items.map((one) => one.length.grain));
  // Hours told with a fraction are rounded to it.
  const slack = Math.max(minute, (coarsest / 10) * (items.length + 1));
  const by = Math.abs(sum - length.millis);
  if (by <= slack || length.millis < sum * 0.4 || length.millis > sum * 2.5) return [];
  return [lengthSumFound({ sentence, length }, items, sum)];
};
