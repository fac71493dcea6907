import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import { secondsOf } from '../../../time/words/read-placed.ts';
import type { Facts } from '../../facts/facts.ts';
import { isRough } from '../../facts/moments/leeway.ts';
import { namesImpact } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, LengthWords, Sentence } from '../../prose/sentence.ts';
import { lengthMismatch } from '../length-mismatch.ts';

const minute = 60_000;
const fewest = 3;
const lasted =
  /(?<!\p{L})(?:for|lasted|took|total of|during|während|dauerte|für|pendant|durant|a duré|durante|duró)\s*(?:a total of |about |around |approximately |roughly |some |etwa |rund |environ |unos |aproximadamente )?$/iu;
const told =
  /(?<!\p{L})(?:this means|in total|overall|altogether|users?|customers?|visitors?|jobs|requests|insgesamt|kund\p{L}+|nutzer\p{L}*|au total|clients?|utilisateurs?|en total|usuarios|clientes)(?!\p{L})/iu;

/** "For 37 minutes jobs failed" below a story without a timeline that goes from 15:09 to 15:56: told to the minute, and no time between two of its moments but for ten minutes or an hour. */
export const storyLengths = ({ report, prose, near }: Facts): readonly Finding[] => {
  if (report.events.length > 0 || near === null) return [];
  const steps = prose.filter(({ clocks, text }) => clocks.length > 0 && !isElsewhere(text) && !isUnsettled(text));
  const clocks = steps.flatMap((sentence) => sentence.clocks);
  const [first, last] = [clocks[0], clocks.at(-1)];
  const days = new Set(steps.flatMap(({ dates }) => dates.map(({ words }) => words)));
  if (first === undefined || last === undefined || clocks.length < fewest || clocks.some(isRough) || days.size > 1) return [];
  if (new Set(clocks.map(({ zone }) => zone)).size > 1 || !isAscending(clocks)) return [];
  const whole = between(first, last);
  const lengths = prose.flatMap((sentence) => (sentence.clocks.length > 0 ? [] : claimsIn(sentence)));
  const [claim, ...others] = lengths;
  if (claim === undefined || others.length > 0) return [];
  const off = Math.abs(claim.length.millis - whole);
  if ((off !== 10 * minute && off !== 60 * minute) || isBetweenTwo(clocks, claim.length.millis)) return [];
  const message = `From ${first.words} to ${last.words} it is ${showDuration(whole as Duration)}, not “${claim.length.words}”.`;
  return [lengthMismatch(claim.sentence.passage, claim.length, first, last, whole, message)];
};

const planned = /(?<!\p{L})(?:every|each|scheduled|planned|maintenance|at most|up to|geplant\p{L}*|prévu\p{L}*|programad\p{L}+)(?!\p{L})/iu;

type Claim = { readonly length: LengthWords; readonly sentence: Sentence };

const claimsIn = (sentence: Sentence): readonly Claim[] =>
  sentence.lengths.flatMap((length) =>
    length.grain === minute &&
    (length.manner === 'exact' || length.manner === 'about') &&
    (length.millis / minute) % 5 !== 0 &&
    length.millis > 10 * minute &&
    lasted.test(sentence.text.slice(0, length.from - sentence.from)) &&
    (told.test(sentence.text) || namesImpact(sentence.text)) &&
    !planned.test(sentence.text)
      ? [{ length, sentence }]
      : [],
  );

const between = (from: ClockWords, to: ClockWords): number => (secondsOf(to.time) - secondsOf(from.time)) * 1000;

/** Whether two of these ascending times are so far apart, but for two minutes; the later of a pair never goes back, so that each is looked at once. */
const isBetweenTwo = (clocks: readonly ClockWords[], length: number): boolean => {
  let at = 0;
  for (const from of clocks) {
    let to = clocks[at];
    while (to !== undefined && between(from, to) < length - 2 * minute) {
      at += 1;
      to = clocks[at];
    }
    if (to === undefined) return false;
    if (between(from, to) <= length + 2 * minute) return true;
  }
  return false;
};

const isAscending = (clocks: readonly ClockWords[]): boolean =>
  clocks.every((clock, at) => at === 0 || between(clocks[at - 1] ?? clock, clock) >= 0);
