import type { Facts } from '../../facts/facts.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { offBy } from '../../facts/moments/off-by.ts';
import type { LengthWords } from '../../prose/sentence.ts';
import { fits } from '../fits.ts';

/** Whether a length leads from where a range of the text begins, or from a time that an entry tells besides its own, to one of some moments. */
export const isFromRange = (length: LengthWords, ends: readonly Moment[], { prose, sentences, near }: Facts): boolean =>
  [
    ...prose.flatMap(({ windows }) => windows.map(({ start }) => start)),
    ...sentences.filter(({ passage }) => passage.source === 'event').flatMap(({ clocks }) => clocks),
  ].some((start) => ends.some((end) => fits(length, -(offBy(start, end, near) ?? 0))));
