import type { Fact } from '../../core/report/report.ts';
import { itemMap, listOf } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { editDraft } from './edit-draft.ts';

/** Adds facts that the draft has none of the same id of, behind those that it has and in their order, as one step of undo. */
export const addFacts = (draft: Draft, facts: readonly Fact[]): void => {
  const list = listOf(draft.doc, 'facts');
  const missing = facts.filter(({ id }) => !list.has(id));
  if (missing.length === 0) return;
  const last = [...list.values()].map((map) => String(map.get('rank') ?? '')).reduce((most, rank) => (rank > most ? rank : most), '');
  editDraft(draft, () => {
    for (const fact of missing) list.set(fact.id, itemMap({ ...fact, rank: last === '' ? fact.rank : `${last}V${fact.rank}` }));
  });
};
