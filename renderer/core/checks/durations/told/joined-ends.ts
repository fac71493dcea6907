import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { isElsewhere } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';

const longest = 40 * 86_400_000;
const arrow = /→|->|=>|⇒|➔|⟶/u;
const opens = /^\s*[([:|–—=]\s*[^()[\]\d]{0,40}$/u;
const closes = /^\s?(?:[A-Z]{1,5}\s?)?[)\]]?\s*[.,;|]?\s*$/u;
const leads = /^\s?(?:[A-Z]{1,5}\s?)?[)\]]?\s*(?:[(:=|,–—]|→|is|that is|a total of|lasting|total)\s*(?:about |~|≈)?$/iu;

/** "~12h (reboot 10 May 20:00 → fix 11 May 08:00)": a length and an arrow from one named moment to the other. */
export const joinedEnds = (facts: Facts): readonly Finding[] =>
  [...new Set([...facts.labels.map(({ sentence }) => sentence), ...facts.prose])].flatMap((sentence): readonly Finding[] => {
    const { text, from, clocks, lengths, windows, passage } = sentence;
    const [[start, end, ...more], [length, ...others]] = [clocks, lengths];
    if (start === undefined || end === undefined || length === undefined) return [];
    if (more.length + others.length + windows.length > 0 || isElsewhere(text) || length.manner === 'vague') return [];
    if (!arrow.test(text.slice(start.to - from, end.from - from)) || !isBeside(sentence, length.from, length.to)) return [];
    const hedged = (start.approx || end.approx) && length.manner === 'exact' ? { ...length, manner: 'about' as const } : length;
    const { lengths: spans } = spanOf({ from: 0, to: 0, words: '', start, end }, facts.near);
    const [span] = spans;
    if (span === undefined || span > longest || spans.some((one) => fits(hedged, one))) return [];
    const [first, last] = [dated(start), dated(end)];
    if (span < 0) {
      const message = `“${last}” is ${showDuration(-span as Duration)} before “${first}”.`;
      return [lengthMismatch(passage, length, { words: first }, { words: last }, span, message)];
    }
    const message = `“${length.words}” is not the time from ${first} to ${last}: that is ${showDuration(span as Duration)}.`;
    return [lengthMismatch(passage, length, { words: first }, { words: last }, span, message)];
  });

const dated = ({ words, date }: Sentence['clocks'][number]): string => (date === null ? words : `${date.words} ${words}`);

const isBeside = ({ text, from, clocks, dates }: Sentence, a: number, b: number): boolean => {
  let plain = text;
  for (const date of dates) plain = plain.slice(0, date.from - from) + ' '.repeat(date.to - date.from) + plain.slice(date.to - from);
  const [start, end] = clocks;
  if (start === undefined || end === undefined) return false;
  if (b <= start.from) return opens.test(plain.slice(b - from, start.from - from)) && closes.test(plain.slice(end.to - from));
  return a >= end.to && leads.test(plain.slice(end.to - from, a - from));
};
