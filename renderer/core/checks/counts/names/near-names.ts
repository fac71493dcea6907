import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberFound } from '../number-found.ts';

type Named = { readonly words: string; readonly from: number; readonly passage: Passage };

const word = /(?<![\p{L}\p{N}@/#._-])\p{L}[\p{L}\p{N}]*(?:[._-][\p{L}\p{N}]+)*(?![\p{L}\p{N}@/_-])/gu;
/** A name as machines have them: with a dot, a line or a digit inside, or a capital behind a small letter. */
const ofMachine = /\p{L}\d|\d\p{L}|\p{L}[._]\p{L}|\p{Ll}\p{Lu}/u;
const address = /https?:\/\/\S+|www\.\S+/gu;
const most = 2000;
const [shortest, long] = [6, 8];
/** Words that are others with two letters in another order. */
const pairs =
  /(?<!\p{L})(?:from|form|trial|trail|united|untied|causal|casual|martial|marital|quite|quiet|dairy|diary|angel|angle|silver|sliver|unclear|nuclear|signing|singing|preform|perform|sacred|scared|barn|bran|per|pre|simple|smiple)/iu;
/** A report about names that were made to look like others. */
const lookalikes = /(?<!\p{L})(?:typo|misspel|mistyp|look-?alike|homoglyph|vertipp|tippfehler|faute de frappe|errata)/iu;

/** "crates.io" over and over and "cratse.io" once: a name, two of whose letters changed places. */
export const nearNames = ({ passages }: Facts): readonly Finding[] => {
  if (passages.some(({ raw }) => lookalikes.test(raw))) return [];
  const all = new Map<string, { readonly first: Named; readonly count: number }>();
  for (const passage of passages) {
    const raw = passage.raw.replace(address, (words) => ' '.repeat(words.length));
    for (const { 0: words, index } of raw.matchAll(word)) {
      if (words.length < shortest || !ofMachine.test(words)) continue;
      const known = all.get(words);
      all.set(words, known === undefined ? { first: { words, from: index, passage }, count: 1 } : { ...known, count: known.count + 1 });
    }
  }
  if (all.size < 2 || all.size > most) return [];
  const bySigns = new Map<string, string[]>();
  for (const words of all.keys()) {
    const signs = [...words].toSorted().join('');
    const same = bySigns.get(signs);
    if (same) same.push(words);
    else bySigns.set(signs, [words]);
  }
  return [...bySigns.values()].flatMap((same) => (same.length === 2 ? between(same, all) : []));
};

const between = (
  [a = '', b = '']: readonly string[],
  all: ReadonlyMap<string, { readonly first: Named; readonly count: number }>,
): readonly Finding[] => {
  const [one, other] = [all.get(a), all.get(b)];
  if (one === undefined || other === undefined) return [];
  const [odd, usual] = one.count < other.count ? [one, other] : [other, one];
  // Longer names are seldom alike by chance.
  const fewest = odd.first.words.length < long ? 2 : 1;
  if (odd.count > 1 || usual.count < fewest || !areTwisted(odd.first.words, usual.first.words)) return [];
  const { words, from, passage } = odd.first;
  // Told in one breath they are two, and so are two that stand in each other's place in English.
  if (passage.raw.includes(usual.first.words) || pairs.test(words)) return [];
  return [
    numberFound(
      `The text says “${usual.first.words}” in one place and “${words}” in another: two letters changed places.`,
      passage.placeOf(words, from),
      usual.first.words,
      words,
    ),
  ];
};

/** Whether two words differ by two neighbouring letters that changed places, the first sign kept. */
const areTwisted = (a: string, b: string): boolean => {
  const [first = 0, second = 0, ...others] = [...a].flatMap((sign, at) => (sign === b.charAt(at) ? [] : [at]));
  return (
    first > 0 &&
    second === first + 1 &&
    others.length === 0 &&
    /\p{L}{2}/u.test(a.slice(first, first + 2)) &&
    a.charAt(first) === b.charAt(second) &&
    a.charAt(second) === b.charAt(first)
  );
};
