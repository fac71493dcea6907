import type { Draft } from '../../store/draft.ts';
import { deskOf } from '../review/desk.ts';
import { type DraftView, draftInAddress } from './route.ts';

/** As many frames as a view is waited for until it can take the keyboard: its code may have to be loaded first. */
const patience = 120;

/** Counts the views gone to, so that one that is waited for gives way to the next. */
let asked = 0;

/** Puts the keyboard into what a view is about, as soon as it is there: the text at its cursor, the grid, the choices of the preview. */
export const focusView = (draft: Draft, view: DraftView): void => {
  asked += 1;
  const own = asked;
  const before = document.activeElement;
  const wait = (left: number): void => {
    // Somebody has gone elsewhere meanwhile.
    const isElsewhere = document.activeElement !== before && document.activeElement !== document.body;
    if (own !== asked || isElsewhere || draftInAddress() !== draft.id || focusNow(draft, view) || left === 0) return;
    requestAnimationFrame(() => wait(left - 1));
  };
  wait(patience);
};

/** Whether the view took the keyboard. */
const focusNow = (draft: Draft, view: DraftView): boolean => (view === 'write' ? focusText(draft) : focusFirst(places[view]));

/** Where the grid begins; the choice of the edition, since a page in a frame would keep all shortcuts to itself. */
const places = {
  timeline: 'main[data-view="timeline"] [data-row] [data-cell="time"]',
  preview: 'main[data-view="preview"] > :not([hidden]) select',
} as const;

const focusFirst = (place: string): boolean => {
  const element = document.querySelector<HTMLElement>(place);
  element?.focus();
  return element !== null && document.activeElement === element;
};

const focusText = (draft: Draft): boolean => {
  const editor = deskOf(draft).editor.get();
  if (editor === null || editor.isDestroyed || !editor.view.dom.checkVisibility()) return false;
  // The editor brings its selection along; the browser would put the cursor at the start.
  editor.view.focus();
  return document.activeElement === editor.view.dom;
};
