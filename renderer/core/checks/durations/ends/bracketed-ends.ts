import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';

const longest = 172_800_000;
const lead = /(?<!\p{L})(?:from|between|von|zwischen|de|du|entre|desde)\s[\p{L} ’'-]{3,60}\(\s*(?:at |um |à |a las )?$/iu;
const joint =
  /^[^()]{0,12}\)\s*(?:to|until|till|and|bis(?: zu[mr]?)?|und|à|au|et|hasta|y|→|–|-)\s[\p{L} ’'-]{3,60}\(\s*(?:at |um |à |a las )?$/iu;

/** "From confirmation (15:25) to mitigation (16:11) it was only 36 minutes": the two times in brackets are the ends of the length. */
export const bracketedEnds = (facts: Facts): readonly Finding[] =>
  [...facts.prose, ...facts.labels.map(({ sentence }) => sentence)].flatMap((sentence): readonly Finding[] => {
    const { text, from, clocks, lengths, windows, passage } = sentence;
    const [[start, end, ...more], [length, ...others]] = [clocks, lengths];
    if (start === undefined || end === undefined || length === undefined) return [];
    if (more.length + others.length + windows.length > 0 || isUnsettled(text) || isElsewhere(text)) return [];
    if (!lead.test(text.slice(0, start.from - from)) || !joint.test(text.slice(start.to - from, end.from - from))) return [];
    if (length.manner === 'vague' || length.manner === 'most' || length.manner === 'least') return [];
    const hedged = (start.approx || end.approx) && length.manner === 'exact' ? { ...length, manner: 'about' as const } : length;
    const { lengths: spans } = spanOf({ from: 0, to: 0, words: '', start, end }, facts.near);
    const [span] = spans;
    if (span === undefined || span <= 0 || span > longest || spans.some((one) => fits(hedged, one))) return [];
    const message = `“${length.words}” is not the time from ${start.words} to ${end.words}: that is ${showDuration(span as Duration)}.`;
    return [lengthMismatch(passage, length, start, end, span, message)];
  });
