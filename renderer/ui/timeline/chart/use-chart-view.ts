import { type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import type { Instant } from '../../../core/time/when.ts';
import { type ChartView, panBy, showInstantIn, zoomAt } from '../../../core/timeline/chart/zoom.ts';
import type { ChartLayout } from '../../../core/timeline/chart-layout.ts';

/** One step of a zoom: two of them show about half. */
const step = 0.7;
/** A pointer that moves less than this, in px, has clicked. */
const slack = 4;

/** What a chart shows and the ways to change it: buttons and keys, the wheel with Ctrl, and dragging. */
export type ChartControls = {
  readonly zoom: (by: 'in' | 'out', x?: number) => void;
  readonly whole: () => void;
  /** By a share of what is shown, to later where positive. */
  readonly pan: (share: number) => void;
  readonly show: (instant: Instant) => void;
  /** For the element that is dragged. */
  readonly drag: {
    readonly onPointerDown: (event: PointerEvent) => void;
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerUp: (event: PointerEvent) => void;
    readonly onPointerCancel: (event: PointerEvent) => void;
  };
};

/** The controls of a chart whose view is kept by its owner; the wheel is listened to on `area`. */
export const useChartControls = (
  area: RefObject<HTMLElement | null>,
  layout: ChartLayout | null,
  view: ChartView,
  setView: (view: ChartView) => void,
): ChartControls => {
  const whole = layout?.whole ?? null;
  const axis = layout?.axis ?? null;
  const held = useRef<{ readonly x: number; readonly view: ChartView; readonly isMoving: boolean } | null>(null);
  const zoom = (by: 'in' | 'out', x?: number): void => {
    if (axis === null || whole === null) return;
    const middle = (layout?.width ?? 0) / 2;
    setView(zoomAt({ axis, view, whole }, by === 'in' ? step : 1 / step, x ?? middle));
  };
  const latest = useRef(zoom);
  latest.current = zoom;
  const hasChart = axis !== null;
  useEffect(() => {
    const element = area.current;
    if (element === null || !hasChart) return;
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      // The page itself must not zoom; only a listener of our own that isn't passive may say so.
      event.preventDefault();
      latest.current(event.deltaY < 0 ? 'in' : 'out', event.clientX - element.getBoundingClientRect().left);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [area, hasChart]);
  const letGo = (): void => {
    held.current = null;
  };
  return {
    zoom,
    whole: () => setView(null),
    pan: (share) => whole !== null && setView(panBy(view, whole, share)),
    show: (instant) => whole !== null && setView(showInstantIn(view, whole, instant)),
    drag: {
      onPointerDown: (event) => {
        if (event.button === 0 && view !== null) held.current = { x: event.clientX, view, isMoving: false };
      },
      onPointerMove: (event) => {
        const start = held.current;
        if (start === null || whole === null || layout === null) return;
        const moved = event.clientX - start.x;
        if (!start.isMoving && Math.abs(moved) < slack) return;
        if (!start.isMoving) event.currentTarget.setPointerCapture(event.pointerId);
        held.current = { ...start, isMoving: true };
        setView(panBy(start.view, whole, -moved / layout.width));
      },
      onPointerUp: letGo,
      onPointerCancel: letGo,
    },
  };
};
