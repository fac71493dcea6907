import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';
import { fits } from '../fits.ts';

/** A length as a sentence tells it. */
export type ToldLength = { readonly sentence: Sentence; readonly length: LengthWords };

/** The finding that two lengths are told of one thing, in the order of the text; it stands at `at`, one of the two, and says by how much that differs. */
export const lengthsApart = (one: ToldLength, other: ToldLength, at: ToldLength): Finding => {
  const by = at.length.millis - (at === one ? other : one).length.millis;
  return {
    rule: 'duration-mismatch',
    severity: 'warning',
    place: at.sentence.passage.placeOf(at.length.words, at.length.from),
    message: `The text gives “${one.length.words}” and “${other.length.words}” as the length of what seems to be one thing: ${showDuration(Math.abs(by) as Duration)} apart.`,
    between: [one.length.words, other.length.words],
    offsetMinutes: Math.round(by / 60_000),
    fix: null,
  };
};

/** Whether one length may be the other, rounded. */
export const mayBeOneLength = (a: LengthWords, b: LengthWords): boolean => fits(hedged(a), b.millis) || fits(hedged(b), a.millis);

const hedged = (length: LengthWords): LengthWords => (length.manner === 'exact' ? { ...length, manner: 'about' } : length);
