import type * as Y from 'yjs';
import type { Ignored, Override } from '../core/review/ignored.ts';
import { parseIgnored, parseOverride } from '../core/review/parse-decisions.ts';
import type { Draft } from './draft.ts';
import { type Observable, observable, type Watched } from './observable.ts';

/** The findings that somebody lets stand, key -> decision. Undo covers it: who lets one stand and takes that back means no other change. */
export const ignoredOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('ignored');

/** The exports that went out in spite of errors, id -> decision; outside of what undo covers, since what went out is out. One entry each, so that two people's both stay when their copies are merged. */
export const overridesOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('overrides');

const read = <Decision extends { readonly at: number }>(
  map: Y.Map<unknown>,
  parse: (key: string, value: unknown) => Decision | null,
): readonly Decision[] => [...map.entries()].flatMap(([key, value]) => parse(key, value) ?? []).sort((a, b) => a.at - b.at);

const watching = <Decision extends { readonly at: number }>(
  mapOf: (doc: Y.Doc) => Y.Map<unknown>,
  parse: (key: string, value: unknown) => Decision | null,
): ((draft: Pick<Draft, 'doc'>) => Watched<readonly Decision[]>) => {
  const known = new WeakMap<Y.Doc, Observable<readonly Decision[]>>();
  return ({ doc }) => {
    const before = known.get(doc);
    if (before !== undefined) return before;
    const map = mapOf(doc);
    const decisions = observable(read(map, parse));
    known.set(doc, decisions);
    map.observe(() => decisions.set(read(map, parse)));
    return decisions;
  };
};

const ignoredUnder = (key: string, value: unknown): Ignored | null => {
  const ignored = parseIgnored(value);
  return ignored?.key === key ? ignored : null;
};

const overrideUnder = (id: string, value: unknown): Override | null => {
  const override = parseOverride(value);
  return override?.id === id ? override : null;
};

/** The ignored findings of a draft, oldest first, now and after every change; what can't be read is passed over, and its finding shown. */
export const watchIgnored = watching(ignoredOf, ignoredUnder);

/** The exports in spite of errors, oldest first, now and after every change. */
export const watchOverrides = watching(overridesOf, overrideUnder);
