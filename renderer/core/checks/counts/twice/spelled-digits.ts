import { numberWords } from '../../../time/lengths/number-words.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { numberFound } from '../number-found.ts';

const spelled = /(?<![\p{L}\p{N}-])(?<word>\p{L}{2,}(?:[- ]\p{L}{2,})?) \((?<digits>\d{1,2})\)(?= \p{L})/gu;

/** "Ten (30) minutes": a number in words and the same number in digits behind it, which is another. */
export const spelledDigits = ({ passages }: Facts): readonly Finding[] =>
  passages.flatMap((passage) =>
    !/\(\d{1,2}\)/u.test(passage.text)
      ? []
      : [...passage.text.matchAll(spelled)].flatMap((match): readonly Finding[] => {
          const { word = '', digits = '' } = match.groups ?? {};
          const last = word.toLowerCase();
          const values = Object.values(numberWords).flatMap(
            (numbers) => numbers.get(last) ?? numbers.get(last.split(' ').at(-1) ?? '') ?? [],
          );
          // "Step one (2) …" counts notes.
          if (values.length === 0 || values.includes(Number(digits)) || !/^\s\p{L}+s(?!\p{L})/u.test(after(passage.text, match))) return [];
          return [
            numberFound(
              `The text says “${word}” in one place and “${digits}” in another: the numbers differ.`,
              passage.placeOf(match[0], match.index),
              word,
              digits,
            ),
          ];
        }),
  );

const after = (text: string, { 0: words, index }: RegExpExecArray | RegExpMatchArray): string => text.slice((index ?? 0) + words.length);
