import type { Facts } from '../facts/facts.ts';
import type { Moment } from '../facts/moments/moment.ts';
import { asShown, datesOf, offBy } from '../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { ClockWords, Sentence } from '../prose/sentence.ts';
import type { Conflict } from '../prose-timeline/conflict.ts';
import { offByWords } from '../prose-timeline/moments/off-by-words.ts';
import { quotedAtLength } from '../words/quoted-at-length.ts';

const minute = 60_000;

/** "On 31 October at 21:33 UTC" beside the entry of 21:33 in Pacific time: to an odd minute, no two things happen at one time on two clocks. */
export const sameClockZones = (facts: Facts): readonly Conflict[] => {
  const own = facts.moments.filter(({ part, instants }) => part === 'start' && instants.length > 0);
  if (own.length < 2) return [];
  return facts.prose.flatMap((sentence): readonly Conflict[] => {
    const { clocks, same, text } = sentence;
    if (clocks.length === 0 || same.length > 0 || isUnsettled(text) || isElsewhere(text)) return [];
    return clocks.flatMap((clock) => ofClock(clock, sentence, own, facts));
  });
};

const ofClock = (clock: ClockWords, sentence: Sentence, own: readonly Moment[], { near, eventDates }: Facts): readonly Conflict[] => {
  if (clock.zone === null || Number(clock.time.slice(3, 5)) % 5 === 0) return [];
  const days = datesOf(clock.date, near);
  // Without its day it may be of any.
  if (days.length === 0 && eventDates.length > 1) return [];
  const alike = own.filter((moment) => asShown(clock, moment, near) === 0);
  const [moment, ...others] = alike;
  if (moment === undefined || others.length > 0 || own.some((one) => Math.abs(offBy(clock, one, near) ?? 0) <= minute)) return [];
  const by = offBy(clock, moment, near) ?? 0;
  if (Math.abs(by) < 30 * minute) return [];
  const message = `The text says “${clock.words}”, the timeline ${moment.words} for ${quotedAtLength(moment.event.text)}: ${offByWords(by)} in the text, with the same time on the clock: the zone is the likely slip.`;
  return [{ kind: 'prose-vs-timeline-zone', sentence, words: clock, other: moment.words, by, message }];
};
