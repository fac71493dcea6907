import { joinTimes } from './join-times.ts';
import type { Passage } from './passage.ts';
import { readClocks } from './read-clocks.ts';
import { readDates } from './read-dates.ts';
import { readLengths } from './read-length.ts';
import type { ClockWords, DateWords, Sentence } from './sentence.ts';
import { splitSentences } from './split-sentences.ts';

const beforeClock =
  /^[\s,T([:–—-]*(?:at|um|à|a las?|from|between|around|about|approximately|von|de|ab|zwischen|entre|starting|gegen|vers)?[\s(]*$/iu;
const afterClock = /^[\s,([]*(?:on|am|le|el|den|of|del?)?\s*(?:the\s)?$/iu;

/** The sentences of a passage in which a digit, a number word or a time of day may stand, each with its times, dates and lengths. */
export const readSentences = (passage: Passage, language: string): readonly Sentence[] => {
  const { text } = passage;
  const dates = readDates(text, language);
  const clocks = readClocks(text, dates, language);
  const lengths = readLengths(text).filter(({ from, to }) => !clocks.some((clock) => clock.from < to && from < clock.to));
  let dateAbove: DateWords | null = null;
  return splitSentences(text).map(({ from, to }) => {
    const inside = <W extends { readonly from: number }>(words: readonly W[]): readonly W[] =>
      words.filter((one) => one.from >= from && one.from < to);
    const own = inside(dates);
    const dated = inside(clocks).map((clock) => ({ ...clock, date: dateOf(text, clock, own) }));
    const { windows, same } = joinTimes(text, dated, own);
    const sentence: Sentence = {
      passage,
      from,
      to,
      words: passage.raw.slice(from, to).trim(),
      text: text.slice(from, to),
      clocks: dated,
      windows,
      same,
      dates: own,
      lengths: inside(lengths),
      dateAbove,
    };
    dateAbove = own.at(-1) ?? dateAbove;
    return sentence;
  });
};

/** The date written directly beside a time, else the only one of the sentence. */
const dateOf = (text: string, clock: ClockWords, dates: readonly DateWords[]): DateWords | null => {
  const before = dates.findLast(({ to }) => to <= clock.from);
  if (before !== undefined && beforeClock.test(text.slice(before.to, clock.from))) return before;
  const after = dates.find(({ from }) => from >= clock.to);
  if (after !== undefined && afterClock.test(text.slice(clock.to, after.from))) return after;
  return dates.length === 1 ? (dates[0] ?? null) : (before ?? null);
};
