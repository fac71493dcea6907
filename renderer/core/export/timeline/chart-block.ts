import { phasesOf } from '../../metrics/phases.ts';
import type { TimelineEvent } from '../../report/report.ts';
import { localAt } from '../../time/instant-of.ts';
import { between, showLength } from '../../time/lengths/duration.ts';
import { showInstant } from '../../time/shown/show-instant.ts';
import type { Instant, Zone } from '../../time/when.ts';
import { zoneLabel } from '../../time/zones/zone.ts';
import { chartZone } from '../../timeline/chart/chart-zone.ts';
import { type ChartLayout, layOutChart } from '../../timeline/chart-layout.ts';
import type { SheetBlock } from '../sheet.ts';
import type { TimeStyle } from '../when-words.ts';
import { chartLabels, legendWords } from './chart-labels.ts';
import { chartSvg, chartWords } from './chart-svg.ts';

/** The width in px that a report's chart is laid out for; it is scaled to the page, so its words stay near the size of a table's. */
const reportWidth = 680;

/** From one instant to another in words; date and zone are said once where both share them. */
export const spanWords = (from: Instant, to: Instant, zone: Zone, language: string): string => {
  const isSame = localAt(from, zone).date === localAt(to, zone).date && zoneLabel(zone, from, language) === zoneLabel(zone, to, language);
  const end = isSame ? `${localAt(to, zone).time.slice(0, 5)} ${zoneLabel(zone, to, language)}` : showInstant(to, zone, language);
  const start = showInstant(from, zone, language);
  return `${isSame ? start.slice(0, start.length - zoneLabel(zone, from, language).length - 1) : start} – ${end}`;
};

/** The layout of events as the report's chart shows them, as wide as is given; null where no event has an exact time. */
export const layOutReportChart = (
  events: readonly TimelineEvent[],
  chosen: Zone | null,
  language: string,
  width = reportWidth,
): ChartLayout | null => {
  const zone = chartZone(events, chosen);
  if (zone === null) return null;
  const layout = layOutChart(events, phasesOf(events, language), {
    width,
    rowHeight: 26,
    zone,
    range: null,
    language,
    legend: legendWords(language),
  });
  return layout.span === null ? null : layout;
};

/** The chart of events that an edition may show; `prefix` keeps its ids apart from another chart's. Null where no event has an exact time. */
export const chartBlock = (
  events: readonly TimelineEvent[],
  prefix: string,
  style: TimeStyle,
): Extract<SheetBlock, { readonly kind: 'chart' }> | null => {
  const layout = layOutReportChart(events, style.zone, style.language);
  if (layout === null) return null;
  const labels = chartLabels(prefix, style.labels.chart.title, style.language);
  return {
    kind: 'chart',
    svg: chartSvg(layout, labels),
    summary: chartWords({ ...layout, bands: [] }, labels),
    rows: phasesOf(events, style.language).map(({ label, from, to, isApprox }) => ({
      label,
      length: showLength(between(from, to), isApprox, style.language),
      when: spanWords(from, to, layout.zone, style.language),
    })),
  };
};
