import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, LengthWords, Sentence } from '../../prose/sentence.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';

const longest = 43_200_000;
const gap =
  '[\\s-]*(?:long |lange |lang )?(?:gap|delay|wait|window|lag|interval|stretch|silence|blind spot|lücke|verzögerung|wartezeit|spanne|écart|attente|délai|hueco|demora|espera|intervalo)(?!\\p{L})';
const takesUp = /^\W*(?:that|this|those|these|diese[rns]?|cet(?:te)?|ces|es[ea]|est[ea]|es[oa]s)\s*(?:whole |entire |full )?$/iu;
const takesUpBehind = /^\W*(?:a|an|eine?|un|une|una)\s*$/iu;
/** "… at 18:14, but the first notice came at 18:51, a lag of 37 minutes". */
const ofGap =
  /^(?: (?:UTC|GMT|[A-Z]{2,4}))?,? (?:that is |which is |thus )?(?:an?|eine?|une?|una?) (?:gap|delay|wait|lag|interval|lücke|verzögerung|spanne|écart|délai|attente|demora|espera) (?:of|von|de) (?:about |around |approximately |almost |nearly |~ ?)?$/iu;
const named = new RegExp(`^${gap}`, 'iu');
const french = /^(?:cet(?:te)?|ces|es[ea]|est[ea]|diese[rns]?) ?\p{L}+ (?:de|von)\s*$/iu;

/** "It was reported at 8:22; the cause was confirmed at 9:48. That 86-minute gap": the only two times before it are that far apart. */
export const toldGaps = ({ prose, near }: Facts): readonly Finding[] =>
  prose.flatMap((sentence, at): readonly Finding[] => {
    const [length, ...others] = sentence.lengths;
    if (length === undefined || others.length > 0 || length.millis > longest) return [];
    if (length.manner === 'vague' || length.manner === 'most' || length.manner === 'least') return [];
    const pair = pairFor(sentence, length, prose[at - 1]);
    // "That 40-minute gap is time that we could have saved" tells of what might have been, and yet the gap was as long.
    const told = sentence.text.slice(0, length.to - sentence.from);
    if (pair === null || isUnsettled(told) || isElsewhere(told)) return [];
    const [start, end] = pair;
    const { lengths } = spanOf({ from: 0, to: 0, words: '', start, end }, near);
    const [span] = lengths;
    const hedged = (start.approx || end.approx) && length.manner === 'exact' ? { ...length, manner: 'about' as const } : length;
    if (span === undefined || span <= 0 || span > longest || lengths.some((one) => fits(hedged, one))) return [];
    const message = `“${length.words}” is not the time from ${start.words} to ${end.words}: that is ${showDuration(span as Duration)}.`;
    return [lengthMismatch(sentence.passage, length, start, end, span, message)];
  });

const pairFor = (sentence: Sentence, length: LengthWords, above: Sentence | undefined): readonly [ClockWords, ClockWords] | null => {
  const { text, from, clocks, passage, windows } = sentence;
  const [before, after] = [text.slice(0, length.from - from), text.slice(length.to - from)];
  const isOwn = clocks.length === 2 && windows.length === 0 && clocks.every(({ to }) => to <= length.from);
  if (isOwn && ofGap.test(text.slice((clocks[1]?.to ?? from) - from, length.from - from)) && /^\W*$/u.test(after)) return twoOf(sentence);
  if (!(named.test(after) || french.test(before))) return null;
  if (isOwn && takesUpBehind.test(text.slice((clocks[1]?.to ?? from) - from, length.from - from))) return twoOf(sentence);
  const isAbove = clocks.length === 0 && above !== undefined && above.passage === passage && above.lengths.length === 0;
  if (!isAbove || above.windows.length > 0 || isUnsettled(above.text) || isElsewhere(above.text)) return null;
  return takesUp.test(before) || french.test(before) ? twoOf(above) : null;
};

/** The two times of a sentence that tell of two moments; null for one moment on two clocks. */
const twoOf = ({ clocks, same }: Sentence): readonly [ClockWords, ClockWords] | null => {
  const [first, second, ...more] = clocks;
  return first === undefined || second === undefined || more.length > 0 || same.length > 0 ? null : [first, second];
};
