import type { Facts } from '../facts/facts.ts';
import type { Moment } from '../facts/moments/moment.ts';
import { offBy } from '../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { ClockWords, Sentence } from '../prose/sentence.ts';
import { timeBetween } from '../times/time-between.ts';
import type { Conflict } from './conflict.ts';
import { offByWords } from './moments/off-by-words.ts';

const minute = 60_000;
const half = 720 * minute;
const states =
  /^\s*\[?(?:resolved|monitoring|update|identified|investigating|completed|postmortem|in progress|verifying|behoben|beobachtung|résolu|surveillance|resuelto)\]?(?!\p{L})/iu;
const ahead =
  /(?<!\p{L})(?:until|till|by|expect\p{L}*|hop(?:e[sd]?|ing)|latest|estimat\p{L}*|eta|next|plan\p{L}*|should|may|shall|going to|to be|bis|erwarte\p{L}*|jusqu|d['’]ici|hasta|antes)(?!\p{L})/iu;

/** Times told in the updates of a status page that cannot be true when they were posted: later than the update's own stamp, or half a day before all. */
export const updateConflicts = (facts: Facts): readonly Conflict[] => {
  const stamps = facts.moments.filter(({ event }) => event.id.startsWith('stamp-'));
  if (stamps.length === 0) return [];
  const updates = updatesOf(facts.prose, stamps);
  const told = updates.flatMap(({ sentences, stamp }) =>
    sentences.flatMap((sentence) =>
      isUnsettled(sentence.text) || isElsewhere(sentence.text) || ahead.test(sentence.text)
        ? []
        : sentence.clocks.flatMap((clock) => (clock.zone === null || isStamp(clock, sentence) ? [] : [{ sentence, clock, stamp }])),
    ),
  );
  return told.flatMap((one): readonly Conflict[] => {
    const by = offBy(one.clock, one.stamp, facts.near);
    if (by === null) return [];
    // A time that names its day is later on whichever day that is.
    const farthest = one.clock.date === null ? half / 2 : 30 * 2 * half;
    if (by >= 2 * minute && by <= farthest && (isExact(one.clock, one.sentence) || by > half / 2))
      return [later(one.sentence, one.clock, one.stamp, by)];
    return isHalfDay(
      one.clock,
      by,
      told.map(({ clock }) => clock),
      stamps,
      facts,
    )
      ? [halfDay(one.sentence, one.clock, one.stamp)]
      : [];
  });
};

/** "Since 13:41" is exact, "since about 13:40" is not. */
const isExact = ({ approx, from }: ClockWords, sentence: Sentence): boolean =>
  !approx || /(?<!\p{L})(?:since|seit|depuis|desde(?: las)?)\s*$/iu.test(sentence.text.slice(0, from - sentence.from));

/** "… have been resolved / Posted Mar 03, 2015 - 18:08 UTC": the stamp stands below the words without a blank line. */
const isStamp = ({ from, to }: ClockWords, { text, from: start }: Sentence): boolean =>
  to - start >= text.trimEnd().length &&
  /(?<!\p{L})(?:posted|updated)[ :]\P{L}{0,3}\p{L}{3,9}\.? [^\p{L}]{0,16}$/iu.test(text.slice(0, from - start));

type Update = { readonly stamp: Moment; readonly sentences: readonly Sentence[] };

/** What each update says, where its stamp stands below it; none where stamps stand above, or nobody can tell. */
const updatesOf = (prose: readonly Sentence[], stamps: readonly Moment[]): readonly Update[] => {
  const updates: Update[] = [];
  let sentences: Sentence[] = [];
  for (const sentence of prose) {
    const stamp = stamps.find(({ words }) => words === sentence.words);
    if (stamp === undefined) sentences.push(sentence);
    else {
      updates.push({ stamp, sentences });
      sentences = [];
    }
  }
  const isBelow =
    stamps.every(({ words }) => /^posted\b/iu.test(words)) ||
    updates.every((update) => update.sentences.some(({ text }) => states.test(text)));
  if (isBelow) return updates;
  // Below the updates a heading of another kind begins another part of the page.
  const last = prose.findLast(({ words }) => stamps.some((stamp) => stamp.words === words))?.passage.section ?? '';
  const other = sentences.findIndex(({ passage: { section } }) => section !== last && !states.test(section));
  if (other !== -1) sentences = sentences.slice(0, other);
  // The newest on top under its own stamp, and the last of them with words of its own.
  const isAbove = stamps.length >= 3 && updates[0]?.sentences.every(({ clocks }) => clocks.length === 0) === true && sentences.length > 0;
  const isFalling = stamps.every((stamp, at) => at === 0 || (timeBetween(stamp.when, stamps[at - 1]?.when ?? stamp.when) ?? -1) >= 0);
  if (!isAbove || !isFalling) return [];
  return stamps.map((stamp, at) => ({ stamp, sentences: updates[at + 1]?.sentences ?? sentences }));
};

const later = (sentence: Sentence, words: ClockWords, { words: other }: Moment, by: number): Conflict => ({
  kind: 'prose-vs-timeline-time',
  sentence,
  words,
  other,
  by,
  message: `“${words.words}” is told as past in the update of “${other}”, which was posted before: it is ${offByWords(by)}.`,
});

/** Before everything else that the page tells, and twelve hours later shortly before its update. */
const isHalfDay = (clock: ClockWords, by: number, told: readonly ClockWords[], stamps: readonly Moment[], { near }: Facts): boolean => {
  const since = by > 0 ? by - half : by + half;
  if (clock.meridiem === null || since > 0 || since < -120 * minute) return false;
  const [earliest] = stamps.toSorted((a, b) => (a.instants[0] ?? 0) - (b.instants[0] ?? 0));
  const first = earliest === undefined ? null : offBy(clock, earliest, near);
  const isAlone = told.every((other) => other === clock || other.meridiem !== clock.meridiem);
  return first !== null && first < -180 * minute && isAlone;
};

const halfDay = (sentence: Sentence, words: ClockWords, { words: other }: Moment): Conflict => ({
  kind: 'am-pm-mismatch',
  sentence,
  words,
  other,
  by: -half,
  message: `“${words.words}” is long before the update of “${other}” and all the others: half a day later it would fit, so am and pm are likely mixed up.`,
});
