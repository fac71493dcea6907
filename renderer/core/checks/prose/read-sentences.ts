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

/** With more times than this, what stands between two full stops is a log or a series of data, and no sentence that says when something was: none of its times is compared. */
const mostClocks = 200;

/** The sentences of a passage in which a digit, a number word or a time of day may stand, each with its times, dates and lengths. */
export const readSentences = (passage: Passage, language: string): readonly Sentence[] => {
  const { text } = passage;
  const dates = readDates(text, language);
  const all = readLengths(text);
  // Only what is named as a length is one with colons.
  const read = readClocks(text, dates, language).filter(
    (clock) => !all.some(({ from, words }) => from === clock.from && words.includes(':')),
  );
  const lengths = all.filter(({ from, to }) => !read.some((clock) => clock.from < to && from < clock.to));
  let dateAbove: DateWords | null = null;
  return splitSentences(text).map(({ from, to }) => {
    const inside = <W extends { readonly from: number }>(words: readonly W[]): readonly W[] =>
      words.filter((one) => one.from >= from && one.from < to);
    // "2024-12-04-wrong-name.md" names a file, another report's most often.
    const own = inside(dates).filter(
      ({ to: behind }) => passage.source !== 'body' || !/^[-_]\p{L}[\p{L}\d_-]*\.\p{L}{2,4}(?!\p{L})/u.test(text.slice(behind)),
    );
    const told = inside(read);
    const clocks = told.length > mostClocks ? [] : told;
    const near = clocks.map((clock) => ({ clock, beside: dateBeside(text, clock, own, clocks) }));
    const isTaken = near.some(({ beside }) => beside !== null && beside === own[0]);
    const isAhead = near.some(({ clock, beside }) => beside !== null && beside === own[0] && beside.to <= clock.from);
    const dated = near.map(({ clock, beside }) => ({ ...clock, date: beside ?? dateFor(clock, own, isTaken, isAhead) }));
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

/** The date written directly beside a time; of one on either side the one behind, where the other is behind a time of its own: "15:30 on 14 May - 12:00 on 15 May". */
const dateBeside = (text: string, clock: ClockWords, dates: readonly DateWords[], clocks: readonly ClockWords[]): DateWords | null => {
  const isBehind = (date: DateWords | undefined, one: ClockWords | undefined): boolean =>
    date !== undefined && one !== undefined && afterClock.test(text.slice(one.to, date.from));
  const before = dates.findLast(({ to }) => to <= clock.from);
  const after = dates.find(({ from }) => from >= clock.to);
  const own = isBehind(after, clock) ? (after ?? null) : null;
  if (before === undefined || !beforeClock.test(text.slice(before.to, clock.from))) return own;
  const last = clocks.findLast(({ to }) => to <= before.from);
  return own !== null && isBehind(before, last) ? own : before;
};

/** Letters between a time and a date that are no longer said together. */
const farAway = 60;

/** The only date of the sentence, unless it stands behind and belongs to another time, or opens with a time of its own: "told at 11:39 of a visit on 10 October at 08:00"; of several the last one before. */
const dateFor = ({ from }: ClockWords, dates: readonly DateWords[], isTaken: boolean, isAhead: boolean): DateWords | null => {
  const [only] = dates;
  if (dates.length === 1 && only !== undefined) return isTaken && only.from - from > (isAhead ? 0 : farAway) ? null : only;
  return dates.findLast(({ to }) => to <= from) ?? null;
};
