import { isTimedLine } from '../facts/events/line-events.ts';
import { daysOutside, type Facts } from '../facts/facts.ts';
import { datesOf, offBy } from '../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import { oddEnds } from '../frame/odd-ends.ts';
import { stepsOf } from '../order/pages/page-steps.ts';
import type { ClockWords, Sentence } from '../prose/sentence.ts';
import { toldWindow } from '../prose/told-window.ts';
import { sameClockZones } from '../zones/same-clock-zones.ts';
import { alignedConflicts } from './aligned/aligned-conflicts.ts';
import type { Conflict } from './conflict.ts';
import { halfDayEntries } from './moments/half-day-entry.ts';
import { halfDayOff } from './moments/half-day-off.ts';
import { hourTwins } from './moments/hour-twin.ts';
import { isOtherZone } from './moments/is-other-zone.ts';
import { mostAlike } from './moments/most-alike.ts';
import { offByWords } from './moments/off-by-words.ts';
import { commitConflicts } from './moments/same-commit.ts';
import { timeConflict } from './moments/time-conflict.ts';
import { updateConflicts } from './update-conflicts.ts';
import { windowConflict } from './windows/window-conflict.ts';

const found = new WeakMap<Facts, readonly Conflict[]>();

/** Every time and range of the text that disagrees with the timeline; worked out once for the rules that share it. */
export const findConflicts = (facts: Facts): readonly Conflict[] => {
  const before = found.get(facts);
  if (before !== undefined) return before;
  const told = facts.moments.length === 0 ? [] : toldIn(facts).flatMap((sentence) => ofSentence(sentence, facts));
  const isKnown = ({ sentence, words }: Conflict): boolean =>
    told.some((one) => one.sentence === sentence && one.words.from <= words.from && one.words.to >= words.to);
  const conflicts =
    facts.moments.length === 0
      ? []
      : [
          ...told,
          ...[
            ...commitConflicts(facts),
            ...hourTwins(facts),
            ...alignedConflicts(facts),
            ...halfDayOff(facts),
            ...sameClockZones(facts),
            ...halfDayEntries(facts),
            ...mostAlike(facts),
            ...oddOnes(facts),
          ].filter((one) => !isKnown(one)),
          ...updateConflicts(facts),
        ];
  const left = conflicts.filter((one) => !isOtherZone(one, facts) && !isOwnTime(one, facts));
  found.set(facts, left);
  return left;
};

/** Whether a time in an entry's words is the entry's own once more: "02:35 PM UTC | 07:35 AM PT". */
const isOwnTime = ({ sentence, words }: Conflict, { moments, near }: Facts): boolean => {
  const clock = sentence.clocks.find(({ from }) => from === words.from);
  const place = sentence.passage.placeOf(words.words, words.from);
  if (clock === undefined || place.kind !== 'event') return false;
  return moments.some((one) => one.event.id === place.id && one.part === 'start' && offBy(clock, one, near) === 0);
};

/** The times in the text at which the incident can't have begun or ended. */
const oddOnes = (facts: Facts): readonly Conflict[] =>
  oddEnds(facts).flatMap(({ side, isLabel, clock, sentence, other, by }) =>
    isLabel
      ? []
      : [
          {
            kind: Math.abs(by) === 43_200_000 ? 'am-pm-mismatch' : 'prose-vs-timeline-time',
            sentence,
            words: clock,
            other,
            by,
            message: `The text lets it ${side} at “${clock.words}”, other places of the report at “${other}”: ${offByWords(by)} in the text.`,
          },
        ],
  );

/** The running text; a stamp behind an update's words tells when it was posted, not when what it tells came to pass. */
const toldIn = (facts: Facts): readonly Sentence[] => {
  const posted = new Set(stepsOf(facts).flatMap(({ sentence, isBehind }) => (isBehind ? [sentence] : [])));
  return facts.prose.filter((sentence) => !posted.has(sentence));
};

const ofSentence = (sentence: Sentence, facts: Facts): readonly Conflict[] => {
  if (sentence.clocks.length === 0 || isUnsettled(sentence.text) || isElsewhere(sentence.text)) return [];
  const { windows, same } = sentence;
  const inWindows = new Set(windows.flatMap(({ from, to }) => sentence.clocks.filter((clock) => clock.from >= from && clock.to <= to)));
  const again = new Set(same.map(({ second }) => second.from));
  // A line that begins with its time is an entry of a list that was not seen as a timeline.
  const alone = isTimedLine(sentence) ? [] : sentence.clocks.filter((clock) => !inWindows.has(clock) && !again.has(clock.from));
  const found = [
    ...windows.flatMap((window) =>
      again.has(window.start.from) || isOnAnotherDay(window.start, sentence, facts) ? [] : (windowConflict(window, sentence, facts) ?? []),
    ),
    ...alone.flatMap((clock) => (isOnAnotherDay(clock, sentence, facts) ? [] : (timeConflict(clock, sentence, facts) ?? []))),
  ];
  const told = found.length > 0 ? null : toldWindow(sentence);
  return told === null || isOnAnotherDay(told.start, sentence, facts) ? found : [windowConflict(told, sentence, facts) ?? []].flat();
};

/** A day outside the timeline is another rule's concern, or another story. */
const isOnAnotherDay = (clock: ClockWords, { dateAbove }: Sentence, facts: Facts): boolean => {
  const dates = datesOf(clock.date ?? dateAbove, facts.near);
  return dates.length > 0 && dates.every((date) => Math.abs(daysOutside(date, facts) ?? 0) > (clock.date === null ? 0 : 1));
};
