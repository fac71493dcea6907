import type { Report } from '../report/report.ts';
import type { ExportOptions } from './export-options.ts';
import { fontFaces } from './fonts.ts';
import blocks from './html/blocks.css?raw';
import chart from './html/chart.css?raw';
import code from './html/code.css?raw';
import corrections from './html/corrections.css?raw';
import { escapeHtml } from './html/escape-html.ts';
import image from './html/image.css?raw';
import kept from './html/kept.css?raw';
import page from './html/page.css?raw';
import { pageRules } from './html/page-rules.ts';
import print from './html/print.css?raw';
import { blocksHtml } from './html/render-blocks.ts';
import { textHtml } from './html/render-inline.ts';
import { correctionsId, privateTo, timeHtml } from './html/render-structured.ts';
import { labelsFor } from './labels.ts';
import { layOut } from './lay-out.ts';
import type { Fact, Sheet } from './sheet.ts';

/** Forbids scripts, forms, frames and every request; only what the file itself carries may show. */
export const pagePolicy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'";

const rightToLeft = new Set(['ar', 'fa', 'he', 'ps', 'ur', 'yi']);

const factHtml = ({ label, value, times, to }: Fact): string => {
  const shown = times.length > 0 ? times.map(timeHtml).join(' – ') : textHtml(value);
  return `<tr${to === null ? '' : privateTo(to)}><th scope="row">${escapeHtml(label)}</th><td>${shown}</td></tr>`;
};

const correctedHtml = (corrected: Sheet['corrected']): string =>
  corrected === null
    ? ''
    : `\n<p class="corrected">${textHtml(corrected.words)}, <a href="#${correctionsId}">${escapeHtml(corrected.see)}</a></p>`;

const headerHtml = ({ title, line, corrected, facts }: Sheet): string => {
  const table = facts.length === 0 ? '' : `\n<table class="facts"><tbody>\n${facts.map(factHtml).join('\n')}\n</tbody></table>`;
  const words = line.map((part) => `<span>${textHtml(part)}</span>`).join(' <span class="dot">·</span> ');
  return `<header>\n<p class="line">${words}</p>\n<h1>${textHtml(title)}</h1>${correctedHtml(corrected)}${table}\n</header>`;
};

/** What a window, a bookmark and the PDF's properties call the file: one that is not for everybody says so. */
const titleOf = ({ title, edition }: Sheet): string => (edition === null ? title : `${title} – ${edition}`);

/** One edition of the report as a whole HTML file that needs nothing from outside and runs nothing; throws only when the report was never parsed. */
export const exportHtml = (report: Report, options: ExportOptions): string => htmlWith(report, options, plain);

/** What a file has besides the report: its policy, more styles (CSS), and what stands behind the report (HTML that is escaped). */
export type Besides = { readonly policy: string; readonly style: string; readonly behind: string };

const plain: Besides = { policy: pagePolicy, style: '', behind: '' };

/** One edition of the report as `exportHtml` gives it, with something besides. */
export const htmlWith = (report: Report, options: ExportOptions, { policy, style: more, behind }: Besides): string => {
  const labels = labelsFor(report.details.language);
  const sheet = layOut(report, options, labels);
  const body = `${headerHtml(sheet)}\n<main>\n${blocksHtml(sheet.blocks, labels)}\n</main>`;
  const sheets = `${page}${blocks}${code}${chart}${image}${corrections}${kept}`;
  // What the pictures are made of asks for no letters.
  const words = body.replace(/ src="data:[^"]*"/g, '');
  const style = `${fontFaces(words)}${sheets}${pageRules(sheet, options.pageSize, labels)}${print}${more}`;
  const direction = rightToLeft.has(sheet.language.split('-')[0] ?? '') ? ' dir="rtl"' : '';
  return `<!doctype html>
<html lang="${escapeHtml(sheet.language)}"${direction}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="referrer" content="no-referrer">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(titleOf(sheet))}</title>
<meta name="description" content="${escapeHtml(sheet.line.join(' · '))}">
<style>
${style}</style>
</head>
<body${options.edition === 'public' ? '' : ` data-edition="${options.edition}"`}>
${body}${behind}
</body>
</html>
`;
};
