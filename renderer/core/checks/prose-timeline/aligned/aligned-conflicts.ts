import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { quotedAtLength } from '../../words/quoted-at-length.ts';
import type { Conflict } from '../conflict.ts';
import { offByWords } from '../moments/off-by-words.ts';
import { twoTimes } from '../moments/two-times.ts';
import { alignedTimes } from './aligned-times.ts';

const half = 43_200_000;

/** Times of the text that are told of an entry's thing, in its rare words, but are another time. */
export const alignedConflicts = (facts: Facts): readonly Conflict[] =>
  alignedTimes(facts).flatMap(({ told: { clock, sentence }, other: { moment }, by, isZone }): readonly Conflict[] => {
    // The same time on another day is that day's slip.
    if (moment === null || (Math.abs(by) === half && moment.when.time?.slice(0, 5) === clock.time.slice(0, 5))) return [];
    const kind = isZone ? 'prose-vs-timeline-zone' : Math.abs(by) === half ? 'am-pm-mismatch' : 'prose-vs-timeline-time';
    const why = isZone ? ': the same time on the clock, in another zone' : `: ${offByWords(by)} in the text`;
    const message = `The text says “${clock.words}”, the timeline ${moment.words} for ${quotedAtLength(moment.event.text)}${why}.`;
    return [{ kind, sentence, words: clock, other: moment.words, by, message }];
  });

/** Pairs of places of the text that tell of one thing in the same rare words, each with a time of its own. */
export const alignedTwice = (facts: Facts): readonly Finding[] =>
  alignedTimes(facts)
    .flatMap(({ told: { clock, sentence }, other, by }): readonly Finding[] =>
      other.told === null ? [] : [twoTimes('prose-vs-prose-time', other.told.clock, clock, { by, passage: sentence.passage })],
    )
    .slice(0, 1);
