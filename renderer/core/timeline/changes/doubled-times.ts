import type { Id, TimelineEvent } from '../../report/report.ts';
import { instantOf } from '../../time/instant-of.ts';
import type { Instant, When } from '../../time/when.ts';
import { carryDoubts, type Doubts, doubtsAbout } from '../doubts/doubts.ts';
import type { DoubtAnswer } from '../doubts/shared-doubts.ts';

/** Which of the two times is meant where clocks went back. */
type Occurrence = NonNullable<When['occurrence']>;

/** The events whose time came twice and of which nobody has said which one is meant, in the order given. */
export const doubledTimes = (events: readonly TimelineEvent[]): readonly TimelineEvent[] =>
  events.filter(({ when }) => instantOf(when).kind === 'doubled');

/** What becomes of doubled times once it is said of each which one is meant; doubts of the kinds in `settled` go, others about them stay. */
export const settleDoubled = (
  events: readonly TimelineEvent[],
  which: (event: TimelineEvent) => Occurrence,
  doubts: ReadonlyMap<Id, Doubts>,
  settled: readonly string[] = ['doubled-time'],
): readonly DoubtAnswer[] =>
  events.map((event) => {
    const { id, when: before } = event;
    const when: When = { ...before, occurrence: which(event) };
    const flags = doubtsAbout(before, doubts.get(id)).filter(({ kind }) => !settled.includes(kind));
    return { id, when, flags: carryDoubts(flags, before, when, []) };
  });

/** A stretch of rows of one doubled hour, and the rows before and behind it that have an instant. */
type Stretch = { readonly rows: readonly TimelineEvent[]; readonly before: Instant | null; readonly behind: Instant | null };

/**
 * Which of the two times each doubled one is, by the order in which the rows were written; null unless that proves it for all of them. It does
 * where the clock of rows that follow each other steps back once, and the rows around them agree that time runs on.
 */
export const doubledInOrder = (events: readonly TimelineEvent[]): ReadonlyMap<Id, Occurrence> | null => {
  const written = events.toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0));
  const proved = new Map<Id, Occurrence>();
  for (const stretch of stretchesOf(written)) {
    const at = stepOf(stretch);
    if (at === null) return null;
    for (const [index, { id }] of stretch.rows.entries()) proved.set(id, index < at ? 'first' : 'second');
  }
  return proved.size === 0 ? null : proved;
};

const stretchesOf = (written: readonly TimelineEvent[]): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  let rows: TimelineEvent[] = [];
  let before: Instant | null = null;
  for (const event of written) {
    const result = instantOf(event.when);
    const [first] = rows;
    const isOther = first !== undefined && (first.when.date !== event.when.date || first.when.zone !== event.when.zone);
    if (rows.length > 0 && (result.kind === 'instant' || isOther)) {
      stretches.push({ rows, before, behind: result.kind === 'instant' ? result.instant : null });
      rows = [];
    }
    if (result.kind === 'instant') before = result.instant;
    if (result.kind === 'doubled') rows = [...rows, event];
  }
  return rows.length === 0 ? stretches : [...stretches, { rows, before, behind: null }];
};

/** The first row of the second hour, by its place; null where the rows don't prove one. */
const stepOf = ({ rows, before, behind }: Stretch): number | null => {
  const clocks = rows.map(({ when }) => when.time ?? '');
  const steps = clocks.flatMap((clock, index) => (index > 0 && clock < (clocks[index - 1] ?? '') ? [index] : []));
  const [at] = steps;
  if (at === undefined || steps.length > 1) return null;
  const [start, end] = [rows[0], rows.at(-1)].map((row) => (row === undefined ? null : instantOf(row.when)));
  if (start?.kind !== 'doubled' || end?.kind !== 'doubled') return null;
  // A list that begins with the newest steps back at every row, of which two rows show one step.
  const isRunning = (before === null || before <= start.first) && (behind === null || behind >= end.second);
  return isRunning && (before !== null || behind !== null) ? at : null;
};
