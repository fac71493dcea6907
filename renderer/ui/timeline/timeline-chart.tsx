import { type KeyboardEvent, useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { chartLabels, legendWords } from '../../core/export/timeline/chart-labels.ts';
import { chartSvg } from '../../core/export/timeline/chart-svg.ts';
import { type Phase, phasesOf } from '../../core/metrics/phases.ts';
import type { Id, Report, TimelineEvent } from '../../core/report/report.ts';
import type { Duration, Zone } from '../../core/time/when.ts';
import { doubledTimes } from '../../core/timeline/changes/doubled-times.ts';
import { chartZone } from '../../core/timeline/chart/chart-zone.ts';
import { type ChartView, viewOf } from '../../core/timeline/chart/zoom.ts';
import { layOutChart } from '../../core/timeline/chart-layout.ts';
import { spanOf } from '../../core/timeline/event-span.ts';
import { spokenLanguage, t } from '../../words/words.ts';
import styles from './chart/chart.module.css';
import { ChartMarks } from './chart/chart-marks.tsx';
import { ChartPhases } from './chart/chart-phases.tsx';
import { ChartTools } from './chart/chart-tools.tsx';
import { eventWords } from './chart/event-words.ts';
import { phaseWords } from './chart/phase-words.ts';
import { useChartControls } from './chart/use-chart-view.ts';
import { useWidth } from './chart/use-width.ts';

/** A stretch without an event that is worth a hatch: the same as in the grid. */
const silence = (30 * 60_000) as Duration;

const rowHeight = 26;

type Spanned = { readonly events: ReadonlyMap<Id, TimelineEvent>; readonly order: readonly Id[] };

/** The events that stand on a chart, in its order. */
const spannedOf = (events: readonly TimelineEvent[]): Spanned => {
  const spanned = events.flatMap((event) => {
    const span = spanOf(event.when);
    return span === null ? [] : [{ event, from: span.from }];
  });
  return {
    events: new Map(spanned.map(({ event }) => [event.id, event])),
    order: spanned.sort((a, b) => a.from - b.from).map(({ event }) => event.id),
  };
};

/** The timeline as a chart: phases in rows, events on an axis that can be zoomed and walked along; the drawing is the one that the report can show. */
export const TimelineChart = (props: {
  readonly report: Report;
  readonly zone: Zone | null;
  /** Goes to an event's row. */
  readonly onOpen: (id: Id) => void;
}) => {
  // A changed row is on the screen first; thousands of marks follow when there is time.
  const { details, events } = useDeferredValue(props.report);
  const language = spokenLanguage();
  const area = useRef<HTMLDivElement>(null);
  const width = useWidth(area);
  const hintId = useId();
  const [view, setView] = useState<ChartView>(null);
  const [current, setCurrent] = useState<Id | null>(null);
  const [focused, setFocused] = useState<Id | null>(null);
  const [phase, setPhase] = useState<Phase['kind'] | null>(null);
  const [hovered, setHovered] = useState<Id | null>(null);
  const zone = useMemo(() => chartZone(events, props.zone ?? details.zone), [events, props.zone, details.zone]);
  const spanned = useMemo(() => spannedOf(events), [events]);
  const phases = useMemo(() => phasesOf(events, language), [events, language]);
  const whole = useMemo(() => {
    if (width === 0 || zone === null || spanned.order.length === 0) return null;
    return layOutChart(events, phases, {
      width,
      rowHeight,
      zone,
      range: null,
      silence,
      legend: legendWords(language),
      language,
    });
  }, [events, phases, spanned, width, zone, language]);
  const layout = useMemo(() => {
    if (whole === null || view === null) return whole;
    const options = {
      width,
      rowHeight,
      zone: whole.zone,
      range: view,
      silence,
      legend: legendWords(language),
      language,
      leastRows: whole.rows,
    };
    return layOutChart(events, phases, options);
  }, [events, phases, whole, width, view, language]);
  const svg = useMemo(
    () => (layout === null ? '' : chartSvg(layout, chartLabels('timeline-view', t('Chart of the timeline'), language))),
    [layout, language],
  );
  const controls = useChartControls(area, layout, view, setView);
  const markX = (id: Id | null): number | undefined => layout?.marks.find(({ ids }) => id !== null && ids.includes(id))?.x;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const keys: Readonly<Record<string, () => void>> = {
      '+': () => controls.zoom('in', markX(focused)),
      '=': () => controls.zoom('in', markX(focused)),
      '-': () => controls.zoom('out', markX(focused)),
      '0': controls.whole,
      ...(event.shiftKey ? { ArrowLeft: () => controls.pan(-0.2), ArrowRight: () => controls.pan(0.2) } : {}),
    };
    const act = keys[event.key];
    if (act === undefined) return;
    event.preventDefault();
    act();
  };
  const go = (id: Id): void => {
    const event = spanned.events.get(id);
    const span = event === undefined ? null : spanOf(event.when);
    if (span !== null) controls.show(span.from);
    setCurrent(id);
  };
  const toldId = hovered ?? focused;
  const told = toldId === null ? undefined : spanned.events.get(toldId);
  const mark = told === undefined ? undefined : layout?.marks.find(({ ids }) => ids.includes(told.id));
  const toldPhase = phases.find(({ kind }) => kind === phase);
  const ofPhase = toldPhase === undefined || layout === null ? null : phaseWords(toldPhase, layout);
  const words =
    told === undefined || zone === null
      ? ofPhase
      : eventWords(told, zone, { at: mark?.ids.indexOf(told.id) ?? 0, of: mark?.ids.length ?? 1 });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys of its buttons are heard in one place
    <div className={styles.chart} onKeyDown={onKeyDown}>
      <div ref={area} className={styles.area} data-zoomed={view !== null} {...controls.drag}>
        {/* Our own drawing, every text in it escaped. */}
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: see above */}
        <div className={styles.drawing} dangerouslySetInnerHTML={{ __html: svg }} />
        {layout !== null && <ChartPhases layout={layout} phases={phases} onTell={setPhase} onShow={(one) => setView(viewOf(one))} />}
        {layout !== null && zone !== null && (
          <ChartMarks
            layout={layout}
            {...spanned}
            current={current}
            zone={zone}
            hintId={hintId}
            onGo={go}
            onHover={setHovered}
            onFocus={(id) => {
              setFocused(id);
              if (id !== null) setCurrent(id);
            }}
            onOpen={props.onOpen}
          />
        )}
      </div>
      {layout !== null && (
        <ChartTools
          words={words}
          hintId={hintId}
          withoutInstant={events.length - spanned.order.length}
          doubled={doubledTimes(events).length}
          onZoom={controls.zoom}
          onWhole={controls.whole}
        />
      )}
    </div>
  );
};
