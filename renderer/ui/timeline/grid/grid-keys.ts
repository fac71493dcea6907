import type { KeyboardEvent, RefObject } from 'react';
import { newEvent } from '../../../core/report/new-event.ts';
import type { Id, TimelineEvent } from '../../../core/report/report.ts';
import { statedZone } from '../../../core/time/stated-zone.ts';
import type { Draft } from '../../../store/draft.ts';
import { addItems, removeItems } from '../../../store/edits/list-edits.ts';
import type { Selecting } from '../bulk/use-selection.ts';
import { focusCell, focusWhen } from './focus-cell.ts';

/** What the keys need besides the rows themselves. */
export type KeyTargets = {
  readonly draft: Draft;
  /** The event of a row, if it is still there. */
  readonly eventOf: (id: Id) => TimelineEvent | undefined;
  readonly selecting: Selecting;
  readonly move: (id: Id, by: -1 | 1) => void;
  readonly toggleDetails: (id: Id) => void;
};

const rows = 'tr[data-row]';

const idOf = (row: HTMLElement): Id | null => (row.dataset.event === undefined ? null : (row.dataset.event as Id));

const neighbour = (row: HTMLElement, by: -1 | 1): HTMLElement | null => {
  let next: Element | null = row;
  do next = by === 1 ? next.nextElementSibling : next.previousElementSibling;
  while (next !== null && !next.matches(rows));
  return next instanceof HTMLElement ? next : null;
};

const atEdge = (target: HTMLElement, by: -1 | 1): boolean => {
  if (target instanceof HTMLTextAreaElement) {
    const rest = by === -1 ? target.value.slice(0, target.selectionStart) : target.value.slice(target.selectionEnd);
    return !rest.includes('\n');
  }
  return target instanceof HTMLInputElement;
};

/** Whether all that a field holds is marked already, so that "select all" means the rows. */
const isAllMarked = (target: HTMLElement): boolean => {
  if (target instanceof HTMLInputElement && target.type === 'checkbox') return true;
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return true;
  return target.selectionStart === 0 && target.selectionEnd === target.value.length;
};

/**
 * The keys of the grid. Enter goes to the next row (Shift+Enter to the one before), arrow up and down change the row, Alt with them moves
 * the event. Ctrl/Cmd+Enter adds an event like this one below, Ctrl/Cmd+Shift+Backspace deletes the row, Ctrl/Cmd+. opens its details.
 * Shift+Space, and Shift with the arrows on a row's box, choose a stretch of rows; Ctrl/Cmd+A, where the cell is marked whole, chooses all.
 */
export const useGridKeys = (
  grid: RefObject<HTMLTableElement | null>,
  { draft, eventOf, selecting, move, toggleDetails }: KeyTargets,
): ((event: KeyboardEvent) => void) => {
  const rowOf = (id: Id) => (): HTMLElement | null | undefined => grid.current?.querySelector<HTMLElement>(`tr[data-event="${id}"]`);
  const remove = (row: HTMLElement, id: Id, column: string): void => {
    const after = [1, -1].map((by) => neighbour(row, by as 1 | -1)).find((one) => one?.dataset.event !== undefined) ?? neighbour(row, 1);
    removeItems(draft, 'events', [id]);
    focusWhen(() => (row.isConnected ? null : after), column);
  };
  const addBelow = (here: TimelineEvent): void => {
    const { when, visibility } = here;
    // The new row stands right behind this one: same instant, later rank.
    const zone = statedZone(when);
    const entered = zone === null ? '' : `${when.time} ${zone}`;
    const [id] = addItems(draft, 'events', [{ ...newEvent({ ...when, end: null, entered }, ''), visibility }], here.id);
    if (id !== undefined) focusWhen(rowOf(id), 'time');
  };
  return (event) => {
    const target = event.target;
    if (!(target instanceof HTMLElement) || event.nativeEvent.isComposing) return;
    const column = target.dataset.cell;
    const row = target.closest<HTMLElement>(rows);
    if (row === null || column === undefined) return;
    const id = idOf(row);
    const here = id === null ? undefined : eventOf(id);
    const isCommand = event.ctrlKey || event.metaKey;
    const by = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (event.key === 'Escape') return selecting.clear();
    if (event.key === 'a' && isCommand && isAllMarked(target)) {
      event.preventDefault();
      return selecting.takeAll();
    }
    if (here !== undefined && by !== null && event.altKey) {
      event.preventDefault();
      // What stands in the cell is taken over before the row goes.
      target.blur();
      move(here.id, by);
      return focusWhen(rowOf(here.id), column);
    }
    if (here !== undefined && event.key === '.' && isCommand) {
      event.preventDefault();
      return toggleDetails(here.id);
    }
    if (here !== undefined && event.key === ' ' && event.shiftKey && column === 'pick') {
      event.preventDefault();
      return selecting.extendTo(here.id);
    }
    if (here !== undefined && by !== null && event.shiftKey && column === 'pick') {
      event.preventDefault();
      const next = neighbour(row, by);
      const nextId = next === null ? null : idOf(next);
      if (nextId === null) return;
      selecting.extendTo(here.id);
      selecting.extendTo(nextId);
      focusCell(next, column);
      return;
    }
    if (here !== undefined && event.key === 'Enter' && isCommand) {
      event.preventDefault();
      target.blur();
      return addBelow(here);
    }
    if (here !== undefined && event.key === 'Backspace' && isCommand && event.shiftKey) {
      event.preventDefault();
      return remove(row, here.id, column);
    }
    if (event.key === 'Enter' && !(target instanceof HTMLSelectElement)) {
      event.preventDefault();
      const next = neighbour(row, event.shiftKey ? -1 : 1);
      const isNew = next !== null && idOf(next) === null;
      focusCell(next, isNew && column === 'text' ? 'time' : column);
      return;
    }
    if (by !== null && atEdge(target, by)) {
      event.preventDefault();
      focusCell(neighbour(row, by), column);
    }
  };
};
