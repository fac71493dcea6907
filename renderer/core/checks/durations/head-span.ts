import { showDuration } from '../../time/lengths/duration.ts';
import type { Duration } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import { spanOf } from '../facts/moments/window-span.ts';
import { namesImpact, namesPart, namesPhase } from '../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import type { ClockWords } from '../prose/sentence.ts';
import { lengthMismatch } from './length-mismatch.ts';

const day = 86_400_000;
/** Longer than this, a range without days of its own has passed midnight unsaid. */
const longest = day / 2;

/** "Unavailable between 4:47am and 6:47am" below a head that has the same times on two days. */
export const headSpans = (facts: Facts): readonly Finding[] => {
  const of = (kind: string): ClockWords | undefined =>
    facts.labels.find((label) => label.kind === kind && label.isKey && label.sentence.clocks.length === 1)?.sentence.clocks[0];
  const [start, end] = [of('start') ?? of('date'), of('end')];
  if (start === undefined || end === undefined || start.date === null || end.date === null || start.zone !== end.zone) return [];
  const [span = 0] = spanOf({ from: 0, to: 0, words: '', start, end }, facts.near).lengths;
  if (span < day || span > 40 * day) return [];
  return facts.prose
    .flatMap((sentence): readonly Finding[] => {
      const { text, passage, windows, dates } = sentence;
      const [window, ...others] = windows;
      if (window === undefined || others.length > 0 || dates.length > 1 || !namesImpact(text) || namesPart(text) || namesPhase(text))
        return [];
      if (isUnsettled(text) || isElsewhere(text) || often.test(text)) return [];
      if (minuteOf(window.start) !== minuteOf(start) || minuteOf(window.end) !== minuteOf(end)) return [];
      const [told = 0] = spanOf(window, facts.near).lengths;
      if (told <= 0 || told > longest || (span - told) % day > 60_000) return [];
      const [first, last] = [`${start.date?.words} ${start.words}`, `${end.date?.words} ${end.words}`];
      const message = `“${window.words}” is not the time from ${first} to ${last}: that is ${showDuration(span as Duration)}.`;
      const length = { words: window.words, from: window.from, to: window.to, millis: told, grain: 60_000, manner: 'exact' } as const;
      return [lengthMismatch(passage, length, { words: first }, { words: last }, span, message)];
    })
    .slice(0, 1);
};

const often =
  /(?<!\p{L})(?:both days|each|every|daily|nightly|beiden tagen|jeden|täglich|les deux jours|chaque|ambos días|cada)(?!\p{L})/iu;

const minuteOf = ({ time }: ClockWords): string => time.slice(0, 5);
