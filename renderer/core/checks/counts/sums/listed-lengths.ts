import { fits } from '../../durations/fits.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';
import { lengthSumFound } from './length-sum-found.ts';
import { saysTotal } from './says-total.ts';

/** "Over 14 hours in total" above or below a list whose items have a length each, which together are another. */
export const listedLengths = ({ prose, labels }: Facts): readonly Finding[] => {
  const list = listOf(prose);
  if (list === null) return [];
  const sum = list.reduce((millis, { length }) => millis + length.millis, 0);
  const coarsest = Math.max(...list.map(({ length }) => length.grain));
  const told = [...new Set([...labels.map(({ sentence }) => sentence), ...prose])].flatMap((sentence) => {
    const [length, ...others] = sentence.lengths.filter(({ words }) => !/\bday/iu.test(words));
    const isTold = length !== undefined && others.length === 0 && saysTotal(sentence);
    return isTold && sentence.windows.length === 0 && !list.some((one) => one.sentence === sentence) ? [{ sentence, length }] : [];
  });
  return told.flatMap(({ sentence, length }): readonly Finding[] => {
    if (length.manner === 'vague' || isNear(length, sum, coarsest * list.length)) return [];
    return [lengthSumFound({ sentence, length }, list, sum)];
  });
};

type Listed = { readonly sentence: Sentence; readonly length: LengthWords };

const named = /^[^()]{2,60}\(\s*$/u;

/** The only list of the body each of whose items begins with a name and a length in a bracket; null where there is none or a second one. */
const listOf = (prose: readonly Sentence[]): readonly Listed[] | null => {
  const byBlock = new Map<number, Sentence[]>();
  for (const sentence of prose) {
    const place = sentence.passage.placeOf('');
    if (place.kind !== 'text' || sentence.from > 0) continue;
    const same = byBlock.get(place.block);
    if (same) same.push(sentence);
    else byBlock.set(place.block, [sentence]);
  }
  const lists = [...byBlock.values()].flatMap((sentences) => {
    const items = sentences.map(itemOf);
    return items.length > 1 && !items.includes(null) ? [items.flatMap((one) => one ?? [])] : [];
  });
  return lists.length === 1 ? (lists[0] ?? null) : null;
};

const itemOf = (sentence: Sentence): Listed | null => {
  const length = sentence.lengths.find(({ from }) => named.test(sentence.text.slice(0, from)));
  return length !== undefined && length.manner === 'exact' && /^\s*\)/u.test(sentence.text.slice(length.to)) ? { sentence, length } : null;
};

/** Whether a sum may be what a length says, each of its parts having been rounded. */
const isNear = (length: LengthWords, sum: number, slack: number): boolean =>
  fits(length, sum) || [sum - slack / 2, sum + slack / 2].some((one) => fits(length, one)) || Math.abs(length.millis - sum) <= slack / 2;
