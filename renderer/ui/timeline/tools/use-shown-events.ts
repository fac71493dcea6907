import { useCallback, useMemo, useState } from 'react';
import type { Id, TimelineEvent } from '../../../core/report/report.ts';
import type { Zone } from '../../../core/time/when.ts';
import { type EventQuery, findEvents, findsAll } from '../../../core/timeline/find-events.ts';

/** The events that the grid shows under a query, in the order given. */
export type ShownEvents = {
  readonly events: readonly TimelineEvent[];
  /** How many of them the query does not find. */
  readonly strays: number;
  /** Shows an event whatever is looked for, until something else is. */
  readonly reveal: (id: Id) => void;
};

/** What a query left out when it was set. */
type Out = { readonly query: EventQuery; readonly zone: Zone | null; readonly ids: ReadonlySet<Id> };

/**
 * What a query finds, and what was added, changed or opened since it was set: no row goes from under the cursor, and none that is just made
 * is missing. What it left out comes as soon as it is found.
 */
export const useShownEvents = (ordered: readonly TimelineEvent[], query: EventQuery, zone: Zone | null): ShownEvents => {
  const isAll = findsAll(query);
  const found = useMemo(
    () => (isAll ? ordered : findEvents(ordered, query, (event) => event.category, zone)),
    [ordered, query, isAll, zone],
  );
  const foundIds = useMemo(() => new Set(found.map(({ id }) => id)), [found]);
  const [kept, setKept] = useState<Out | null>(null);
  const isSame = kept !== null && kept.query === query && kept.zone === zone;
  const out: Out = isSame ? kept : { query, zone, ids: new Set(ordered.flatMap(({ id }) => (foundIds.has(id) ? [] : [id]))) };
  if (!isSame) setKept(out);
  const events = useMemo(
    () => (isAll ? ordered : ordered.filter(({ id }) => foundIds.has(id) || !out.ids.has(id))),
    [ordered, isAll, foundIds, out.ids],
  );
  const reveal = useCallback(
    (id: Id) => setKept((now) => (now === null ? now : { ...now, ids: new Set([...now.ids].filter((one) => one !== id)) })),
    [],
  );
  return { events, strays: events.length - found.length, reveal };
};
