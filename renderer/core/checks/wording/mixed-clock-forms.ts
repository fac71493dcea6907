import type { FactRule } from '../facts/fact-rule.ts';
import type { ClockWords, Sentence } from '../prose/sentence.ts';
import { quoted } from '../words/quoted.ts';

type Use = { readonly clock: ClockWords; readonly sentence: Sentence; readonly isOfHalves: boolean };

/** 16:05 in one sentence and 4:05 pm in another: readers stop to reckon. Times that can be read one way only count. */
export const mixedClockForms: FactRule = (_report, { sentences }) => {
  const clocks = sentences.filter(({ passage }) => passage.source !== 'event').flatMap((sentence) => clocksOf(sentence));
  const twelve = clocks.filter(({ clock }) => clock.meridiem !== null);
  const full = clocks.filter(isFull);
  const rarer = twelve.length < full.length ? twelve : full;
  const [first, other] = [rarer[0], (rarer === twelve ? full : twelve)[0]];
  if (first === undefined || other === undefined) return [];
  const [words, others] = [first.clock.words, other.clock.words];
  const message = `${quoted(words)} and ${quoted(others)} are written on two kinds of clock: keep to one.`;
  const place = first.sentence.passage.placeOf(words, first.clock.from);
  return [{ rule: 'mixed-clock-forms', severity: 'note', place, message, between: [words, others], fix: null }];
};

/** "17:20", else "09:45" or "11:15 UTC" in a sentence without am and pm: in "from 9:05 to 10:20 am UTC" the one speaks for both. */
const isFull = ({ clock, isOfHalves }: Use): boolean => {
  if (clock.meridiem !== null) return false;
  if (Number(clock.time.slice(0, 2)) > 12) return true;
  return (clock.words.startsWith('0') || clock.zone !== null) && !isOfHalves;
};

/** "4:05 PM EDT (20:05 UTC)" says one time in both on purpose. */
const clocksOf = (sentence: Sentence): readonly Use[] => {
  const twice = new Set(sentence.same.flatMap(({ first, second }) => [first.from, second.from]));
  // Seconds are the stamp of a machine.
  const isTold = ({ from, words }: ClockWords): boolean => !twice.has(from) && !/\d:\d\d:\d\d/u.test(words);
  const isOfHalves = sentence.clocks.some(({ meridiem }) => meridiem !== null);
  return sentence.clocks.filter(isTold).map((clock) => ({ clock, sentence, isOfHalves }));
};
