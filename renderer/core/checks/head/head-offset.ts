import type { Facts } from '../facts/facts.ts';
import { asShown, datesOf, offBy } from '../facts/moments/off-by.ts';
import type { Finding } from '../finding.ts';
import { offByWords } from '../prose-timeline/moments/off-by-words.ts';
import { quotedAtLength } from '../words/quoted-at-length.ts';
import { keyOf } from './keys.ts';

const minute = 60_000;
const heads = 4;
const offset = /[+-]\d{2}:?\d{2}$/u;
const utc = /[+-]00:?00$/u;

/** "2026-01-25 01:30:00 -0400" over the entry of 01:30 in ET, in January: the same time on the clock, an hour apart, as where the offset is of another season. */
export const headOffset = (facts: Facts): readonly Finding[] => {
  const own = facts.moments.filter(({ part, when }) => part === 'start' && when.zone !== null);
  return facts.sentences
    .filter(({ passage: { source } }) => source === 'body')
    .slice(0, heads)
    .flatMap((sentence): readonly Finding[] => {
      const [clock, ...others] = sentence.clocks;
      // A key's offset is the machine's that wrote it.
      if (clock === undefined || others.length > 0 || clock.zone === null || keyOf(sentence.text) !== null) return [];
      if (!offset.test(clock.zone) || utc.test(clock.zone) || datesOf(clock.date, facts.near).length !== 1) return [];
      const [alike, ...more] = own.filter((moment) => asShown(clock, moment, facts.near) === 0);
      const by = alike === undefined ? null : offBy(clock, alike, facts.near);
      if (alike === undefined || more.length > 0 || by === null || Math.abs(by) !== 60 * minute) return [];
      return [
        {
          rule: 'prose-vs-timeline-zone',
          severity: 'error',
          place: sentence.passage.placeOf(clock.words, clock.from),
          message: `The text says “${clock.words}”, the timeline ${alike.words} for ${quotedAtLength(alike.event.text)}: ${offByWords(by)} in the text, with the same time on the clock: the zone is the likely slip.`,
          between: [clock.words, alike.words],
          offsetMinutes: Math.round(by / minute),
          fix: null,
        },
      ];
    })
    .slice(0, 1);
};
