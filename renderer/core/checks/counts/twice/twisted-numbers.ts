import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { Passage } from '../../prose/passage.ts';
import { numberFound } from '../number-found.ts';
import { isAnswer } from './answer-code.ts';
import { digitsOf, isTwisted } from './slip-shape.ts';
import { subjectStems } from './subject-stems.ts';

type Told = { readonly words: string; readonly from: number; readonly passage: Passage; readonly stems: ReadonlySet<string> };

const number =
  /(?<![\p{L}\d.,:/#$€£_+=–—-])(?:\d{1,3}(?:[ \u00a0\u202f,.’']\d{3})+|\d{3,7})(?![\p{L}\d:/%_–—-]|[.,]\d|\s?(?:%|percent|UTC|GMT|[ap]m(?!\p{L})|hrs?(?!\p{L})|hours|uhr|h(?!\p{L})|ms|kb|mb|gb|tb))/giu;
const before = /[^.;!?\n]{0,120}$/u;
const after = /^[^.;!?\n]{0,120}/u;
const named =
  /(?:block|height|version|error|code|port|http|status|issue|ticket|pull request|pr|number|id|slot|epoch|year|in|since|room|page|rfc|line|bug)\s*$/iu;

/** "337 updates to records" and "the 373 records": a number told twice, two of whose digits changed places. */
export const twistedNumbers = ({ passages }: Facts): readonly Finding[] => {
  const told = passages.flatMap(numbersIn);
  if (told.length > 300) return [];
  const times = new Map<string, number>();
  for (const { words } of told) times.set(digitsOf(words), (times.get(digitsOf(words)) ?? 0) + 1);
  return told
    .flatMap((one, at) =>
      told.slice(at + 1).flatMap((other): readonly Finding[] => {
        const [a, b] = [digitsOf(one.words), digitsOf(other.words)];
        if (one.passage === other.passage || !isTwisted(a, b) || Math.min(times.get(a) ?? 0, times.get(b) ?? 0) > 1) return [];
        if (![...one.stems].some((stem) => other.stems.has(stem))) return [];
        return [
          numberFound(
            `The text says “${one.words}” in one place and “${other.words}” in another: two digits changed places.`,
            other.passage.placeOf(other.words, other.from),
            one.words,
            other.words,
          ),
        ];
      }),
    )
    .slice(0, 1);
};

/** The numbers of three digits and more that count something, with the stems of what they count. */
const numbersIn = (passage: Passage): readonly Told[] =>
  passage.text.match(/\d{3}/u) === null
    ? []
    : [...passage.text.matchAll(number)].flatMap(({ 0: words, index }) => {
        if (
          isAnswer(words, passage.text.slice(index + words.length)) ||
          /^(?:19|20)\d\d$/u.test(words) ||
          named.test(passage.text.slice(Math.max(0, index - 14), index))
        )
          return [];
        const stems = subjectStems(
          `${before.exec(passage.text.slice(0, index))?.[0] ?? ''} ${after.exec(passage.text.slice(index + words.length))?.[0] ?? ''}`,
        );
        return stems.size === 0 ? [] : [{ words, from: index, passage, stems }];
      });
