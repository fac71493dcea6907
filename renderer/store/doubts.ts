import type * as Y from 'yjs';
import type { Id } from '../core/report/report.ts';
import type { Doubts } from '../core/timeline/doubts/doubts.ts';
import { parseDoubts } from '../core/timeline/doubts/parse-doubts.ts';
import type { Draft } from './draft.ts';
import { type Observable, observable, type Watched } from './observable.ts';

/** What is to be looked at in the times of a draft's events, by the event's id. Beside the report: no version or export holds it. */
export const doubtsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('doubts');

type ById = ReadonlyMap<Id, Doubts>;

const watched = new WeakMap<Y.Doc, Observable<ById>>();

/** The doubts about a draft's times, now and after every change; those of one event stay the same object while nothing of them changes. */
export const watchDoubts = ({ doc }: Pick<Draft, 'doc'>): Watched<ById> => {
  const before = watched.get(doc);
  if (before !== undefined) return before;
  const map = doubtsOf(doc);
  const taken = (keys: Iterable<string>, known: ById): ById => {
    const next = new Map(known);
    for (const key of keys) {
      const read = parseDoubts(map.get(key));
      if (read === null) next.delete(key as Id);
      else next.set(key as Id, read);
    }
    return next;
  };
  const doubts = observable(taken(map.keys(), new Map()));
  watched.set(doc, doubts);
  map.observe((event) => doubts.set(taken(event.keysChanged as Set<string>, doubts.get())));
  return doubts;
};
