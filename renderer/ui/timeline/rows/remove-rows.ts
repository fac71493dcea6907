import type { Id } from '../../../core/report/report.ts';
import type { Draft } from '../../../store/draft.ts';
import { removeItems } from '../../../store/edits/list-edits.ts';
import { focusWhen } from '../grid/focus-cell.ts';
import { allRows, idOf, rowOf } from './row-of.ts';

/** The cells that the row for a new event has too. */
const newCells: readonly string[] = ['time', 'text'];

/** Removes events in one step of undo; the cursor goes into the row below them, else into the one above, else into that of a new event. */
export const removeRows = (draft: Draft, ids: readonly Id[], column: string): void => {
  const gone = new Set(ids);
  const rows = allRows();
  const isGone = (row: HTMLElement): boolean => gone.has(idOf(row) ?? ('' as Id));
  const stays = (row: HTMLElement): boolean => idOf(row) !== null && !isGone(row);
  const last = rows.findLastIndex(isGone);
  const heir = rows.slice(last + 1).find(stays) ?? rows.slice(0, Math.max(last, 0)).findLast(stays);
  const heirId = heir === undefined ? null : idOf(heir);
  removeItems(draft, 'events', ids);
  const find = (): HTMLElement | null | undefined => {
    if (ids.some((id) => rowOf(id) !== null)) return null;
    const row = heirId === null ? allRows().findLast((one) => idOf(one) === null) : rowOf(heirId);
    // One far from the window gets its cells once it has come near.
    row?.scrollIntoView({ block: 'nearest' });
    return row;
  };
  focusWhen(find, heirId === null && !newCells.includes(column) ? 'time' : column);
};
