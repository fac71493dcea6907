import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';
import { timeBetween } from '../../times/time-between.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';
import { rowNamed } from './row-named.ts';

const mostMoments = 60;
const longest = 86_400_000;
const name = "([\\p{L}][\\p{L} '’-]{2,40}?)";
const close = '(?=\\s*(?:[.,;:()\\]|–—]|$|\\n)|\\s+(?:was|were|is|are|had|cost|came|went|war(?:en)?|étaient|était|fue(?:ron)?)(?!\\p{L}))';
const pairs = [
  `(?:from|von|vom|de|du|desde)\\s+${name}\\s+(?:to|until|till|up to|bis(?: zu[mr]?)?|à|au|jusqu['’]à|hasta|a)\\s+${name}${close}`,
  `(?:between|zwischen|entre)\\s+${name}\\s+(?:and|und|et|y)\\s+${name}${close}`,
];
const behind = [
  ...pairs.map((pair) => new RegExp(`^,?\\s*\\(?\\s*(?:\\p{L}+ ){0,2}?${pair}`, 'iu')),
  new RegExp(`^\\s*\\(\\s*${name}\\s*(?:→|->|to|until|bis|à|hasta)\\s*${name}\\s*\\)`, 'iu'),
];
const ahead = [
  new RegExp(
    `[([]\\s*${name}\\s*(?:→|->|to|until|bis|à|hasta)\\s*${name}\\s*[)\\]]\\W{0,4}(?:was|were|took|:|=|–|—|dauerte|a pris|fue)?\\W{0,4}$`,
    'iu',
  ),
  new RegExp(`(?<=^|[\\n|.]\\s?)\\W{0,4}${name}\\s*(?:→|->)\\s*${name}\\W{0,4}[:=|]\\W{0,4}$`, 'iu'),
  new RegExp(
    `(?:^|\\n|\\s)(?:time|the time|zeit|temps|tiempo)\\s+${pairs[0]?.replace(close, '')}\\W{0,4}(?:was|took|[:=|])\\W{0,4}$`,
    'iu',
  ),
];

const joint = /→|->|(?<!\p{L})(?:from|between|to|until|bis|von|zwischen|entre|desde|de|du)(?!\p{L})/iu;

/** "25 min from second alert to resolution" and "(detection → recovery): 72 s": both ends are named, and each is one entry of the timeline. */
export const namedEnds = (facts: Facts): readonly Finding[] => {
  const moments = facts.moments.filter(({ part, when }) => part === 'start' && when.time !== null);
  if (moments.length < 3 || moments.length > mostMoments) return [];
  return facts.sentences.flatMap((sentence): readonly Finding[] => {
    const { text, clocks, lengths, passage } = sentence;
    if (lengths.length === 0 || clocks.length > 0 || isUnsettled(text) || isElsewhere(text)) return [];
    if (passage.source !== 'body' || !joint.test(text)) return [];
    return lengths.flatMap((length) => {
      const told = endsOf(sentence, length);
      return told === null ? [] : against(sentence, length, told, moments);
    });
  });
};

type Names = readonly [from: string, to: string];

const endsOf = ({ text, from }: Sentence, length: LengthWords): Names | null => {
  const [before, after] = [text.slice(0, length.from - from), text.slice(length.to - from)];
  const lead = before.replace(/(?:about|around|approximately|roughly|only|just|~|≈|rund|etwa|environ|unos)\s*$/iu, '');
  for (const [patterns, words] of [
    [behind, after],
    [ahead, lead],
  ] as const) {
    for (const pattern of patterns) {
      const [, first, last] = pattern.exec(words) ?? [];
      if (first !== undefined && last !== undefined) return [first, last];
    }
  }
  return null;
};

const against = (sentence: Sentence, length: LengthWords, [first, last]: Names, moments: readonly Moment[]): readonly Finding[] => {
  if (length.manner === 'vague' || length.manner === 'least' || length.millis > longest) return [];
  const [from, to] = [rowNamed(first, moments), rowNamed(last, moments)];
  const span = from === null || to === null || from === to ? null : timeBetween(from.when, to.when);
  if (from === null || to === null || span === null || span <= 0 || span > longest) return [];
  const isAbout = [from, to].some(({ when }) => when.precision === 'approx');
  const hedged = isAbout && length.manner === 'exact' ? { ...length, manner: 'about' as const } : length;
  if (fits(hedged, span)) return [];
  const message = `“${length.words}” is not the time from ${from.words} to ${to.words}: that is ${showDuration(span as Duration)}.`;
  return [lengthMismatch(sentence.passage, length, from, to, span, message)];
};
