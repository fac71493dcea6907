import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Thread } from '../../../core/review/thread.ts';
import type { Observable } from '../../../store/observable.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import { layOutMargin } from './lay-out-margin.ts';
import type { Near, Sight } from './sight.ts';

/** The room between two cards, in pixels. */
const gap = 8;
/** How tall a card may be that was not measured yet. */
const usualHeight = 96;

/** What a margin shows, and what its elements need to be placed. */
export type Margin = {
  /** The threads whose words are near the window, from top to bottom. */
  readonly shown: readonly Thread[];
  readonly chosen: string | null;
  /** Lets a card stand at its words, and brings these into sight. */
  readonly choose: (thread: Thread) => void;
  /** Takes a card's element, once for each thread. */
  readonly hold: (id: string) => (element: HTMLElement | null) => void;
};

/**
 * Keeps cards at the height of their words: one look at the layout in a frame in which something has moved, and none in all others. Below a form
 * that is being filled in (`isBelowForm`) no card whose words are in sight is pushed out above.
 */
export const useMargin = (
  sight: Sight,
  threads: readonly Thread[],
  frame: RefObject<HTMLElement | null>,
  choice: Observable<string | null>,
  isBelowForm: boolean,
): Margin => {
  const [ids, setIds] = useState<readonly string[]>([]);
  const chosen = useWatched(choice);
  const now = useRef<Now>({ threads, chosen, isBelowForm });
  now.current = { threads, chosen, isBelowForm };
  const placer = useMemo(() => placerOf(sight, frame, () => now.current, setIds, choice.set), [sight, frame, choice]);
  useEffect(() => placer.start(), [placer]);
  // Other threads: the same words, and other cards at them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is looked at anew is told by them
  useEffect(() => placer.ask('changed'), [placer, threads]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: cards that have just come, or make room for another, are put in their places before they are seen
  useLayoutEffect(() => placer.put(), [placer, ids, chosen, isBelowForm]);
  const byId = useMemo(() => new Map<string, Thread>(threads.map((thread) => [thread.id, thread])), [threads]);
  return {
    shown: useMemo(() => ids.flatMap((id) => byId.get(id) ?? []), [ids, byId]),
    chosen,
    choose: (thread) => {
      if (now.current.chosen !== thread.id) {
        choice.set(thread.id);
        placer.fitNext();
      }
      sight.reveal(thread);
    },
    hold: placer.hold,
  };
};

type Now = { readonly threads: readonly Thread[]; readonly chosen: string | null; readonly isBelowForm: boolean };

const placerOf = (
  sight: Sight,
  frame: RefObject<HTMLElement | null>,
  now: () => Now,
  tellShown: (ids: readonly string[]) => void,
  tellChosen: (id: string | null) => void,
) => {
  const cards = new Map<string, HTMLElement>();
  const heights = new Map<Element, number>();
  const holders = new Map<string, (element: HTMLElement | null) => void>();
  let near: readonly (Near & { readonly wanted: number })[] = [];
  let room = 0;
  let [scrolled, awaited] = [0, 0];
  let [isStarted, isToFit] = [false, false];
  let shown: readonly string[] = [];
  let cursor: string | null = null;
  const sizes = new ResizeObserver((entries) => {
    for (const { target, borderBoxSize } of entries) {
      const height = borderBoxSize[0]?.blockSize ?? usualHeight;
      // Chosen, or answered in: it has grown under the hands of who reads it.
      if (target === cards.get(now().chosen ?? '') && height > (heights.get(target) ?? height)) fitNext();
      heights.set(target, height);
    }
    put();
  });
  const fitNext = (): void => {
    isToFit = true;
    ask('changed');
  };
  const put = (): void => {
    const { chosen, isBelowForm } = now();
    const heightOf = (id: string): number => {
      const card = cards.get(id);
      return (card === undefined ? undefined : heights.get(card)) ?? usualHeight;
    };
    const tops = layOutMargin(
      near.map(({ id, wanted }) => ({ id, wanted, height: heightOf(id) })),
      gap,
      chosen,
      isBelowForm ? 0 : Number.NEGATIVE_INFINITY,
    );
    for (const [id, card] of cards) {
      const top = tops.get(id);
      card.style.visibility = top === undefined ? 'hidden' : '';
      if (top !== undefined) card.style.transform = `translateY(${Math.round(top)}px)`;
    }
  };
  // Who chooses a card wants to read it: the text makes room below, as far as its words stay in sight. Only right after a look: an older one knows
  // nothing of a scroll since.
  const makeRoom = (): void => {
    const { chosen } = now();
    const place = near.find(({ id }) => id === chosen);
    const card = cards.get(chosen ?? '');
    if (!isToFit || place === undefined || card === undefined || room === 0) return;
    isToFit = false;
    const [top, height] = [place.wanted, heights.get(card) ?? usualHeight];
    const below = Math.min(top + height + gap - room, top);
    if (top < 0 || below > 0) sight.scrollBy(top < 0 ? top - gap : below);
  };
  const look = (): void => {
    const bounds = frame.current?.getBoundingClientRect();
    if (bounds === undefined) return;
    const { threads, chosen } = now();
    room = bounds.height;
    const isHeld = chosen !== null && cards.get(chosen)?.contains(document.activeElement) === true;
    const top = sight.top();
    // What stands above the cards takes no words out of sight: theirs wait at its lower edge, and leave upwards when the words do.
    near = sight.near(threads, isHeld ? chosen : null).map((place) => ({
      ...place,
      wanted: Math.max(place.top - bounds.top, Math.min(0, place.top - top)),
    }));
    if (!isSame(shown, near)) {
      shown = near.map(({ id }) => id);
      tellShown(shown);
    }
    const entered = sight.atCursor();
    if (entered !== null && entered !== cursor) tellChosen(entered);
    cursor = entered;
    put();
    makeRoom();
  };
  // What changes is looked at when its frame is done: before, blocks that are laid out only near the window may stand in for their real height, and
  // the look would make the key wait. A scroll changes no place within the text, and its cards are to move in the same frame.
  const afterFrame = new MessageChannel();
  afterFrame.port1.onmessage = () => {
    if (isStarted) look();
  };
  const ask = (how: 'scrolled' | 'changed'): void => {
    // A change is looked at with the scroll that comes in its frame.
    if (awaited !== 0 || (how === 'scrolled' && scrolled !== 0)) return;
    if (how === 'scrolled') {
      scrolled = requestAnimationFrame(() => {
        scrolled = 0;
        look();
      });
      return;
    }
    awaited = requestAnimationFrame(() => {
      // What changes from here on is seen in the next frame.
      awaited = 0;
      afterFrame.port2.postMessage(null);
    });
  };
  return {
    ask,
    put,
    /** The card that is chosen now is to be seen whole when its height is known. */
    fitNext,
    hold: (id: string) => {
      const known = holders.get(id);
      if (known !== undefined) return known;
      const holder = (element: HTMLElement | null): void => {
        const before = cards.get(id);
        if (before !== undefined) {
          sizes.unobserve(before);
          heights.delete(before);
          cards.delete(id);
        }
        if (element === null) return;
        element.style.visibility = 'hidden';
        cards.set(id, element);
        sizes.observe(element);
      };
      holders.set(id, holder);
      return holder;
    },
    start: () => {
      isStarted = true;
      const stop = sight.watch(ask);
      const frameSize = new ResizeObserver(() => ask('changed'));
      if (frame.current !== null) frameSize.observe(frame.current);
      ask('changed');
      return () => {
        isStarted = false;
        stop();
        frameSize.disconnect();
        for (const request of [scrolled, awaited]) cancelAnimationFrame(request);
        [scrolled, awaited] = [0, 0];
      };
    },
  };
};

const isSame = (ids: readonly string[], near: readonly Near[]): boolean =>
  ids.length === near.length && near.every(({ id }, at) => ids[at] === id);
