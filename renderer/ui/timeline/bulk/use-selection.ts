import { useMemo, useRef, useState } from 'react';
import type { Id } from '../../../core/report/report.ts';
import { idsOf, noRows, ofAll, withStretch, withToggled } from './chosen-rows.ts';

/** What a grid's rows may ask for; one object as long as the grid lives, so that rows need not be drawn again. */
export type Selecting = {
  /** Takes a row in or out. */
  readonly toggle: (id: Id) => void;
  /** Takes in all rows from the one last taken to this one, and lets go of what an earlier such stretch had beyond it. */
  readonly extendTo: (id: Id) => void;
  readonly takeAll: () => void;
  readonly clear: () => void;
};

/** The rows that are chosen among those that are shown and others, as lists of files do it. */
export const useSelection = (shown: readonly Id[]): { readonly chosen: ReadonlySet<Id>; readonly selecting: Selecting } => {
  const [rows, setRows] = useState(noRows);
  const latest = useRef(shown);
  latest.current = shown;
  const selecting = useMemo<Selecting>(
    () => ({
      toggle: (id) => setRows((before) => withToggled(before, id)),
      // The rows between are those that stand there now: what comes between later was not chosen.
      extendTo: (id) => {
        const now = latest.current;
        setRows((before) => withStretch(before, now, id));
      },
      takeAll: () => {
        const now = latest.current;
        setRows(ofAll(now));
      },
      clear: () => setRows(noRows),
    }),
    [],
  );
  return { chosen: useMemo(() => idsOf(rows), [rows]), selecting };
};
