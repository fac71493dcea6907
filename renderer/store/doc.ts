import * as Y from 'yjs';
import { type ParsedReport, parseReport, reportFormat } from '../core/report/parse-report.ts';
import type { Action, Cause, Correction, Details, Fact, Id, Report, Step, TimelineEvent } from '../core/report/report.ts';
import type { Doubts } from '../core/timeline/doubts/doubts.ts';
import { assetsOf, storedAsset } from './assets.ts';
import { readBody, writeBody } from './body.ts';
import { ignoredOf } from './decisions.ts';
import { doubtsOf } from './doubts.ts';
import { settle } from './later.ts';
import { decisionsOf } from './review/decisions.ts';

/** What a draft's lists hold, by the list's name. */
export type ListItems = {
  readonly events: TimelineEvent;
  readonly causes: Cause;
  readonly actions: Action;
  readonly steps: Step;
  readonly corrections: Correction;
  readonly facts: Fact;
};

/** The name of one of the draft's lists. */
export type ListName = keyof ListItems;

/** All lists of a draft. */
export const listNames: readonly ListName[] = ['events', 'causes', 'actions', 'steps', 'corrections', 'facts'];

/** The draft's rich text. */
export const bodyOf = (doc: Y.Doc): Y.XmlFragment => doc.getXmlFragment('body');

/** The draft's details, one entry a field. */
export const detailsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('details');

/** One of the draft's lists: item id -> its fields. A map, so that two people can change different items and fields without a conflict. */
export const listOf = (doc: Y.Doc, name: ListName): Y.Map<Y.Map<unknown>> => doc.getMap(name);

/** Everything that undo covers, so that text and structure are undone in one order. */
export const undoScope = (doc: Y.Doc): Y.AbstractType<unknown>[] => [
  bodyOf(doc) as unknown as Y.AbstractType<unknown>,
  detailsOf(doc) as unknown as Y.AbstractType<unknown>,
  ...listNames.map((name) => listOf(doc, name) as unknown as Y.AbstractType<unknown>),
  decisionsOf(doc) as unknown as Y.AbstractType<unknown>,
  doubtsOf(doc) as unknown as Y.AbstractType<unknown>,
  ignoredOf(doc) as unknown as Y.AbstractType<unknown>,
];

/** Writes a whole report into a new, empty draft, with what is to be looked at in the times of its events. */
export const fillDoc = (doc: Y.Doc, report: Report, doubts: ReadonlyMap<Id, Doubts> = new Map()): void => {
  doc.transact(() => {
    doc.getMap('about').set('format', reportFormat);
    writeBody(bodyOf(doc), report.body);
    for (const [field, value] of Object.entries(report.details satisfies Details)) detailsOf(doc).set(field, value);
    for (const asset of report.assets) assetsOf(doc).set(asset.hash, storedAsset(asset));
    for (const name of listNames) for (const item of report[name]) listOf(doc, name).set(item.id, itemMap(item));
    for (const [id, doubt] of doubts) doubtsOf(doc).set(id, doubt);
  });
};

/** An item of a list as the map that is stored for it. */
export const itemMap = (item: ListItems[ListName]): Y.Map<unknown> => new Y.Map(Object.entries(item));

const unreadable: ParsedReport = {
  kind: 'refused',
  reason:
    'The text of this draft is stored in a shape that Debrief can’t read. Nothing was changed: all of it is kept as it is. Open an earlier copy or export of it, or try a newer Debrief.',
};

/** The draft as a frozen report; refused when a newer app wrote it, or when its text is in a shape that no editor writes. */
export const snapshotOf = (doc: Y.Doc): ParsedReport => {
  settle(doc);
  try {
    return read(doc);
  } catch {
    // Yjs takes much that the editor's binding throws at.
    return unreadable;
  }
};

const read = (doc: Y.Doc): ParsedReport =>
  parseReport({
    format: doc.getMap('about').get('format'),
    details: fields(detailsOf(doc)),
    body: readBody(bodyOf(doc)),
    assets: [...assetsOf(doc).values()],
    ...Object.fromEntries(listNames.map((name) => [name, [...listOf(doc, name).values()].map(fields)])),
  });

/** Own fields only, into an object without a prototype: a key such as `__proto__` must stay a key. */
const fields = (map: unknown): unknown => {
  const read: Record<string, unknown> = Object.create(null);
  if (map instanceof Y.Map) for (const [key, value] of map.entries()) read[key] = value;
  return read;
};
