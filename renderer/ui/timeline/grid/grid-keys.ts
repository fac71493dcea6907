import type { KeyboardEvent, RefObject } from 'react';
import { newEvent } from '../../../core/report/new-event.ts';
import type { TimelineEvent } from '../../../core/report/report.ts';
import type { Draft } from '../../../store/draft.ts';
import { addItems, removeItems } from '../../../store/edits/list-edits.ts';

/** A cell is found by its row and column, so that keys can go from one to the next: `data-cell="3 time"`. */
export const cellName = (row: number, column: string): string => `${row} ${column}`;

const atEdge = (target: HTMLElement, by: -1 | 1): boolean => {
  if (target instanceof HTMLTextAreaElement) {
    const rest = by === -1 ? target.value.slice(0, target.selectionStart) : target.value.slice(target.selectionEnd);
    return !rest.includes('\n');
  }
  return target instanceof HTMLInputElement;
};

/**
 * The keys of the grid: Enter goes to the next row (Shift+Enter to the one before), arrow up and down change the row,
 * Ctrl/Cmd+Enter adds an event like this one below, Ctrl/Cmd+Shift+Backspace deletes the row.
 */
export const useGridKeys = (
  grid: RefObject<HTMLTableElement | null>,
  draft: Draft,
  events: readonly TimelineEvent[],
): ((event: KeyboardEvent) => void) => {
  const focus = (row: number, column: string): void => {
    const cell = grid.current?.querySelector<HTMLElement>(`[data-cell="${cellName(row, column)}"]`);
    cell?.focus();
    if (cell instanceof HTMLInputElement) cell.select();
  };
  return (event) => {
    const target = event.target;
    if (!(target instanceof HTMLElement) || target.dataset.cell === undefined || event.nativeEvent.isComposing) return;
    const [rowText = '', column = ''] = target.dataset.cell.split(' ');
    const row = Number(rowText);
    const isCommand = event.ctrlKey || event.metaKey;
    const here = events[row];
    if (event.key === 'Enter' && isCommand && here !== undefined) {
      event.preventDefault();
      target.blur();
      const { when, visibility } = here;
      addItems(draft, 'events', [{ ...newEvent({ ...when, end: null, entered: '' }, ''), visibility }], here.id);
      // The new row stands right behind this one: same instant, later rank.
      setTimeout(() => focus(row + 1, 'time'), 250);
    } else if (event.key === 'Backspace' && isCommand && event.shiftKey && here !== undefined) {
      event.preventDefault();
      removeItems(draft, 'events', [here.id]);
      setTimeout(() => focus(Math.min(row, events.length - 1), column), 250);
    } else if (event.key === 'Enter' && !(target instanceof HTMLSelectElement) && !(target instanceof HTMLButtonElement)) {
      event.preventDefault();
      focus(event.shiftKey ? row - 1 : row + 1, !event.shiftKey && column === 'text' && row + 1 >= events.length ? 'time' : column);
    } else if (event.key === 'ArrowUp' && atEdge(target, -1)) {
      event.preventDefault();
      focus(row - 1, column);
    } else if (event.key === 'ArrowDown' && atEdge(target, 1)) {
      event.preventDefault();
      focus(row + 1, column);
    }
  };
};
