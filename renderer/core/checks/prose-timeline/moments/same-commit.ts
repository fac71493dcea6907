import type { Facts } from '../../facts/facts.ts';
import { offBy } from '../../facts/moments/off-by.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { quotedAtLength } from '../../words/quoted-at-length.ts';
import type { Conflict } from '../conflict.ts';
import { offByWords } from './off-by-words.ts';

const minute = 60_000;
const farthest = 20 * 60 * minute;
/** Further on in its words an entry tells of other things too. */
const near = 80;
const id = '`?([0-9a-f]{7,40})`?';
const behind = new RegExp(`^\\s*\\(\\s*(?:commit |revision |sha )?${id}\\s*\\)`, 'iu');
const ahead = new RegExp(`\\(\\s*(?:commit |revision |sha )?${id},\\s*(?:at |on )?$`, 'iu');
const hex = /[0-9a-f]{7}/u;
/** What is done with a commit once, at one time. */
const lands = /(?<!\p{L})(?:commit(?:s|ted)?|land(?:s|ed)?|merge[sd]?|(?:squash-)?merged|push(?:ed|es)?)(?!\p{L})/iu;
const others =
  /(?<!\p{L})(?:deploy\p{L}*|roll\p{L}*|revert\p{L}*|build\p{L}*|release[sd]?|ships?|shipped|live|tag(?:s|ged)?|rebuild\p{L}*)(?!\p{L})/iu;

/** "20:58 (commit a0f4a4a)" in the text and "21:02: commit a0f4a4a lands" in the timeline: one commit is made once. */
export const commitConflicts = (facts: Facts): readonly Conflict[] => {
  const moments = facts.moments.filter(({ part, when }) => part === 'start' && when.precision !== 'approx');
  return facts.sentences.flatMap((sentence): readonly Conflict[] => {
    if (sentence.passage.source !== 'body' || sentence.clocks.length === 0 || !hex.test(sentence.passage.raw)) return [];
    return sentence.clocks.flatMap((clock): readonly Conflict[] => {
      const hash = clock.approx ? null : hashBeside(sentence, clock);
      if (hash === null) return [];
      const [moment, ...more] = moments.filter(({ event }) => tellsOf(event.text, hash));
      if (moment === undefined || more.length > 0) return [];
      const by = offBy(clock, moment, facts.near);
      if (by === null || Math.abs(by) < minute || Math.abs(by) > farthest) return [];
      const message = `The text says “${clock.words}”, the timeline ${moment.words} for ${quotedAtLength(moment.event.text)}: ${offByWords(by)} in the text.`;
      return [{ kind: 'prose-vs-timeline-time', sentence, words: clock, other: moment.words, by, message }];
    });
  });
};

/** Whether an entry's own news is that a commit was made: "commit a0f4a4a lands", "merged to main (9c66255)". */
const tellsOf = (text: string, hash: string): boolean => {
  const at = text.indexOf(hash);
  const before = text.slice(0, Math.max(0, at));
  return at >= 0 && at <= near && lands.test(before) && !others.test(before);
};

const hashBeside = ({ passage: { raw }, from, text }: Sentence, { from: start, to, date }: ClockWords): string | null => {
  const first = date !== null && date.to <= start && start - date.to <= 3 ? date.from : start;
  const before = raw.slice(Math.max(from, first - 60), first);
  const found = behind.exec(raw.slice(to)) ?? ahead.exec(before);
  // What was deployed with it at that time is told of something else.
  return found?.[1] === undefined || !/\d/u.test(found[1]) || others.test(text.slice(0, to - from).slice(-60)) ? null : found[1];
};
