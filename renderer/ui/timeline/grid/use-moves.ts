import { type DragEvent, useRef, useState } from 'react';
import type { Id, TimelineEvent } from '../../../core/report/report.ts';
import { type Move, mayMove } from '../../../core/timeline/order/reorder.ts';
import type { Draft } from '../../../store/draft.ts';
import { rankItem } from '../../../store/edits/list-edits.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { t } from '../../../words/words.ts';

/** The row that a dragged one would land beside. */
export type Landing = { readonly id: Id; readonly side: 'above' | 'below' };

/** Moving events by hand, by keys or with the mouse, where their times allow it. */
export type Moves = {
  readonly move: (id: Id, by: -1 | 1) => void;
  readonly landing: Landing | null;
  /** Why the last move was not made; null where it was. */
  readonly refusal: string | null;
  readonly forget: () => void;
  /** For the element around the rows. */
  readonly drag: {
    readonly onDragStart: (event: DragEvent) => void;
    readonly onDragOver: (event: DragEvent) => void;
    readonly onDrop: (event: DragEvent) => void;
    readonly onDragEnd: () => void;
  };
};

const idUnder = (event: DragEvent): Id | null => {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>('tr[data-event]') : null;
  return row?.dataset.event === undefined ? null : (row.dataset.event as Id);
};

/**
 * `ordered` are all events in their order, `shown` those that the grid shows. While the grid is sorted otherwise (`isInOrder` false), a row's place
 * there says nothing about its place in the report, and nothing moves.
 */
export const useMoves = (draft: Draft, ordered: readonly TimelineEvent[], shown: readonly TimelineEvent[], isInOrder: boolean): Moves => {
  const [landing, setLanding] = useState<Landing | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const dragged = useRef<{ readonly id: Id; readonly tried: Map<Id, Move> } | null>(null);

  const tryTo = (id: Id, target: Id): Move =>
    isInOrder
      ? mayMove(
          ordered,
          id,
          ordered.findIndex((event) => event.id === target),
        )
      : { kind: 'refused', reason: t('Events are moved while the grid is sorted by time, earliest first.') };
  const take = (id: Id, move: Move): void => {
    if (move.kind === 'may') rankItem(draft, 'events', id, move.rank);
    setRefusal(move.kind === 'refused' ? fromBelow(move.reason) : null);
  };
  const end = (): void => {
    dragged.current = null;
    setLanding(null);
  };
  return {
    landing,
    refusal,
    forget: () => setRefusal(null),
    move: (id, by) => {
      const neighbour = shown[shown.findIndex((event) => event.id === id) + by];
      if (neighbour === undefined) setRefusal(by === -1 ? t('This is the first event.') : t('This is the last event.'));
      else take(id, tryTo(id, neighbour.id));
    },
    drag: {
      onDragStart: (event) => {
        const handle = event.target instanceof Element && event.target.matches('[data-handle]');
        const id = handle ? idUnder(event) : null;
        if (id === null) return;
        dragged.current = { id, tried: new Map() };
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('application/x-debrief-event', id);
        const row = event.target instanceof Element ? event.target.closest('tr') : null;
        if (row !== null) event.dataTransfer.setDragImage(row, 12, 16);
      },
      onDragOver: (event) => {
        const target = idUnder(event);
        if (dragged.current === null || target === null) return;
        const { id, tried } = dragged.current;
        // A drag passes over a row many times; asking the order once is enough.
        const move = tried.get(target) ?? tryTo(id, target);
        tried.set(target, move);
        event.preventDefault();
        event.dataTransfer.dropEffect = move.kind === 'may' ? 'move' : 'none';
        setRefusal(move.kind === 'refused' ? fromBelow(move.reason) : null);
        const place = (one: Id): number => shown.findIndex((row) => row.id === one);
        const isBeside = move.kind === 'may' && target !== id;
        const next: Landing | null = isBeside ? { id: target, side: place(target) < place(id) ? 'above' : 'below' } : null;
        setLanding((before) => (before?.id === next?.id && before?.side === next?.side ? before : next));
      },
      onDrop: (event) => {
        const target = idUnder(event);
        if (dragged.current !== null && target !== null) {
          event.preventDefault();
          take(dragged.current.id, tryTo(dragged.current.id, target));
        }
        end();
      },
      onDragEnd: end,
    },
  };
};
