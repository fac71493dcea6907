import { showDuration } from '../../time/lengths/duration.ts';
import { colonOf } from '../../time/shown/colon.ts';
import { showInstant } from '../../time/shown/show-instant.ts';
import type { Duration } from '../../time/when.ts';
import { type Band, widthOf } from '../../timeline/chart/bands.ts';
import { type LegendEntry, lookOf, type MarkLook } from '../../timeline/chart/legend.ts';
import type { Mark } from '../../timeline/chart/marks.ts';
import type { ChartGap } from '../../timeline/chart/silences.ts';
import type { Tick } from '../../timeline/chart/ticks.ts';
import type { ChartLayout } from '../../timeline/chart-layout.ts';
import { escapeHtml } from '../html/escape-html.ts';
import { glyphSvg, px } from './chart-glyphs.ts';
import type { ChartLabels } from './chart-labels.ts';
import { type ChartPaint, chartPaint, type PatternOf } from './chart-paint.ts';

/** A length in so much room: where its minutes have none, to the hour, and marked as such. */
const lengthIn = (length: Duration, room: number, language: string): string => {
  const whole = showDuration(length, language);
  if (widthOf(whole) <= room || length < 86_400_000) return whole;
  const coarse = showDuration((Math.round(length / 3_600_000) * 3_600_000) as Duration, language);
  return coarse === whole ? whole : `≈ ${coarse}`;
};

/** A compressed stretch has this much more room for words than it is wide: its neighbours stand below them. */
const besideGap = 26;

const textAt = (x: number, y: number, anchor: string, fill: string, words: string, more = ''): string =>
  `<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" fill="${fill}"${more}>${escapeHtml(words)}</text>`;

const bandSvg = (band: Band, { ink, edge }: ChartPaint, patternOf: PatternOf): string =>
  `<g>${textAt(band.textX, band.textY, band.anchor, ink, band.text)}` +
  `<rect x="${px(band.x)}" y="${px(band.y)}" width="${px(band.width)}" height="${px(band.height)}" rx="1.5" fill="${patternOf(band.kind)}" stroke="${edge(band.kind)}"/></g>`;

const tickSvg = ({ x, label, day }: Tick, y: number, { quiet, ink, line }: ChartPaint): string =>
  `<path d="M${px(x)} ${px(y)}v6" stroke="${line}"/>${textAt(x, y + 19, 'middle', quiet, label)}` +
  (day === null ? '' : textAt(x, y + 33, 'middle', ink, day, ' font-weight="600"'));

const gapSvg = ({ x, width, length }: ChartGap, y: number, { paper, quiet, line }: ChartPaint, hatch: string, language: string): string => {
  const ends = `M${px(x)} ${px(y - 6)}v12M${px(x + width)} ${px(y - 6)}v12`;
  return (
    `<g><rect x="${px(x)}" y="${px(y - 4)}" width="${px(width)}" height="8" fill="${paper}"/>` +
    `<rect x="${px(x)}" y="${px(y - 4)}" width="${px(width)}" height="8" fill="${hatch}"/><path d="${ends}" stroke="${line}"/>` +
    `${textAt(x + width / 2, y - 8, 'middle', quiet, lengthIn(length, width + besideGap, language), ' font-style="italic"')}</g>`
  );
};

/** A stretch to scale in which nothing is recorded, with its length where that has room. */
const silenceSvg = ({ x, width, length }: ChartGap, y: number, { quiet }: ChartPaint, hatch: string, language: string): string => {
  const words = lengthIn(length, width, language);
  const text = width < widthOf(words) ? '' : textAt(x + width / 2, y - 8, 'middle', quiet, words, ' font-style="italic"');
  return `<g><rect x="${px(x)}" y="${px(y - 3)}" width="${px(width)}" height="6" fill="${hatch}"/>${text}</g>`;
};

/** The look of a mark: a milestone, a category, or several events of different ones. */
const lookOfMark = ({ ids, milestones, category }: Mark, categories: readonly string[]): MarkLook => {
  if (milestones.length > 0) return 'milestone';
  if (category === null || (category === '' && ids.length > 1)) return 'several';
  return lookOf(category, categories);
};

/** A diamond for a milestone, a shape a category, a square for several of different kinds; the number of them stands above where there is room. */
const markSvg = (mark: Mark, room: number, categories: readonly string[], paint: ChartPaint): string => {
  const { x, y, endX, ids, category } = mark;
  const { ink } = paint;
  const bar = endX > x + 1 ? `<path d="M${px(x)} ${px(y)}H${px(endX)}" stroke="${ink}" stroke-width="3" stroke-opacity="0.55"/>` : '';
  const count = ids.length > 1 && room >= 9 + 6.5 * String(ids.length).length ? textAt(x, y - 8, 'middle', ink, String(ids.length)) : '';
  const own = category === null ? 'several' : lookOf(category, categories);
  const shape = glyphSvg(lookOfMark(mark, categories), x, y, paint, typeof own === 'number' ? paint.category(own) : null);
  return `<g><title>${escapeHtml(mark.title)}</title>${bar}${shape}${count}</g>`;
};

const legendSvg = ({ look, words, x, y }: LegendEntry, paint: ChartPaint): string =>
  `<g>${glyphSvg(look, x + 5, y, paint)}${textAt(x + 14, y + 4, 'start', paint.ink, words)}</g>`;

/** The distance to the nearest neighbour, a mark or a compressed stretch, in px. */
const roomAt = (layout: ChartLayout, index: number): number => {
  const x = layout.marks[index]?.x ?? 0;
  const others = [
    layout.marks[index - 1]?.x,
    layout.marks[index + 1]?.x,
    ...[...layout.gaps, ...layout.silences].flatMap((gap) => [gap.x, gap.x + gap.width]),
  ];
  return others.reduce<number>(
    (least, other) => (other === undefined ? least : Math.min(least, Math.abs(other - x))),
    Number.POSITIVE_INFINITY,
  );
};

/** What a chart shows, in sentences: each phase's length, the events, what is shortened and what is left out. */
export const chartWords = (layout: ChartLayout, labels: ChartLabels): string => {
  const { span, zone, language } = layout;
  const count = layout.marks.reduce((sum, { ids }) => sum + ids.length, 0);
  const sentences = [
    ...layout.bands.map(({ label, lengthWords }) => `${label}${colonOf(language)}${lengthWords}.`),
    span === null
      ? labels.noEvents
      : labels.events(count, showInstant(span.from, zone, language), span.to === span.from ? null : showInstant(span.to, zone, language)),
    ...layout.gaps.map(({ length }) => labels.compressed(showDuration(length, language))),
    ...(layout.notShown.length === 0 ? [] : [labels.notShown(layout.notShown.length)]),
  ];
  return sentences.join(' ');
};

/**
 * A chart of a timeline as one SVG element that needs nothing from outside and runs nothing. What it says stands in its description
 * in words; kinds differ in pattern and shape as well as in colour, and colours follow the page's custom properties where it has them.
 */
export const chartSvg = (layout: ChartLayout, labels: ChartLabels): string => {
  const { width, height, axisY } = layout;
  const prefix = labels.prefix.replace(/[^A-Za-z0-9_-]/g, '') || 'chart';
  const { paint, patterns, patternOf, hatch } = chartPaint(prefix);
  const parts = [
    `<rect width="${px(width)}" height="${px(height)}" fill="${paint.paper}"/>`,
    `<path d="M12 ${px(axisY)}H${px(width - 12)}" stroke="${paint.line}"/>`,
    ...layout.ticks.map((tick) => tickSvg(tick, axisY, paint)),
    ...layout.bands.map((band) => bandSvg(band, paint, patternOf)),
    ...layout.gaps.map((gap) => gapSvg(gap, axisY, paint, hatch, layout.language)),
    ...layout.silences.map((gap) => silenceSvg(gap, axisY, paint, hatch, layout.language)),
    ...layout.marks.map((mark, index) => markSvg(mark, roomAt(layout, index), layout.categories, paint)),
    ...layout.legend.map((entry) => legendSvg(entry, paint)),
    ...(layout.marks.length === 0 ? [textAt(width / 2, axisY - 6, 'middle', paint.quiet, labels.noEvents)] : []),
    ...(layout.zoneLabels.length === 0
      ? []
      : [textAt(width - 12, axisY + 46, 'end', paint.quiet, layout.zoneLabels.join(' / '), ' font-size="10"')]),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="${prefix}-title ${prefix}-desc" viewBox="0 0 ${px(width)} ${px(height)}" width="${px(width)}" height="${px(height)}" font-family="system-ui, sans-serif" font-size="11">
<title id="${prefix}-title">${escapeHtml(labels.title)}</title>
<desc id="${prefix}-desc">${escapeHtml(chartWords(layout, labels))}</desc>
${patterns}
${parts.join('\n')}
</svg>
`;
};
