import * as Y from 'yjs';

/** A list of a report whose items were changed, or another part of it. */
export type ChangedPart =
  | 'paragraphs'
  | 'events'
  | 'causes'
  | 'actions'
  | 'steps'
  | 'corrections'
  | 'facts'
  | 'details'
  | 'images'
  | 'decisions';

/** What was changed under one number of Yjs (one sitting of one person): part -> the names of what stands there. */
export type ChangedPlaces = ReadonlyMap<ChangedPart, ReadonlySet<string>>;

/** Everything that one transaction changed: by number of the writer, and, under null, what was only taken out, which Yjs keeps no name for. */
export type Changes = ReadonlyMap<number | null, ChangedPlaces>;

const parts: Readonly<Record<string, ChangedPart>> = {
  body: 'paragraphs',
  events: 'events',
  causes: 'causes',
  actions: 'actions',
  steps: 'steps',
  corrections: 'corrections',
  facts: 'facts',
  details: 'details',
  assets: 'images',
  decisions: 'decisions',
  ignored: 'decisions',
  overrides: 'decisions',
  doubts: 'events',
};

/** Elements that hold others; what was changed in one of them is a line inside it. */
const holders: readonly string[] = [
  'bulletList',
  'orderedList',
  'listItem',
  'taskList',
  'taskItem',
  'callout',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
];

/** What a transaction changed; to be asked while it ends (`afterTransaction`), in a document that keeps what was deleted. */
export const changesOf = (transaction: Y.Transaction): Changes => {
  const changes = new Map<number | null, Map<ChangedPart, Set<string>>>();
  const seen = new Set<string>();
  const note = (writer: number | null, item: Y.Item): void => {
    const place = placeOf(item);
    // Where something was set anew, what it replaced was not taken out.
    if (place === null || (writer === null && seen.has(`${place.part} ${place.name}`))) return;
    seen.add(`${place.part} ${place.name}`);
    const own = changes.get(writer) ?? new Map<ChangedPart, Set<string>>();
    changes.set(writer, own);
    own.set(place.part, (own.get(place.part) ?? new Set()).add(place.name));
  };
  const { store } = transaction.doc;
  for (const [client, structs] of store.clients) {
    const before = transaction.beforeState.get(client) ?? 0;
    for (let at = structs.length - 1; at >= 0; at -= 1) {
      const struct = structs[at];
      if (struct === undefined || struct.id.clock + struct.length <= before) break;
      if (struct instanceof Y.Item && !struct.deleted) note(client, struct);
    }
  }
  for (const [client, ranges] of transaction.deleteSet.clients) {
    const structs = store.clients.get(client) ?? [];
    for (const { clock, len } of ranges) {
      // What came and went with the same copy was never here.
      if (clock >= (transaction.beforeState.get(client) ?? 0)) continue;
      for (let at = Y.findIndexSS(structs, clock); at < structs.length; at += 1) {
        const struct = structs[at];
        if (struct === undefined || struct.id.clock >= clock + len) break;
        if (struct instanceof Y.Item) note(null, struct);
      }
    }
  }
  return changes;
};

/** Which part of the report an item stands in, and the name of what it belongs to there: a line of text, an item of a list, a field. */
const placeOf = (item: Y.Item): { readonly part: ChangedPart; readonly name: string } | null => {
  let line: Y.Item | null = null;
  let at = item;
  for (;;) {
    if (line === null && isLine(at)) line = at;
    const { parent } = at;
    if (!(parent instanceof Y.AbstractType)) return null;
    if (parent._item === null) {
      const root = Y.findRootTypeKey(parent);
      const part = Object.hasOwn(parts, root) ? parts[root] : undefined;
      if (part === undefined || (part === 'details' && at.parentSub === 'state')) return null;
      if (part !== 'paragraphs') return { part, name: at.parentSub ?? '' };
      // An empty list or a bare text is no line that anybody reads.
      return line === null ? null : { part, name: `${line.id.client}:${line.id.clock}` };
    }
    at = parent._item;
  }
};

const isLine = ({ content }: Y.Item): boolean =>
  content instanceof Y.ContentType && content.type instanceof Y.XmlElement && !holders.includes(content.type.nodeName);
