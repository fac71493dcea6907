import type { Id } from '../../../core/report/report.ts';

/** The rows that are chosen: those that stay so by themselves, and the stretch that Shift last drew from its anchor. All are kept by their ids. */
export type ChosenRows = { readonly base: ReadonlySet<Id>; readonly anchor: Id | null; readonly stretch: ReadonlySet<Id> };

const none: ReadonlySet<Id> = new Set();

/** No row. */
export const noRows: ChosenRows = { base: none, anchor: null, stretch: none };

/** The ids of all chosen rows; in whatever order rows stand by now. */
export const idsOf = ({ base, stretch }: ChosenRows): ReadonlySet<Id> => (stretch.size === 0 ? base : new Set([...base, ...stretch]));

/** A row taken in, or let go of where it was chosen. */
export const withToggled = (rows: ChosenRows, id: Id): ChosenRows => {
  const base = new Set(idsOf(rows));
  if (!base.delete(id)) base.add(id);
  return { base, anchor: id, stretch: none };
};

/**
 * The rows from the one last taken to this one, as they are shown at the time, instead of those of an earlier stretch from there. The row
 * alone is taken in where none was taken before, or that one is not shown.
 */
export const withStretch = (rows: ChosenRows, shown: readonly Id[], id: Id): ChosenRows => {
  const from = rows.anchor === null ? -1 : shown.indexOf(rows.anchor);
  const to = shown.indexOf(id);
  if (from < 0 || to < 0) return { base: new Set([...idsOf(rows), id]), anchor: id, stretch: none };
  return { ...rows, stretch: new Set(shown.slice(Math.min(from, to), Math.max(from, to) + 1)) };
};

/** All rows shown and no others. */
export const ofAll = (shown: readonly Id[]): ChosenRows => ({ base: new Set(shown), anchor: null, stretch: none });
