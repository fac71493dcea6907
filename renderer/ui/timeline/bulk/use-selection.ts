import { useMemo, useRef, useState } from 'react';
import type { Id } from '../../../core/report/report.ts';

/** What a grid's rows may ask for; one object as long as the grid lives, so that rows need not be drawn again. */
export type Selecting = {
  /** Takes a row in or out. */
  readonly toggle: (id: Id) => void;
  /** Takes in all rows from the one last taken to this one, and lets go of what an earlier such stretch had beyond it. */
  readonly extendTo: (id: Id) => void;
  readonly takeAll: () => void;
  readonly clear: () => void;
};

/** The rows that stay chosen by themselves, and the stretch that Shift draws from its anchor. */
type State = { readonly base: ReadonlySet<Id>; readonly anchor: Id | null; readonly head: Id | null };

const nothing: State = { base: new Set(), anchor: null, head: null };

const chosenOf = (shown: readonly Id[], { base, anchor, head }: State): ReadonlySet<Id> => {
  const [from, to] = [anchor, head].map((id) => (id === null ? -1 : shown.indexOf(id))).toSorted((a, b) => a - b);
  if (from === undefined || to === undefined || from < 0) return base;
  return new Set([...base, ...shown.slice(from, to + 1)]);
};

/** The rows that are chosen among those that are shown and others, as lists of files do it. */
export const useSelection = (shown: readonly Id[]): { readonly chosen: ReadonlySet<Id>; readonly selecting: Selecting } => {
  const [state, setState] = useState(nothing);
  const latest = useRef(shown);
  latest.current = shown;
  const selecting = useMemo<Selecting>(
    () => ({
      toggle: (id) =>
        setState((before) => {
          const base = new Set(chosenOf(latest.current, before));
          const isTaken = !base.delete(id);
          if (isTaken) base.add(id);
          return { base, anchor: id, head: null };
        }),
      extendTo: (id) =>
        setState((before) =>
          before.anchor === null ? { base: new Set([...before.base, id]), anchor: id, head: null } : { ...before, head: id },
        ),
      takeAll: () => setState({ base: new Set(latest.current), anchor: null, head: null }),
      clear: () => setState(nothing),
    }),
    [],
  );
  const chosen = useMemo(() => chosenOf(shown, state), [shown, state]);
  return { chosen, selecting };
};
