import type { Facts } from '../../facts/facts.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, LengthWords, Sentence } from '../../prose/sentence.ts';
import { fits } from '../fits.ts';
import { intervalFound } from '../interval-found.ts';

const longest = 43_200_000;
const more = /(?<!\p{L})(?:another|a further|weitere|noch|encore|otr[oa]s|más)\s*(?:about |around |etwa |environ |unas? )?$/iu;
const until = /^\s?[(,]?\s?(?:until|till|i\.e\.,? until|bis|jusqu['’]à|hasta(?: las?)?) (?:about |around |~ ?)?$/iu;

/** "The estimate of 11:00 is that it takes another 4 hours (until 15:00)": both ends are told beside the length. */
export const lengthsUntilTold = ({ prose, near }: Facts): readonly Finding[] =>
  prose.flatMap((sentence): readonly Finding[] => {
    const [length, ...others] = sentence.lengths;
    if (length === undefined || others.length > 0 || !['exact', 'about'].includes(length.manner)) return [];
    const pair = ofMore(sentence, length);
    if (pair === null) return [];
    const [start, end] = pair;
    const { lengths } = spanOf({ from: 0, to: 0, words: '', start, end }, near);
    const [span] = lengths;
    const hedged = (start.approx || end.approx) && length.manner === 'exact' ? { ...length, manner: 'about' as const } : length;
    if (span === undefined || span <= 0 || span > longest || lengths.some((one) => fits(hedged, one))) return [];
    return [intervalFound(sentence.passage.placeOf(length.words, length.from), length, start.words, end.words, span)];
  });

const ofMore = ({ text, from, clocks, windows }: Sentence, length: LengthWords): readonly [ClockWords, ClockWords] | null => {
  const [start, ...earlierOnes] = clocks.filter(({ to }) => to <= length.from);
  const end = clocks.find((clock) => clock.from >= length.to);
  if (start === undefined || end === undefined || earlierOnes.length + windows.length > 0) return null;
  const isMore = more.test(text.slice(0, length.from - from)) && until.test(text.slice(length.to - from, end.from - from));
  return isMore ? [start, end] : null;
};
