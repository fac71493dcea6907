import { showDuration } from '../../../time/lengths/duration.ts';
import { localMillis } from '../../../time/local-time.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords } from '../../prose/sentence.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';

/** A "Duration" on a line of its own that is not the time from the labelled start to the labelled end, or to what else may have ended it. */
export const labelledLengths = (facts: Facts): readonly Finding[] => {
  const { labels, near } = facts;
  const of = (kind: string): (typeof labels)[number] | undefined => labels.find((label) => label.kind === kind);
  const [start, end, duration, window] = [of('start'), of('end'), of('duration'), of('window')];
  const [length] = duration?.sentence.lengths ?? [];
  if (duration === undefined || length === undefined || duration.sentence.windows.length > 0 || duration.sentence.lengths.length > 1)
    return [];
  const repaired = of('repaired')?.sentence.clocks ?? [];
  const [first, last] = [start?.sentence.clocks[0], end?.sentence.clocks[0] ?? repaired[0]];
  const range = window?.sentence.windows[0];
  const pair =
    first !== undefined && last !== undefined
      ? { from: 0, to: 0, words: `${first.words} – ${last.words}`, start: first, end: last }
      : range;
  if (pair === undefined) return [];
  const { lengths: spans } = spanOf(pair, near);
  const [span] = spans;
  const further =
    end !== undefined || first === undefined ? [] : toOtherEnds(first, [...repaired, ...(of('detected')?.sentence.clocks ?? [])], facts);
  if (span === undefined || span < 0 || [...spans, ...further].some((actual) => fits(length, actual))) return [];
  const message = `“${duration.sentence.words}” is not the time from ${pair.start.words} to ${pair.end.words}: that is ${showDuration(span as Duration)}.`;
  return [lengthMismatch(duration.sentence.passage, length, pair, span, message)];
};

/** Without a labelled end it may run to any step that ended it, to when it was seen, or to an entry. */
const toOtherEnds = (start: ClockWords, ends: readonly ClockWords[], { moments, near }: Facts): readonly number[] => {
  const [began] = datesOf(start.date, near);
  const ofEntries = moments.flatMap(({ when: { date, time } }) =>
    began === undefined || date === null || time === null ? [] : [localMillis(date, time) - localMillis(began, start.time)],
  );
  return [...ends.flatMap((end) => spanOf({ from: 0, to: 0, words: '', start, end }, near).lengths), ...ofEntries];
};
