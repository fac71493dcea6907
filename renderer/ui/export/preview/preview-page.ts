import { threadLimits } from '../../../core/review/parse-threads.ts';
import { observable } from '../../../store/observable.ts';
import type { Page } from '../../review/desk.ts';
import { inReadingOrder, type Near } from '../../review/margin/sight.ts';
import type { PagePlace, PagePlaces } from './page-places.ts';

/** What the preview's frame shows, as the comments beside it see it; `put` tells where the threads stand in it, and `end` forgets the frame. */
export type FramedPage = Page & { readonly put: (places: ReadonlyMap<string, PagePlace>) => void; readonly end: () => void };

/** Words at the very edge are hardly in sight. */
const linesBelow = 40;

/** Watches a frame whose page has come. Nothing runs in the page: it is looked at from here. */
export const previewPage = (frame: HTMLIFrameElement, page: Document, ways: PagePlaces): FramedPage => {
  const places = observable<ReadonlyMap<string, PagePlace>>(new Map());
  const placed = observable<ReadonlySet<string>>(new Set());
  const isSelected = observable(false);
  const selection = (): Selection | null => page.getSelection();
  const onSelection = (): void => isSelected.set(selection()?.isCollapsed === false);
  const cornerOf = ({ words, block }: PagePlace): { readonly top: number; readonly left: number } =>
    (words[0] ?? block)?.getBoundingClientRect() ?? { top: 0, left: 0 };
  // To comment and to go on to the next comment are keys of the app, wherever the focus is.
  const onKey = (event: KeyboardEvent): void => {
    if (!/^F\d/.test(event.key) && !((event.ctrlKey || event.metaKey) && event.altKey)) return;
    const isTaken = !frame.ownerDocument.body.dispatchEvent(
      new KeyboardEvent('keydown', { ...keyOf(event), bubbles: true, cancelable: true }),
    );
    if (isTaken) event.preventDefault();
  };
  page.addEventListener('selectionchange', onSelection);
  page.addEventListener('keydown', onKey);
  onSelection();
  return {
    placed,
    isSelected,
    quote: () => {
      const selected = selection();
      if (selected === null || selected.rangeCount === 0) return null;
      const quote = ways.quoteOf(selected.getRangeAt(0));
      return quote === null || quote.exact.length > threadLimits.text ? null : quote;
    },
    put: (next) => {
      places.set(next);
      placed.set(new Set(next.keys()));
    },
    end: () => {
      page.removeEventListener('selectionchange', onSelection);
      page.removeEventListener('keydown', onKey);
    },
    sight: {
      near: (threads, kept) => {
        const { top: above, height } = frame.getBoundingClientRect();
        return inReadingOrder(
          threads.flatMap(({ id }): readonly Near[] => {
            const place = places.get().get(id);
            if (place === undefined) return [];
            const { top, left } = cornerOf(place);
            return id === kept || (top > -height && top < 2 * height) ? [{ id, top: top + above, left }] : [];
          }),
        );
      },
      top: () => frame.getBoundingClientRect().top,
      watch: (listener) => {
        const [onScroll, onChange] = [() => listener('scrolled'), () => listener('changed')];
        const sizes = new ResizeObserver(onChange);
        sizes.observe(frame);
        page.addEventListener('scroll', onScroll, { passive: true });
        page.addEventListener('selectionchange', onChange);
        const stop = places.subscribe(onChange);
        return () => {
          sizes.disconnect();
          page.removeEventListener('scroll', onScroll);
          page.removeEventListener('selectionchange', onChange);
          stop();
        };
      },
      reveal: ({ id }) => {
        const place = places.get().get(id);
        if (place === undefined) return;
        const { top } = cornerOf(place);
        const { height } = frame.getBoundingClientRect();
        if (top < 0 || top > height - linesBelow) page.defaultView?.scrollBy({ top: top - (place.block === null ? height / 2 : 16) });
      },
      scrollBy: (pixels) => page.defaultView?.scrollBy(0, pixels),
      atCursor: () => {
        const at = selection();
        if (at === null || at.anchorNode === null || frame.ownerDocument.activeElement !== frame) return null;
        const { anchorNode, anchorOffset } = at;
        for (const { thread, words } of places.get().values())
          if (words.some((range) => range.isPointInRange(anchorNode, anchorOffset))) return thread.id;
        return null;
      },
    },
  };
};

const keyOf = ({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): KeyboardEventInit => ({
  key,
  code,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
});
