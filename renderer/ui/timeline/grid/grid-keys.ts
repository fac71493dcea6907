import { type KeyboardEvent, type RefObject, useRef } from 'react';
import { newEvent } from '../../../core/report/new-event.ts';
import type { Id, TimelineEvent } from '../../../core/report/report.ts';
import { carriedWords } from '../../../core/time/zones/carried-words.ts';
import type { Draft } from '../../../store/draft.ts';
import { addItems } from '../../../store/edits/list-edits.ts';
import type { Selecting } from '../bulk/use-selection.ts';
import { removeRows } from '../rows/remove-rows.ts';
import { idOf } from '../rows/row-of.ts';
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

const neighbour = (row: HTMLElement, by: -1 | 1): HTMLElement | null => {
  let next: Element | null = row;
  do next = by === 1 ? next.nextElementSibling : next.previousElementSibling;
  while (next !== null && !next.matches(rows));
  return next instanceof HTMLElement ? next : null;
};

/** Whether a cell is a field of words. */
const holdsWords = (target: HTMLElement): target is HTMLInputElement | HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');

/** Whether all that a field holds is marked. */
const isAllMarked = (target: HTMLElement): boolean =>
  holdsWords(target) && target.selectionStart === 0 && target.selectionEnd === target.value.length;

/** Whether a field shows its words in more than one line, by line breaks or because they are long. */
const isOfLines = (target: HTMLElement): target is HTMLTextAreaElement =>
  target instanceof HTMLTextAreaElement && target.clientHeight > 2 * Number.parseFloat(getComputedStyle(target).lineHeight);

/** Calls back where the browser has found no other line of a field to go to; only it knows how the words are broken. */
const whereStuck = (field: HTMLTextAreaElement, leave: () => void): void => {
  const { selectionStart, selectionEnd } = field;
  setTimeout(() => {
    const isStuck = field.selectionStart === selectionStart && field.selectionEnd === selectionEnd;
    if (isStuck && document.activeElement === field) leave();
  });
};

/**
 * The keys of the grid. Enter goes to the next row (Shift+Enter to the one before), arrow up and down change the row
 * from the first and last line of a cell, Alt with them moves
 * the event. Ctrl/Cmd+Enter adds an event like this one below, Ctrl/Cmd+Shift+Backspace deletes the row, Ctrl/Cmd+. opens its details.
 * Shift+Space, and Shift with the arrows on a row's box, choose a stretch of rows; Ctrl/Cmd+A marks the cell's words, and pressed
 * once more chooses all.
 */
export const useGridKeys = (
  grid: RefObject<HTMLTableElement | null>,
  { draft, eventOf, selecting, move, toggleDetails }: KeyTargets,
): ((event: KeyboardEvent) => void) => {
  const rowOf = (id: Id) => (): HTMLElement | null | undefined => grid.current?.querySelector<HTMLElement>(`tr[data-event="${id}"]`);
  const marked = useRef<HTMLElement | null>(null);
  const addBelow = (here: TimelineEvent): void => {
    const { when, visibility } = here;
    // The new row stands right behind this one: same instant, later rank.
    const zone = carriedWords(when);
    const entered = zone === null ? '' : `${when.time} ${zone}`;
    const [id] = addItems(draft, 'events', [{ ...newEvent({ ...when, end: null, entered }, ''), visibility }], here.id);
    if (id !== undefined) focusWhen(rowOf(id), 'time');
  };
  /** The cell's own words first, as everywhere; pressed once more in it, the rows, and the cursor leaves the words to them. */
  const markAll = (event: KeyboardEvent, row: HTMLElement, target: HTMLElement): void => {
    const isAgain = marked.current === target && isAllMarked(target);
    marked.current = null;
    if (holdsWords(target) && (!isAgain || idOf(row) === null)) {
      marked.current = target;
      return;
    }
    event.preventDefault();
    selecting.takeAll();
    focusCell(row, 'pick');
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
    if (event.key === 'a' && isCommand) return markAll(event, row, target);
    if (!['Control', 'Meta'].includes(event.key)) marked.current = null;
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
      return removeRows(draft, [here.id], column);
    }
    if (event.key === 'Enter' && !(target instanceof HTMLSelectElement)) {
      event.preventDefault();
      const next = neighbour(row, event.shiftKey ? -1 : 1);
      const isNew = next !== null && idOf(next) === null;
      focusCell(next, isNew && column === 'text' ? 'time' : column);
      return;
    }
    if (by === null || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    const leave = (): boolean => focusCell(neighbour(row, by), column);
    if (isOfLines(target)) {
      if (!event.shiftKey) whereStuck(target, leave);
      return;
    }
    event.preventDefault();
    leave();
  };
};
