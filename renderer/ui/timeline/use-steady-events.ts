import { useMemo, useRef } from 'react';
import type { Id, TimelineEvent } from '../../core/report/report.ts';

/** The same events, each the very object of before where nothing in it has changed: a row draws itself anew only for another object. */
export const useSteadyEvents = (events: readonly TimelineEvent[]): readonly TimelineEvent[] => {
  const kept = useRef(new Map<Id, { readonly written: string; readonly event: TimelineEvent }>());
  return useMemo(() => {
    const before = kept.current;
    kept.current = new Map(
      events.map((event) => {
        const written = JSON.stringify(event);
        const old = before.get(event.id);
        return [event.id, old?.written === written ? old : { written, event }];
      }),
    );
    return [...kept.current.values()].map(({ event }) => event);
  }, [events]);
};
