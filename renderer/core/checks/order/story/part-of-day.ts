import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';

const morning = /^ (?:this|in the(?: early)?|yesterday|of the same) morning(?!\p{L})/iu;
const later = /^ (?:this|in the(?: early| late)?|yesterday|of the same) (?:afternoon|evening)(?!\p{L})/iu;

/** "12:33 p.m. this morning", "3:10 AM in the afternoon": the part of the day is named with the wrong half of it. */
export const partsOfDay = ({ sentences }: Facts): readonly Finding[] =>
  sentences.flatMap((sentence) => sentence.clocks.flatMap((clock) => ofClock(clock, sentence)));

const ofClock = (clock: ClockWords, { text, from, passage }: Sentence): readonly Finding[] => {
  const after = text.slice(clock.to - from, clock.to - from + 40);
  const isAfternoon = clock.meridiem === 'pm' || clock.time >= '13:00';
  const named = isAfternoon ? morning.exec(after)?.[0] : clock.meridiem === 'am' ? later.exec(after)?.[0] : undefined;
  if (named === undefined) return [];
  const part = named.trim().split(/\s/u).at(-1) ?? '';
  return [
    {
      rule: 'am-pm-mismatch',
      severity: 'error',
      place: passage.placeOf(clock.words, clock.from),
      message: `“${clock.words}” is no time in the ${part}: am and pm are likely mixed up.`,
      between: [clock.words, named.trim()],
      fix: null,
    },
  ];
};
