import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react';
import type { Id, TimelineEvent } from '../../../core/report/report.ts';
import type { Instant, Zone } from '../../../core/time/when.ts';
import type { ChartLayout } from '../../../core/timeline/chart-layout.ts';
import { spanOf } from '../../../core/timeline/event-span.ts';
import { t } from '../../../words/words.ts';
import styles from './chart.module.css';
import { eventWords, spokenWords } from './event-words.ts';

/** Where a button stands, and which of the events under it it is. */
type Spot = { readonly id: Id; readonly x: number; readonly at: number; readonly of: number };

/** The spots in the order of time: each mark stands for the event that holds the Tab stop, or for its first one; a stop that lies outside stands at the edge. */
const spotsOf = ({ marks, axis, width }: ChartLayout, stop: Id | null, stopAt: Instant | null): readonly Spot[] => {
  const spots = marks.flatMap(({ ids, x }): readonly Spot[] => {
    const at = stop === null ? 0 : Math.max(0, ids.indexOf(stop));
    const id = ids[at];
    return id === undefined ? [] : [{ id, x, at, of: ids.length }];
  });
  if (stop === null || stopAt === null || spots.some(({ id }) => id === stop)) return spots;
  const isBefore = stopAt < (axis?.stretches[0]?.from ?? 0);
  const outside = { id: stop, x: isBefore ? 0 : width, at: 0, of: 1 };
  return isBefore ? [outside, ...spots] : [...spots, outside];
};

/**
 * The events of a chart as buttons over its drawing: one Tab stop, arrows go from event to event (also to those that share a mark or
 * lie outside what is shown), Enter opens one. Each says its time, zone and words by its name.
 */
export const ChartMarks = (props: {
  readonly layout: ChartLayout;
  readonly events: ReadonlyMap<Id, TimelineEvent>;
  /** All events with an instant, in the order of the chart. */
  readonly order: readonly Id[];
  readonly current: Id | null;
  readonly zone: Zone;
  readonly hintId: string;
  /** Makes an event the current one, and brings it into view. */
  readonly onGo: (id: Id) => void;
  readonly onHover: (id: Id | null) => void;
  readonly onFocus: (id: Id | null) => void;
  readonly onOpen: (id: Id) => void;
}) => {
  const { layout, events, order, current, zone } = props;
  const group = useRef<HTMLFieldSetElement>(null);
  const mayTakeFocus = useRef(false);
  const stop = current !== null && events.has(current) ? current : (layout.marks[0]?.ids[0] ?? order[0] ?? null);
  const held = stop === null ? undefined : events.get(stop);
  const stopSpan = held === undefined ? null : spanOf(held.when);
  const places = useMemo(() => new Map(order.map((id, index) => [id, index])), [order]);
  // The button of an event that comes into view, or takes its mark's place, is a new one: the focus follows the event.
  useEffect(() => {
    if (!mayTakeFocus.current || current === null) return;
    mayTakeFocus.current = false;
    group.current?.querySelector<HTMLElement>('[data-stop="true"]')?.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.shiftKey || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = stop === null ? -1 : (places.get(stop) ?? -1);
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: order.length - 1 }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const id = order[Math.min(order.length - 1, Math.max(0, next))];
    if (id === undefined || id === current) return;
    mayTakeFocus.current = true;
    props.onGo(id);
  };
  return (
    // A group of buttons that share one Tab stop; its keys are heard in one place.
    <fieldset
      ref={group}
      className={styles.marks}
      aria-label={t('Events on the chart')}
      aria-describedby={props.hintId}
      onKeyDown={onKeyDown}
    >
      {spotsOf(layout, stop, stopSpan?.from ?? null).map(({ id, x, at, of }) => {
        const event = events.get(id);
        if (event === undefined) return null;
        const words = eventWords(event, zone, { at, of });
        return (
          <button
            key={id}
            type="button"
            className={styles.mark}
            style={{ left: x, top: layout.axisY }}
            tabIndex={id === stop ? 0 : -1}
            data-stop={id === stop}
            data-chart-event={id}
            aria-label={spokenWords(words)}
            onPointerEnter={() => props.onHover(id)}
            onPointerLeave={() => props.onHover(null)}
            onFocus={() => props.onFocus(id)}
            onBlur={() => props.onFocus(null)}
            onClick={() => props.onOpen(id)}
          />
        );
      })}
    </fieldset>
  );
};
