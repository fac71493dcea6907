import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { numberNamed, numberWord } from '../counted-things.ts';
import { numberFound } from '../number-found.ts';
import { shared } from '../twice/compare-figures.ts';
import { readFigures } from '../twice/read-figures.ts';

const count = `(?:\\d{1,4}|one|${numberWord})`;
const parts = new RegExp(
  `(?<![\\p{L}\\d.,:/-])(?<first>${count}) (?<what>(?:\\p{L}[\\p{L}-]* ){1,3})in (?:the )?\\p{Lu}[\\p{L} ]{1,20}(?<more>(?:,? (?:and )?${count} in (?:the )?\\p{Lu}[\\p{L} ]{1,20}){1,6})`,
  'gu',
);
const farthest = 2;
/** "Six servers outside of Canada". */
const only = /(?<!\p{L})(?:outside|except|other than|but|without|beside)(?!\p{L})/iu;

/** "5 render servers in Europe, 2 in Australia, and 1 in the USA" where the text has 7 of them in all. */
export const partsByPlace = ({ sentences }: Facts): readonly Finding[] =>
  sentences
    .flatMap((sentence): readonly Finding[] => {
      if (!/\sin (?:the )?\p{Lu}[^.;]{1,40}\sin (?:the )?\p{Lu}/u.test(sentence.text)) return [];
      return [...sentence.text.matchAll(parts)].flatMap((match): readonly Finding[] => {
        const first = readFigures(sentence).find(({ from }) => from === sentence.from + match.index);
        const more = [...(match.groups?.more ?? '').matchAll(new RegExp(`(${count}) in `, 'gu'))].map(([, words = '']) => numberIn(words));
        const sum = more.reduce((all, one) => all + one, numberIn(match.groups?.first ?? ''));
        if (first === undefined || Number.isNaN(sum)) return [];
        const wholes = sentences
          .flatMap(readFigures)
          .filter(
            (one) =>
              one.sentence !== sentence &&
              one.unit === first.unit &&
              !one.isRough &&
              !only.test(one.sentence.passage.text.slice(one.to, one.to + 60)) &&
              shared(one.near, first.near) >= 2,
          );
        const [whole, ...others] = wholes;
        if (whole === undefined || wholes.some(({ values }) => values.includes(sum))) return [];
        if (others.some(({ values }) => values[0] !== whole.values[0]) || Math.abs((whole.values[0] ?? 0) - sum) > farthest) return [];
        return [
          numberFound(
            `“${match[0]}” makes ${sum}, and the text says “${whole.words}” in another place.`,
            sentence.passage.placeOf(match[0], sentence.from + match.index),
            match[0],
            whole.words,
          ),
        ];
      });
    })
    .slice(0, 1);

const numberIn = (words: string): number => (words === 'one' ? 1 : (numberNamed(words) ?? Number(words)));
