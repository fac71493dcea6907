import type { Facts } from '../facts/facts.ts';
import type { Moment } from '../facts/moments/moment.ts';
import { asShown, datesOf, offBy } from '../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { ClockWords, Sentence } from '../prose/sentence.ts';
import type { Conflict } from '../prose-timeline/conflict.ts';
import { clockGap } from '../prose-timeline/moments/clock-gap.ts';
import { offByWords } from '../prose-timeline/moments/off-by-words.ts';
import { quotedAtLength } from '../words/quoted-at-length.ts';

const minute = 60_000;
const fewestEntries = 3;

/** "On 31 October at 21:33 UTC" beside the entry of 21:33 in Pacific time: to an odd minute, no two things happen at one time on two clocks. */
export const sameClockZones = (facts: Facts): readonly Conflict[] => {
  const starts = facts.moments.filter(({ part }) => part === 'start');
  const own = starts.filter(({ instants }) => instants.length > 0);
  if (own.length === 0) return inLoneZone(starts, facts);
  if (own.length < 2) return [];
  return facts.prose.flatMap((sentence): readonly Conflict[] => {
    const { clocks, same, text } = sentence;
    if (clocks.length === 0 || same.length > 0 || isUnsettled(text) || isElsewhere(text)) return [];
    return clocks.flatMap((clock) => ofClock(clock, sentence, own, facts));
  });
};

/** "At 17:46 PDT" beside the entry of 17:46, in a report that names no other time in PDT and gives others of its entries' times in UTC: the entries are in UTC. */
const inLoneZone = (own: readonly Moment[], { prose, labels, near }: Facts): readonly Conflict[] => {
  if (own.length < fewestEntries) return [];
  const told = [...prose, ...labels.map(({ sentence }) => sentence)].flatMap((sentence) =>
    sentence.clocks.map((clock) => ({ clock, sentence, zone: zoneOf(clock, sentence) })),
  );
  const zoned = told.filter(({ zone }) => zone !== null);
  const meets = (clock: ClockWords): readonly Moment[] => own.filter((moment) => asShown(clock, moment, near) === 0);
  const found = zoned.flatMap(({ clock, sentence, zone }): readonly Conflict[] => {
    const others = zoned.filter((one) => one.clock !== clock);
    const [usual] = others.flatMap((one) => one.zone ?? []);
    if (zone === null || usual === undefined || others.some((one) => one.zone !== usual) || usual === zone) return [];
    if (clock.approx || isFifth(clock) || sentence.same.length > 0) return [];
    if (isUnsettled(sentence.text) || isElsewhere(sentence.text)) return [];
    const [moment] = meets(clock);
    const gap = clockGap({ ...clock, zone }, { ...clock, zone: usual }, near);
    if (moment === undefined || gap === null || Math.abs(gap.real) < 30 * minute) return [];
    const met = others.filter((one) => meets(one.clock).length > 0);
    if (met.length < 2 && met.every((one) => isFifth(one.clock))) return [];
    const message = `The text says “${clock.words}”, the timeline ${moment.words} for ${quotedAtLength(moment.event.text)}, with the same time on the clock, and other times are in ${usual}: the zone is the likely slip.`;
    return [{ kind: 'prose-vs-timeline-zone', sentence, words: clock, other: moment.words, by: gap.real, message }];
  });
  // Of two times in two zones either may be meant.
  return found.slice(0, 1);
};

/** "From 14:20 to 14:40 UTC" names the zone of both. */
const zoneOf = (clock: ClockWords, { windows }: Sentence): string | null =>
  clock.zone ?? windows.find(({ start }) => start.from === clock.from)?.end.zone ?? null;

const isFifth = ({ time }: ClockWords): boolean => Number(time.slice(3, 5)) % 5 === 0;

const ofClock = (clock: ClockWords, sentence: Sentence, own: readonly Moment[], { near, eventDates }: Facts): readonly Conflict[] => {
  if (clock.zone === null || isFifth(clock)) return [];
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
