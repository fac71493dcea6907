import type { Facts } from '../facts/facts.ts';
import { asShown, offBy } from '../facts/moments/off-by.ts';
import type { Finding } from '../finding.ts';
import { twoTimes } from '../prose-timeline/moments/two-times.ts';

const minute = 60_000;
const fewest = 4;
/** A title tells the beginning, and no more than so far from it by a slip of the hand. */
const farthest = 10 * minute;

/** "2017-11-30 4:23PM, ovens cold" over entries the first of which is of 16:22, where none is of the title's time. */
export const titleClock = (facts: Facts): readonly Finding[] => {
  const [title, ...titles] = facts.sentences.filter(({ passage, clocks }) => passage.source === 'title' && clocks.length > 0);
  const [clock, ...others] = title?.clocks ?? [];
  const own = facts.moments.filter(({ part, when }) => part !== 'mentioned' && when.precision !== 'date');
  const [first] = own;
  if (title === undefined || clock === undefined || first === undefined || titles.length + others.length > 0 || own.length < fewest)
    return [];
  // Told to five minutes it is rounded.
  if (clock.approx || Number(clock.time.slice(3, 5)) % 5 === 0 || first.when.precision === 'approx' || first.when.end !== null) return [];
  const gaps = own.flatMap((moment) => [offBy(clock, moment, facts.near), asShown(clock, moment, facts.near)]);
  const by = offBy(clock, first, facts.near);
  if (by === null || gaps.some((gap) => Math.abs(gap ?? farthest) < minute) || Math.abs(by) > farthest) return [];
  const told = facts.prose.some(({ clocks }) => clocks.some(({ time }) => time === clock.time));
  return told
    ? []
    : [
        {
          ...twoTimes('metadata-vs-timeline', clock, { words: first.words, from: 0, to: 0 }, { by: -by, passage: title.passage }),
          severity: 'warning',
        },
      ];
};
