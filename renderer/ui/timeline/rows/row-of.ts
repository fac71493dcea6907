import type { Id } from '../../../core/report/report.ts';

/** All rows of the grid that hold cells, the one for a new event last; none where the timeline isn't on the screen. */
export const allRows = (): readonly HTMLElement[] => [...document.querySelectorAll<HTMLElement>('tr[data-row]')];

/** The event of a row; null for the one that becomes a new event. */
export const idOf = (row: HTMLElement): Id | null => (row.dataset.event === undefined ? null : (row.dataset.event as Id));

/** The row of an event as it stands in the grid now; null where the grid doesn't show it. */
export const rowOf = (id: Id): HTMLElement | null => document.querySelector<HTMLElement>(`tr[data-event="${CSS.escape(id)}"]`);
