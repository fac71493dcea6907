import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberFound } from '../number-found.ts';
import { digitsOf, isTwisted } from '../twice/slip-shape.ts';

const name =
  /(?<![\p{L}\d./_-])(?:[A-Z][A-Z0-9]{1,9}-\d{3,9}(?:-\d{3,9})?|\d{1,4}\.\d{1,4}\.\d{3,5}|\d{1,4}\.\d{3,5}\.\d{1,5})(?![\p{L}\d_]|[.-]\d)/gu;
const most = 300;

type Named = { readonly words: string; readonly from: number; readonly passage: Passage };

/** "INC-20391" twice and "INC-20319" once: a name of a ticket or a version, two of whose digits changed places. */
export const twistedNames = ({ passages }: Facts): readonly Finding[] => {
  const all = passages.flatMap((passage) =>
    [...passage.raw.matchAll(name)].map(({ 0: words, index }): Named => ({ words, from: index, passage })),
  );
  const times = new Map<string, number>();
  for (const { words } of all) times.set(words, (times.get(words) ?? 0) + 1);
  if (times.size < 2 || times.size > most) return [];
  const usual = [...times].flatMap(([words, count]) => (count > 1 ? [words] : []));
  return all.flatMap((one): readonly Finding[] => {
    if (times.get(one.words) !== 1) return [];
    const other = usual.find((words) => shapeOf(words) === shapeOf(one.words) && isTwisted(digitsOf(words), digitsOf(one.words)));
    // Told in one breath they are two, and so are two items of a list that is numbered through.
    if (other === undefined || one.passage.raw.includes(other) || isNumberedThrough(one.words, times)) return [];
    return [
      numberFound(
        `The text says “${other}” in one place and “${one.words}” in another: two digits changed places.`,
        one.passage.placeOf(one.words, one.from),
        other,
        one.words,
      ),
    ];
  });
};

/** "BUG-010" between "BUG-009" and "BUG-011": whether names of the same kind with the numbers next to it stand in the text. */
const isNumberedThrough = (words: string, all: ReadonlyMap<string, number>): boolean => {
  const [, lead = '', digits = ''] = /^(.*?)(\d+)$/u.exec(words) ?? [];
  const named = (by: number): boolean => all.has(`${lead}${String(Number(digits) + by).padStart(digits.length, '0')}`);
  return named(1) && (named(-1) || named(2));
};

const shapeOf = (words: string): string => words.replace(/\d/gu, '0');
