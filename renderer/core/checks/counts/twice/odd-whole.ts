import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberFound } from '../number-found.ts';
import { isTwisted } from './slip-shape.ts';

const share = /(?<![\p{L}\d.,:/-])\(?(?<part>\d{1,6})(?:\s(?:of|von|sur|de)\s|\/)(?<whole>\d{2,6})(?![\d.,:/-]*\d|\s?%)/giu;
const fewest = 3;

/** "(2 of 48)" among rows that say "(28 of 84)" and "(84 of 84)": what all of them are part of, with two digits changed in one. */
export const oddWholes = ({ passages }: Facts): readonly Finding[] => {
  const byBlock = new Map<number, { readonly passage: Passage; readonly words: string; readonly whole: string; readonly from: number }[]>();
  for (const passage of passages) {
    const place = passage.placeOf('');
    const [match, ...others] = [...passage.text.matchAll(share)];
    if (place.kind !== 'text' || match === undefined || others.length > 0) continue;
    const one = { passage, words: match[0].replace('(', ''), whole: match.groups?.whole ?? '', from: match.index };
    const same = byBlock.get(place.block);
    if (same) same.push(one);
    else byBlock.set(place.block, [one]);
  }
  return [...byBlock.values()].flatMap((rows): readonly Finding[] => {
    const usual = rows.find(({ whole }) => rows.filter((row) => row.whole === whole).length === rows.length - 1);
    const odd = rows.find(({ whole }) => whole !== usual?.whole);
    if (rows.length < fewest || usual === undefined || odd === undefined || !isTwisted(usual.whole, odd.whole)) return [];
    return [
      numberFound(
        `The text says “${odd.words}” in one place and “${usual.words}” in another: two digits changed places.`,
        odd.passage.placeOf(odd.words, odd.passage.raw.indexOf(odd.words, odd.from)),
        odd.words,
        usual.words,
      ),
    ];
  });
};
