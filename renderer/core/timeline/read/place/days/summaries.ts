import type { CalendarDate, When } from '../../../../time/when.ts';
import type { Entry } from '../../entries/items.ts';
import { isLabelAlone } from '../../lines/labels/time-labels.ts';
import type { State } from './place-state.ts';

/** Keeps where a report's list of times begins anew, below the fields that sum it up. */
export type Summaries = {
  /** To be called before an entry is placed. */
  readonly before: (entry: Entry, state: State) => void;
  /** To be called with where it was placed. */
  readonly after: (entry: Entry, when: When, isFirst: boolean) => void;
};

/** Whether an entry is a field that sums up the incident: "Start: 14:05". */
export function isSummary({ when, text, named }: Entry): boolean {
  return named === true && when?.clock != null && isLabelAlone(text.split('\n', 1)[0] ?? '');
}

/**
 * "Start: 4 March 22:10", "End: 5 March 02:00" and then a list of times without dates: the list begins on the first of these days rather
 * than the last, and its first time is no step back.
 */
export function summaries(): Summaries {
  let first: { readonly date: CalendarDate | null } | null = null;
  let count = 0;
  return {
    before: (entry, state) => {
      if (first === null || isSummary(entry)) return;
      if (count > 1 && entry.when?.date == null && entry.when?.clock != null) {
        state.date = first.date;
        state.last = null;
        state.fresh = true;
      }
      first = null;
    },
    after: (entry, when, isFirst) => {
      if (!isSummary(entry)) return;
      if (isFirst) first = { date: when.date };
      if (first !== null) count += when.end === null ? 1 : 2;
    },
  };
}
