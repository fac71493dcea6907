import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { isImpactBegin } from '../../facts/moments/impact-moments.ts';
import { offBy } from '../../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';

const until = /(?<!\p{L})(?:until|till|bis|jusqu['’]à|hasta(?: las)?)\s*$/iu;
const thatIs =
  /^\s*[,;(–—]\s*(?:that is|i\.e\.|or|das sind|also|soit|c['’]est-à-dire|es decir|o sea)?,?\s*(?:for |pendant |durante )?(?:about |some |rund |etwa |environ |unos )?$/iu;

/** "It stayed unusable until 09:50, that is, for 57 minutes", where the trouble began at 09:03, and nothing else of the timeline or the text 57 minutes before that end. */
export const untilThatIs = (facts: Facts): readonly Finding[] => {
  const { moments, prose, near } = facts;
  const begin = moments.find(isImpactBegin) ?? moments[0];
  return prose.flatMap((sentence): readonly Finding[] => {
    const { text, from, clocks, lengths, passage } = sentence;
    const [clock, ...others] = clocks;
    const [length, ...more] = lengths;
    if (clock === undefined || length === undefined || others.length + more.length > 0 || begin === undefined) return [];
    if (!until.test(text.slice(0, clock.from - from)) || !thatIs.test(text.slice(clock.to - from, length.from - from))) return [];
    if (isUnsettled(text) || isElsewhere(text) || length.manner === 'vague' || length.manner === 'most') return [];
    const spans = moments.flatMap((moment) => offBy(clock, moment, near) ?? []);
    const span = offBy(clock, begin, near);
    const isEnd = spans.some((by) => Math.abs(by) <= 60_000);
    if (!isEnd || span === null || span <= 0 || spans.some((by) => by > 0 && fits(length, by))) return [];
    const message = `“${length.words}” is not the time from ${begin.words} to ${clock.words}: that is ${showDuration(span as Duration)}.`;
    return [lengthMismatch(passage, length, { words: begin.words }, { words: clock.words }, span, message)];
  });
};
