import { generateKeyBetween } from 'fractional-indexing';
import type { Id } from '../../core/report/report.ts';
import { itemMap, type ListItems, type ListName, listOf } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { newId } from '../new-id.ts';
import { editDraft } from './edit-draft.ts';

/** What a new item is made of; the list gives it an id and its place. */
export type NewItem<Name extends ListName> = Omit<ListItems[Name], 'id' | 'rank'>;

/** The fields of an item that may change. */
export type ItemChange<Name extends ListName> = Partial<NewItem<Name>>;

/** Adds items behind the item `after` (null: at the end), as one step of undo, and gives back their ids in order. */
export const addItems = <Name extends ListName>(
  draft: Draft,
  name: Name,
  items: readonly NewItem<Name>[],
  after: Id | null,
): readonly Id[] => {
  const ranks = ranksOf(draft, name);
  const at = after === null ? ranks.length - 1 : ranks.findIndex((entry) => entry.id === after);
  const next = at + 1 < ranks.length ? (ranks[at + 1]?.rank ?? null) : null;
  let last = ranks[at]?.rank ?? null;
  const ids = items.map(() => newId());
  editDraft(draft, () => {
    items.forEach((item, index) => {
      last = between(last, next);
      const id = ids[index];
      if (id !== undefined) listOf(draft.doc, name).set(id, itemMap({ ...item, id, rank: last } as unknown as ListItems[Name]));
    });
  });
  return ids;
};

/**
 * Writes lines in the place of an item's words, as one step of undo: the first is the item's own, the others follow it as new items like `blank`.
 * Gives back the id of the last one; nothing happens when the item is gone.
 */
export const writeLines = <Name extends ListName>(draft: Draft, name: Name, id: Id, lines: readonly string[], blank: NewItem<Name>): Id => {
  const [first, ...rest] = lines;
  if (first === undefined || !listOf(draft.doc, name).has(id)) return id;
  let last = id;
  editDraft(draft, () => {
    listOf(draft.doc, name).get(id)?.set('text', first);
    last =
      addItems(
        draft,
        name,
        rest.map((text) => ({ ...blank, text })),
        id,
      ).at(-1) ?? id;
  });
  return last;
};

/** A change of one item among many. */
export type NamedChange<Name extends ListName> = { readonly id: Id; readonly change: ItemChange<Name> };

/** Changes fields of items, all as one step of undo; nothing happens (and no undo step is made) when all are as they were. */
export const changeItems = <Name extends ListName>(draft: Draft, name: Name, changes: readonly NamedChange<Name>[]): void => {
  const changed = changes.flatMap(({ id, change }) => {
    const map = listOf(draft.doc, name).get(id);
    if (map === undefined) return [];
    return Object.entries(change)
      .filter(([field, value]) => JSON.stringify(map.get(field)) !== JSON.stringify(value))
      .map(([field, value]) => ({ map, field, value }));
  });
  if (changed.length === 0) return;
  editDraft(draft, () => {
    for (const { map, field, value } of changed) map.set(field, value);
  });
};

/** Changes fields of one item, as `changeItems` does. */
export const changeItem = <Name extends ListName>(draft: Draft, name: Name, id: Id, change: ItemChange<Name>): void =>
  changeItems(draft, name, [{ id, change }]);

/** Gives an item another place in its list, by rank, as one step of undo; nothing happens when it has that rank or is gone. */
export const rankItem = (draft: Draft, name: ListName, id: Id, rank: string): void => {
  const map = listOf(draft.doc, name).get(id);
  if (map === undefined || map.get('rank') === rank) return;
  editDraft(draft, () => map.set('rank', rank));
};

/** Removes items, as one step of undo. */
export const removeItems = (draft: Draft, name: ListName, ids: readonly Id[]): void => {
  editDraft(draft, () => {
    for (const id of ids) listOf(draft.doc, name).delete(id);
  });
};

/** Moves an item one place up (-1) or down (1); at the edge nothing happens. */
export const moveItem = (draft: Draft, name: ListName, id: Id, by: -1 | 1): void => {
  const ranks = ranksOf(draft, name);
  const at = ranks.findIndex((entry) => entry.id === id);
  const other = at + by;
  if (at < 0 || other < 0 || other >= ranks.length) return;
  const [before, behind] = by === 1 ? [ranks[other], ranks[other + 1]] : [ranks[other - 1], ranks[other]];
  const rank = between(before?.rank ?? null, behind?.rank ?? null);
  editDraft(draft, () => listOf(draft.doc, name).get(id)?.set('rank', rank));
};

const ranksOf = (draft: Draft, name: ListName): readonly { readonly id: string; readonly rank: string }[] =>
  [...listOf(draft.doc, name).entries()]
    .map(([id, map]) => ({ id, rank: String(map.get('rank') ?? '') }))
    .sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.id < b.id ? -1 : 1));

/** A rank between two; two people may have made equal ones apart, then the new one goes behind both. */
const between = (before: string | null, behind: string | null): string => {
  try {
    return generateKeyBetween(before === '' ? null : before, behind !== null && before !== null && behind <= before ? null : behind);
  } catch {
    return `${before ?? ''}V`;
  }
};
