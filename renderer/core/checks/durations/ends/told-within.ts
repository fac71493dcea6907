import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';
import { timeBetween } from '../../times/time-between.ts';
import { lengthMismatch } from '../length-mismatch.ts';
import { rowNamed } from './row-named.ts';

const minute = 60_000;
const longest = 172_800_000;
const mostMoments = 60;
/** So much later than the limit is no rounding. */
const slack = 1.25;
const lead = /\s+(?:with)?in(?:side)? (?:about |around |roughly |approximately |just )?(?:an? )?$/iu;
const within = /(?<!\p{L})within (?:about |around |roughly |approximately |just )?$/iu;
const after = /^\s*(?:of|after) (?:the |its |our |their )?([\p{L}][\p{L} '’-]{3,40}?)(?=\s*(?:[.,;:()]|–|—|$|\n))/iu;

/** "The cause was identified within one minute of the report", when the entry that tells of the cause is minutes below the report's. */
export const toldWithin = (facts: Facts): readonly Finding[] => {
  const moments = facts.moments.filter(({ part, when }) => part === 'start' && when.time !== null);
  if (moments.length < 3 || moments.length > mostMoments) return [];
  return facts.prose.flatMap((sentence): readonly Finding[] => {
    const [length, ...others] = sentence.lengths;
    if (length === undefined || others.length > 0 || sentence.clocks.length > 0) return [];
    return isUnsettled(sentence.text) || isElsewhere(sentence.text) ? [] : against(sentence, length, moments);
  });
};

const against = (sentence: Sentence, length: LengthWords, moments: readonly Moment[]): readonly Finding[] => {
  const { text, from, passage } = sentence;
  const before = text.slice(0, length.from - from);
  const start = within.test(before) && length.millis <= longest ? after.exec(text.slice(length.to - from))?.[1] : undefined;
  if (start === undefined) return [];
  const first = rowNamed(start, moments);
  const last = deedBefore(before.replace(lead, ''), moments);
  const span = first === null || last === null || first === last ? null : timeBetween(first.when, last.when);
  if (first === null || last === null || span === null || span <= length.millis * slack + 2 * minute || span > longest) return [];
  const message = `“${length.words}” is not the time from ${first.words} to ${last.words}: that is ${showDuration(span as Duration)}.`;
  return [lengthMismatch(passage, length, first, last, span, message)];
};

/** The only entry that has all of the last two to four words before the length. */
const deedBefore = (words: string, moments: readonly Moment[]): Moment | null => {
  const all = words.trim().split(/\s+/u);
  for (const count of [4, 3, 2]) {
    const name = all.slice(-count).join(' ');
    const found =
      all.length < count || !/^[\p{L} '’-]+$/u.test(name) || (name.match(/\p{L}{4,}/gu) ?? []).length < 2 ? null : rowNamed(name, moments);
    if (found !== null) return found;
  }
  return null;
};
