import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence, WindowWords } from '../../prose/sentence.ts';
import { lengthsApart } from '../whole/lengths-apart.ts';

const minute = 60_000;
const beside = /^\s*[,:–—=]?\s*[([]?\s*(?:for |about |lasting |i\.e\.,? |~|≈)*$/u;

type Told = { readonly sentence: Sentence; readonly length: LengthWords; readonly window: WindowWords };

/** "125 minutes (16:10–18:15)" and "~115 minutes (16:10–18:15)": one range, to which two lengths are given. */
export const oneRangeTwice = ({ sentences }: Facts): readonly Finding[] => {
  const told = sentences.flatMap(pairsIn);
  return told
    .flatMap((one, at) =>
      told.slice(at + 1).flatMap((other): readonly Finding[] => {
        const by = Math.abs(one.length.millis - other.length.millis);
        const grain = Math.max(one.length.grain, other.length.grain);
        return isOne(one, other) && by >= 5 * minute && by > grain ? [lengthsApart(one, other, other)] : [];
      }),
    )
    .slice(0, 1);
};

const isOne = (one: Told, other: Told): boolean =>
  one.sentence !== other.sentence &&
  one.window.start.time === other.window.start.time &&
  one.window.end.time === other.window.end.time &&
  one.window.start.date?.words === other.window.start.date?.words;

/** Each length with the range right beside it. */
const pairsIn = (sentence: Sentence): readonly Told[] =>
  sentence.lengths.flatMap((length): readonly Told[] => {
    if (!['exact', 'about'].includes(length.manner)) return [];
    const window = sentence.windows.find((one) => isBeside(one, length, sentence));
    return window === undefined ? [] : [{ sentence, length, window }];
  });

const isBeside = (window: WindowWords, length: LengthWords, { text, from }: Sentence): boolean =>
  window.from >= length.to
    ? beside.test(text.slice(length.to - from, window.from - from))
    : beside.test(text.slice(window.to - from, length.from - from).replace(/^\s?(?:UTC|GMT|[A-Z]{2,4}T)/u, ''));
