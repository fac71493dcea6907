import type { Labels } from '../labels.ts';
import type { SheetBlock } from '../sheet.ts';
import { escapeHtml } from './escape-html.ts';
import { figureHtml, textHtml } from './render-inline.ts';

/** The timeline's chart: the drawing, a line that says what it shows, and its phases as a small table, for everybody to see. */
export const chartHtml = ({ svg, summary, rows }: Extract<SheetBlock, { readonly kind: 'chart' }>, labels: Labels): string => {
  const { phase, length, when } = labels.columns;
  const head = [phase, length, when].map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const body = rows.map(
    (row) =>
      `<tr><th scope="row">${textHtml(row.label)}</th><td class="value">${figureHtml(row.length)}</td><td class="when">${textHtml(row.when)}</td></tr>`,
  );
  const table =
    rows.length === 0 ? '' : `\n<table class="phases"><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
  // On a phone the drawing is scrolled, which the keyboard must be able to do as well.
  const drawing = `<div class="drawing" tabindex="0" role="group" aria-label="${escapeHtml(labels.chart.title)}">${svg.trimEnd()}</div>`;
  return `<div class="chart">\n${drawing}\n<p class="caption">${textHtml(summary)}</p>${table}\n</div>`;
};
