import * as Y from 'yjs';

/** Words that somebody wrote and the other side has never seen: a stretch of text, or the value of a field. */
type Fresh = { readonly item: Y.Item; readonly from: number; readonly words: string };

/**
 * The words of a document that live in it, that the other side has never seen, and that are dead in the merged one. They can only have died with
 * what they stood in: somebody else deleted or moved it, made a list of it, or changed the same field.
 */
export const swallowedWords = (doc: Y.Doc, seen: ReadonlyMap<number, number>, merged: Y.Doc): readonly string[] => {
  const lost: string[] = [];
  for (const [client, structs] of doc.store.clients) {
    const known = seen.get(client) ?? 0;
    const fresh = structs.flatMap((struct) => freshIn(struct, known));
    if (fresh.length > 0) lost.push(...deadIn(merged, client, fresh));
  }
  return [...new Set(lost)];
};

/** The fields and attributes that people fill with words of their own. */
const fieldsWithWords: readonly string[] = [
  'title',
  'reference',
  'severity',
  'services',
  'authors',
  'contact',
  'text',
  'when',
  'category',
  'evidence',
  'note',
  'author',
  'owner',
  'link',
  'unit',
  'choices',
  'value',
  'alt',
];

const freshIn = (struct: Y.Item | Y.GC, known: number): readonly Fresh[] => {
  if (!(struct instanceof Y.Item) || struct.deleted || struct.id.clock + struct.length <= known) return [];
  const cut = Math.max(0, known - struct.id.clock);
  const { content } = struct;
  if (content instanceof Y.ContentString) return [{ item: struct, from: struct.id.clock + cut, words: content.str.slice(cut) }];
  if (!(content instanceof Y.ContentAny) || struct.parentSub === null || !fieldsWithWords.includes(struct.parentSub)) return [];
  const words = content.arr.map(wordsIn).join(' ');
  return words === '' ? [] : [{ item: struct, from: struct.id.clock, words }];
};

/** What a field says in words: texts, lists of them, and times as they were entered. */
const wordsIn = (value: unknown): string => {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join(', ');
  return typeof value === 'object' && value !== null && 'entered' in value && typeof value.entered === 'string' ? value.entered : '';
};

const deadIn = (merged: Y.Doc, client: number, fresh: readonly Fresh[]): readonly string[] => {
  const structs = merged.store.clients.get(client) ?? [];
  const lost: string[] = [];
  let at = 0;
  for (const { item, from, words } of fresh) {
    const isText = item.content instanceof Y.ContentString;
    const to = from + (isText ? words.length : 1);
    while (at < structs.length && endOf(structs[at]) <= from) at += 1;
    let dead = '';
    for (let next = at; next < structs.length; next += 1) {
      const struct = structs[next];
      if (struct === undefined || struct.id.clock >= to) break;
      if (struct instanceof Y.Item && !struct.deleted) continue;
      if (!isText && struct instanceof Y.Item && saysTheSame(struct, words)) continue;
      dead += isText ? words.slice(Math.max(struct.id.clock, from) - from, Math.min(endOf(struct), to) - from) : words;
    }
    if (dead.trim() !== '') lost.push(dead.trim());
  }
  return lost;
};

const endOf = (struct: Y.Item | Y.GC | undefined): number => (struct === undefined ? 0 : struct.id.clock + struct.length);

/** Whether the field of a dead value says the same all the same: both sides wrote it. */
const saysTheSame = ({ parent, parentSub }: Y.Item, words: string): boolean =>
  parent instanceof Y.Map && parentSub !== null && wordsIn(parent.get(parentSub)) === words;
