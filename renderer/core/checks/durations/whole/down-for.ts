import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';

const longest = 43_200_000;
const wentDown =
  /(?<!\p{L})(?:went|was|were) (?:completely |fully )?(?:offline|down|unavailable|unreachable)[^.;,]{0,30} for (?:a (?:total )?(?:period|duration) of )?$/iu;
const back =
  /(?<!\p{L})(?:back (?:online|up|in (?:service|operation)|to normal(?: operation)?)|restored|available again|online again)(?: again)? (?:at|by)\s*$/iu;

/** "At 14:10 it went offline for 84 minutes. It was back at 15:37." */
export const downFor = ({ prose, near }: Facts): readonly Finding[] =>
  prose.flatMap((sentence, at): readonly Finding[] => {
    const [start, length] = [sentence.clocks[0], sentence.lengths[0]];
    const next = prose[at + 1];
    const end = next?.clocks[0];
    if (start === undefined || length === undefined || next === undefined || end === undefined || !isSingle(sentence) || !isSingle(next))
      return [];
    if (start.approx || end.approx || length.manner !== 'exact' || length.millis > longest || start.to > length.from) return [];
    if (!wentDown.test(before(sentence, length.from)) || !back.test(before(next, end.from))) return [];
    const [span] = spanOf({ from: 0, to: 0, words: '', start, end: { ...end, date: end.date ?? start.date } }, near).lengths;
    if (span === undefined || span <= 0 || span > longest || fits(length, span)) return [];
    const message = `“${length.words}” is not the time from ${start.words} to ${end.words}: that is ${showDuration(span as Duration)}.`;
    return [lengthMismatch(sentence.passage, length, start, end, span, message)];
  });

const before = ({ text, from }: Sentence, at: number): string => text.slice(0, at - from);

const isSingle = ({ text, clocks, windows }: Sentence): boolean =>
  clocks.length === 1 && windows.length === 0 && !isUnsettled(text) && !isElsewhere(text);
