import { useEffect, useMemo, useRef, useState } from 'react';
import { englishChartLabels } from '../../core/export/timeline/chart-labels.ts';
import { chartSvg } from '../../core/export/timeline/chart-svg.ts';
import { type Phase, phasesOf } from '../../core/metrics/phases.ts';
import type { Report } from '../../core/report/report.ts';
import type { Instant, Zone } from '../../core/time/when.ts';
import { toZone } from '../../core/time/zone.ts';
import { layOutChart } from '../../core/timeline/chart-layout.ts';
import styles from './timeline.module.css';

/** The incident itself, with a little room on both sides: days of silence after it would press it into a corner. Null where no phase is known. */
const around = (phases: readonly Phase[]): { readonly from: Instant; readonly to: Instant } | null => {
  if (phases.length === 0) return null;
  const from = Math.min(...phases.map((phase) => phase.from));
  const to = Math.max(...phases.map((phase) => phase.to));
  const room = Math.max((to - from) * 0.3, 30 * 60_000);
  return { from: (from - room) as Instant, to: (to + room) as Instant };
};

/** The timeline as a chart: phases in rows, events on an axis; the same drawing that the report can show. */
export const TimelineChart = ({ report, zone }: { readonly report: Report; readonly zone: Zone | null }) => {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (box.current === null) return;
    const observer = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    observer.observe(box.current);
    return () => observer.disconnect();
  }, []);
  const used = zone ?? report.details.zone ?? report.events.find((event) => event.when.zone !== null)?.when.zone ?? toZone('UTC');
  const svg = useMemo(() => {
    if (width === 0 || used === null) return '';
    const phases = phasesOf(report.events);
    const layout = layOutChart(report.events, phases, { width, rowHeight: 26, zone: used, range: around(phases) });
    return layout.span === null ? '' : chartSvg(layout, englishChartLabels('timeline-view', 'Chart of the timeline'));
  }, [report.events, width, used]);
  // Our own drawing, every text in it escaped.
  // biome-ignore lint/security/noDangerouslySetInnerHtml: see above
  return <div ref={box} className={styles.chart} dangerouslySetInnerHTML={{ __html: svg }} />;
};
