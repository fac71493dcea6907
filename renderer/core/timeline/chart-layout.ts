import type { Id, TimelineEvent } from '../report/report.ts';
import { between } from '../time/lengths/duration.ts';
import type { Duration, Zone } from '../time/when.ts';
import { zoneLabel } from '../time/zones/zone.ts';
import { type Axis, layAxis } from './chart/axis.ts';
import { type Band, type ChartPhase, layBands } from './chart/bands.ts';
import { categoriesOf, type LegendEntry, type LegendWords, layLegend } from './chart/legend.ts';
import { layMarks, type Mark, type SpannedEvent } from './chart/marks.ts';
import { type ChartGap, laySilences } from './chart/silences.ts';
import { type Tick, ticksOf } from './chart/ticks.ts';
import { boundsOf, type Span, spanOf, wholeSpan } from './event-span.ts';
import { findGaps } from './order/gaps.ts';
import { orderEvents } from './order/order-events.ts';

/** How a chart is to be laid out; sizes in px. */
export type ChartOptions = {
  /** At least 240. */
  readonly width: number;
  /** The height of a row of phases, words included; at least 24. */
  readonly rowHeight: number;
  /** The zone of the axis. */
  readonly zone: Zone;
  /** What to show, to scale; null shows all events and compresses long quiet stretches. */
  readonly range: Span | null;
  /** BCP 47 tag of the language of dates; English where it is left out. */
  readonly language?: string;
  /** Keeps room for so many rows of phases, so that the height stays when fewer come into view. */
  readonly leastRows?: number;
  /** Stretches to scale without an event are marked from this length on; none are where it is left out. */
  readonly silence?: Duration;
  /** The legend's words; there is no legend where they are left out, and none either where all events are of one kind. */
  readonly legend?: LegendWords;
};

/** A chart of a timeline as numbers (px) and words; equal input gives an equal layout. */
export type ChartLayout = {
  readonly width: number;
  readonly height: number;
  readonly zone: Zone;
  readonly language: string;
  /** What the zone is called on the days shown: 'CEST', or 'CEST' and 'CET' where clocks change. */
  readonly zoneLabels: readonly string[];
  readonly axisY: number;
  /** How many rows of phases there is room for. */
  readonly rows: number;
  readonly ticks: readonly Tick[];
  readonly bands: readonly Band[];
  readonly marks: readonly Mark[];
  /** Long stretches between two events, most of which the axis shows compressed: hatched and not to scale. */
  readonly gaps: readonly ChartGap[];
  /** Stretches to scale in which nothing is recorded. */
  readonly silences: readonly ChartGap[];
  /** The categories of all events that have an instant, shown or not, in the order of their first events. */
  readonly categories: readonly string[];
  readonly legend: readonly LegendEntry[];
  /** The axis itself, for what moves along it; null where there is none. */
  readonly axis: Axis | null;
  /** Events that no mark stands for: without an instant, or outside the range. */
  readonly notShown: readonly { readonly id: Id; readonly reason: 'no-instant' | 'out-of-range' }[];
  /** From the first event shown to the last one's end; null where there is none. */
  readonly span: Span | null;
  /** The same of all events, shown or not. */
  readonly whole: Span | null;
};

const margin = 42;
const top = 8;
const marksHeight = 22;
const ticksHeight = 52;

/** Lays out a timeline as a chart: phases in rows, below them the events on an axis; every event is in one mark or in `notShown`. */
export function layOutChart(events: readonly TimelineEvent[], phases: readonly ChartPhase[], options: ChartOptions): ChartLayout {
  const { zone, language = 'en' } = options;
  const width = atLeast(240, options.width);
  const rowHeight = atLeast(24, options.rowHeight);
  const range = options.range === null ? null : inOrder(options.range);
  const spanned = spannedEvents(events);
  const shown = spanned.filter(({ span }) => range === null || (span.from >= range.from && span.from <= range.to));
  const axis = layAxis(
    shown.map(({ span }) => span),
    range,
    margin,
    width - margin,
    busyTimes(events),
  );
  const shownIds = new Set(shown.map(({ event }) => event));
  const known = new Set(spanned.map(({ event }) => event));
  const notShown = events
    .filter((event) => !shownIds.has(event))
    .map((event) => ({ id: event.id, reason: known.has(event) ? ('out-of-range' as const) : ('no-instant' as const) }));
  const bands = axis === null ? [] : layBands(phases, axis, top, rowHeight, language);
  const rows = bands.reduce((most, { row }) => Math.max(most, row + 1), options.leastRows ?? 0);
  const axisY = top + rows * rowHeight + marksHeight;
  const ticks = axis === null ? [] : ticksOf(axis, zone, language);
  const span = wholeSpan(shown.map((one) => one.span));
  const marks = axis === null ? [] : layMarks(shown, axis, axisY, zone, language);
  const categories = categoriesOf(spanned);
  const legendPlace = { left: 12, right: width - 12, top: axisY + ticksHeight };
  const legend =
    options.legend === undefined ? { entries: [], height: 0 } : layLegend(categories, spanned, marks, options.legend, legendPlace);
  const labelled = span === null ? [] : [span.from, ...ticks.map(({ instant }) => instant), span.to];
  return {
    width,
    height: axisY + ticksHeight + legend.height,
    zone,
    language,
    zoneLabels: [...new Set(labelled.map((instant) => zoneLabel(zone, instant, language)))],
    axisY,
    rows,
    ticks,
    bands,
    marks,
    gaps: (axis?.stretches ?? []).flatMap(({ quiet, x, endX }) =>
      quiet === null ? [] : [{ ...quiet, x, width: endX - x, length: between(quiet.from, quiet.to) }],
    ),
    silences: axis === null || options.silence === undefined ? [] : laySilences(findGaps(orderEvents(events), options.silence), axis),
    categories,
    legend: legend.entries,
    axis,
    notShown,
    span,
    whole: wholeSpan(spanned.map((one) => one.span)),
  };
}

function spannedEvents(events: readonly TimelineEvent[]): readonly SpannedEvent[] {
  return events
    .flatMap((event, index) => {
      const span = spanOf(event.when);
      return span === null ? [] : [{ event, span, index }];
    })
    .sort((a, b) => a.span.from - b.span.from || a.index - b.index);
}

/** Where an event lies or may lie, for one whose clock time was skipped or came twice has no mark and yet took place. */
function busyTimes(events: readonly TimelineEvent[]): readonly Span[] {
  return events.flatMap(({ when }) => boundsOf(when) ?? []).sort((a, b) => a.from - b.from);
}

function inOrder({ from, to }: Span): Span {
  return from <= to ? { from, to } : { from: to, to: from };
}

function atLeast(least: number, value: number): number {
  return Number.isFinite(value) ? Math.max(least, value) : least;
}
