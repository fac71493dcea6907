import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, LengthWords, Sentence } from '../../prose/sentence.ts';
import { digitsApart } from '../../words/digits-apart.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';

const minute = 60_000;
const longest = 3 * 86_400_000;
const over =
  /(?<!\p{L})(?:resolved|restored|recovered|ended|over|fixed|back|behoben|wiederhergestellt|beendet|résolue?s?|rétablie?s?|terminée?|resuelt[oa]s?|restablecid[oa]s?)(?!\p{L})/iu;
const lead =
  /(?<!\p{L})(?:duration(?: of| was)?|lasting|lasted|downtime of|total of|dauer(?: von)?|durée(?: de| totale de)?|duración(?: de| total de)?)\s*:?\s*(?:about |approximately |around |~|≈|etwa |environ |unos )*$/iu;

/** "Resolved at 15:32 UTC with a total duration of 84 minutes" or "Duration: 29 minutes" in a page whose head tells when it began, and where digits of the length are a slip. */
export const lengthsUntilEnd = (facts: Facts): readonly Finding[] => {
  const { labels, prose, sentences, near } = facts;
  const key = labels.find(({ kind, isKey, sentence }) => isKey && (kind === 'date' || kind === 'start') && sentence.clocks.length === 1);
  const end = labels.find(({ kind, sentence }) => kind === 'end' && sentence.clocks.length === 1);
  const [begin, last] = [key?.sentence.clocks[0], end?.sentence.clocks[0]];
  const ofLengths = labels.flatMap(({ kind, sentence }) => (kind === 'duration' ? [sentence] : []));
  return [...prose, ...ofLengths]
    .flatMap((sentence): readonly Finding[] => {
      const told = toldIn(sentence) ?? toldBelow(sentence, sentences[sentences.indexOf(sentence) - 1]);
      if (told === null) return [];
      const { clock, length, isEnd } = told;
      const [from, to] = isEnd ? [begin, clock] : [clock, last];
      if (from === undefined || to === undefined || from.date === null || to.date === null || from.time.startsWith('00:00')) return [];
      const { lengths } = spanOf({ from: 0, to: 0, words: '', start: from, end: to }, near);
      const [span] = lengths;
      if (span === undefined || span > longest || span < -longest || lengths.some((one) => fits(length, one))) return [];
      if (isWhole(length, span)) return [endSlip(sentence, from, to, span)].flatMap((finding) => finding ?? []);
      if (span <= 0 || !isDigitSlip(length.millis / minute, Math.round(span / minute))) return [];
      const message = `“${length.words}” is not the time from ${from.words} to ${to.words}: that is ${showDuration(span as Duration)}.`;
      return [lengthMismatch(sentence.passage, length, from, to, span, message)];
    })
    .slice(0, 1);
};

type Told = { readonly clock: ClockWords; readonly length: LengthWords; readonly isEnd: boolean };

const toldIn = (sentence: Sentence): Told | null => {
  const { text, from, clocks, lengths, windows } = sentence;
  const [[clock, ...clockAgain], [length, ...lengthAgain]] = [clocks, lengths];
  if (clock === undefined || length === undefined || clockAgain.length + lengthAgain.length + windows.length > 0) return null;
  if (!lead.test(text.slice(0, length.from - from)) || isUnsettled(text) || isElsewhere(text)) return null;
  return { clock, length, isEnd: over.test(text.slice(0, clock.from - from)) };
};

/** "Duration: 29 minutes" in a line below the stamp with which a page begins. */
const toldBelow = ({ text, from, clocks, lengths }: Sentence, above: Sentence | undefined): Told | null => {
  const [clock, ...clockAgain] = above?.clocks ?? [];
  const [length, ...lengthAgain] = lengths;
  if (above === undefined || clock === undefined || length === undefined) return null;
  if (clocks.length + clockAgain.length + lengthAgain.length > 0 || !lead.test(text.slice(0, length.from - from))) return null;
  const rest = [clock.words, clock.date?.words ?? ''].reduce((line, words) => line.replace(words, ''), above.text);
  return /[\p{L}\d]{2}/u.test(rest) ? null : { clock, length, isEnd: false };
};

/** Whether two counts differ in one digit, or have the same digits in another order. */
const isDigitSlip = (told: number, actual: number): boolean => {
  const [a, b] = [`${told}`, `${actual}`];
  if (a === b || a.length !== b.length) return false;
  const isMoved = [...a].toSorted().join('') === [...b].toSorted().join('');
  return isMoved || digitsApart(a, b) === 1;
};

/** Whether a length to the minute fits once an end is whole hours or days earlier or later. */
const isWhole = ({ millis, grain, manner }: LengthWords, span: number): boolean => {
  const by = Math.abs(millis - span);
  return manner === 'exact' && grain === minute && (millis / minute) % 5 !== 0 && by >= 60 * minute && by % (60 * minute) === 0;
};

/** An end before its beginning; one that is only too far off is left alone, since the page may have begun at another time. */
const endSlip = (sentence: Sentence, from: ClockWords, to: ClockWords, span: number): Finding | null =>
  span >= 0
    ? null
    : {
        rule: 'end-before-start',
        severity: 'error',
        place: sentence.passage.placeOf(to.words, to.from),
        message: `“${to.words}” is ${showDuration(-span as Duration)} before “${from.words}”.`,
        between: [to.words, from.words],
        offsetMinutes: Math.round(span / minute),
        fix: null,
      };
