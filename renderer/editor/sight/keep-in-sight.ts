import type { EditorView } from '@tiptap/pm/view';
import { scrollerOf } from './scroller-of.ts';

/** How long a place is held, in milliseconds: blocks that were brought near get their true heights then, and images theirs. */
const patience = 3_000;

/** How far from the edge of the window onto the text a place stays, in pixels. */
const margin = 8;

/** What somebody does that ends the holding: the text is theirs again. */
const acts = ['keydown', 'pointerdown', 'wheel', 'touchstart'] as const;

const held = new WeakMap<EditorView, () => void>();

/** Where a place stands on the screen at this moment; null when it is gone. */
export type SeekPlace = () => { readonly top: number; readonly bottom: number } | null;

/**
 * Brings a place of the text into sight, and again when the heights around it become others, until somebody does something. In the
 * `middle` of the window where it was out of sight, or no further than needed.
 */
export const keepInSight = (view: EditorView, seek: SeekPlace, where: 'middle' | 'nearest'): void => {
  held.get(view)?.();
  const scroller = scrollerOf(view);
  if (scroller === null) return;
  const bring = (): void => {
    const place = view.isDestroyed ? null : seek();
    if (place !== null) scroller.scrollTop += offBy(place, scroller.getBoundingClientRect(), where);
  };
  const sizes = new ResizeObserver(bring);
  const end = (): void => {
    sizes.disconnect();
    clearTimeout(timer);
    for (const act of acts) document.removeEventListener(act, end, true);
    held.delete(view);
  };
  const timer = setTimeout(end, patience);
  held.set(view, end);
  for (const act of acts) document.addEventListener(act, end, true);
  sizes.observe(view.dom);
  bring();
};

/** The same for the cursor, which moves the text no further than needed. */
export const keepCursorInSight = (view: EditorView): void =>
  keepInSight(view, () => view.coordsAtPos(view.state.selection.head), 'nearest');

/** By how much the text has to be scrolled; nought for a place in sight. */
const offBy = (place: { readonly top: number; readonly bottom: number }, window: DOMRect, where: 'middle' | 'nearest'): number => {
  const [above, below] = [place.top - window.top - margin, place.bottom - window.bottom + margin];
  if (above >= 0 && below <= 0) return 0;
  if (where === 'middle') return (place.top + place.bottom - window.top - window.bottom) / 2;
  return above < 0 ? above : Math.min(below, above);
};
