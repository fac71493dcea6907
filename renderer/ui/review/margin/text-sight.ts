import type { Editor } from '@tiptap/react';
import { elementOfBlock, elementOfPassage, type PlaceNear, placesNear } from '../../../editor/places-near.ts';
import { passagesAt } from '../../../editor/quoted-passages.ts';
import { scrollerOf } from '../../../editor/sight/scroller-of.ts';
import { blocksOf, inReadingOrder, type Near, type Sight } from './sight.ts';

/** The Write view's text as what stands beside it sees it. */
export const textSight = (editor: Editor): Sight => {
  const { view } = editor;
  const scroller = scrollerOf(view) ?? view.dom;
  return {
    near: (threads, kept) => {
      const { top, bottom, height } = scroller.getBoundingClientRect();
      const { passages, blocks } = placesNear(view, top - height, bottom + height);
      const [words, data] = [byName(passages), byName(blocks)];
      const far = (id: string): DOMRect | undefined => (id === kept ? elementOfPassage(view, id)?.getBoundingClientRect() : undefined);
      return inReadingOrder(
        threads.flatMap(({ id, anchor }): readonly Near[] => {
          const place = anchor.kind === 'text' ? (words.get(id) ?? far(id)) : firstOf(blocksOf(anchor).map((kind) => data.get(kind)));
          return place === undefined ? [] : [{ id, top: place.top, left: place.left }];
        }),
      );
    },
    top: () => scroller.getBoundingClientRect().top,
    watch: (listener) => {
      const [onScroll, onChange] = [() => listener('scrolled'), () => listener('changed')];
      const sizes = new ResizeObserver(onChange);
      sizes.observe(view.dom);
      sizes.observe(scroller);
      scroller.addEventListener('scroll', onScroll, { passive: true });
      editor.on('transaction', onChange);
      return () => {
        sizes.disconnect();
        scroller.removeEventListener('scroll', onScroll);
        editor.off('transaction', onChange);
      };
    },
    reveal: ({ id, anchor }) => {
      const element =
        anchor.kind === 'text'
          ? elementOfPassage(view, id)
          : firstOf(blocksOf(anchor).map((kind) => elementOfBlock(view, kind) ?? undefined));
      if (element === null || element === undefined) return;
      const [frame, { top }] = [scroller.getBoundingClientRect(), element.getBoundingClientRect()];
      if (top < frame.top || top > frame.bottom - linesBelow)
        element.scrollIntoView({ block: anchor.kind === 'text' ? 'center' : 'start' });
    },
    scrollBy: (pixels) => scroller.scrollBy(0, pixels),
    atCursor: () => {
      const { from, to } = view.state.selection;
      return view.hasFocus() ? (passagesAt(view.state, { from, to }).at(-1)?.id ?? null) : null;
    },
  };
};

/** Words at the very edge are hardly in sight. */
const linesBelow = 40;

/** What is there twice stands at its first place. */
const byName = (places: readonly PlaceNear[]): ReadonlyMap<string, PlaceNear> =>
  new Map(places.toReversed().map((place) => [place.name, place]));

const firstOf = <Value>(values: readonly (Value | undefined)[]): Value | undefined => values.find((value) => value !== undefined);
