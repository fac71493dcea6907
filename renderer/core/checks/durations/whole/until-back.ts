import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, LengthWords, Sentence } from '../../prose/sentence.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';

const ceased =
  /(?<!\p{L})(?:stopped|halted|suspended|interrupted|down|offline|unavailable|unreachable|out of (?:service|action)|without (?:power|service|connection))(?!\p{L})[^,;.]{0,30} for\s+(?:a total of |about |around |approximately |roughly |just |slightly |over |under |nearly |almost |more than |less than )*$/iu;
const cameBack =
  /^,?\s*(?:and|until|before)(?!\p{L})[^.;]{0,30}?(?<!\p{L})(?:resumed?|resuming|ended|recovered|restored|back|returned|came back)(?!\p{L})[^.;,]{0,20}$/iu;
const longest = 43_200_000;

/** "Production was stopped for 9 hours 43 minutes and resumed at 12:00": counted back from its end, it begins at no moment that the report names. */
export const lengthsUntilBack = (facts: Facts): readonly Finding[] =>
  facts.prose.flatMap((sentence, at): readonly Finding[] => {
    const [length, ...others] = sentence.lengths;
    const [end, ...more] = sentence.clocks;
    if (length === undefined || end === undefined || others.length + more.length > 0 || end.approx) return [];
    if (length.millis > longest || !tells(sentence, length, end) || isUnsettled(sentence.text) || isElsewhere(sentence.text)) return [];
    const told = facts.prose.slice(Math.max(0, at - 8), at).flatMap(({ clocks }) => clocks);
    const listed = facts.moments.flatMap(({ when, words }) => (when.time === null ? [] : [{ ...end, time: when.time, words }]));
    const begins = [...told, ...listed].flatMap((start) =>
      spanOf({ from: 0, to: 0, words: '', start: { ...start, date: null }, end: { ...end, date: null } }, facts.near).lengths.map(
        (span) => ({ start, span }),
      ),
    );
    const closest = begins
      .filter(({ span }) => span > 0)
      .toSorted((a, b) => Math.abs(a.span - length.millis) - Math.abs(b.span - length.millis))[0];
    if (closest === undefined || told.length === 0 || begins.some(({ span }) => fits(length, span))) return [];
    const { start, span } = closest;
    const message = `“${length.words}” before ${end.words} is no moment of the report: from ${start.words} it is ${showDuration(span as Duration)}.`;
    return [lengthMismatch(sentence.passage, length, start, end, span, message)];
  });

/** "21:03 UTC: issuance resumed after 2.5 hours". */
const resumed =
  /^[^.;]{0,60}(?<!\p{L})(?:resumed|restored|recovered|back(?: (?:up|online|in service))?|running again)(?!\p{L})[^.;,]{0,20} after\s+(?:about |around |approximately |roughly |just |nearly |almost |over |~ ?)*$/iu;

/** "Trading resumed at 01:00 once all was checked, and after 5 minutes of …". */
const isBack = /(?<!\p{L})(?:resumed|restored|reopened|restarted|back (?:up|online|in service))(?!\p{L})[^.;,\d]{0,20}$/iu;
const waited = /^[^.;\d]{0,60}(?<!\p{L})after\s+(?:about |around |approximately |roughly |~ ?)?$/iu;

const tells = ({ text, from }: Sentence, length: LengthWords, end: ClockWords): boolean =>
  end.to <= length.from
    ? resumed.test(text.slice(end.to - from, length.from - from)) ||
      (isBack.test(text.slice(0, end.from - from)) && waited.test(text.slice(end.to - from, length.from - from)))
    : ceased.test(text.slice(0, length.from - from)) && cameBack.test(text.slice(length.to - from, end.from - from));
