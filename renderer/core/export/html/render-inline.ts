import { linkedRuns } from '../../rich-text/linked-runs.ts';
import type { Mark, TextRun } from '../../rich-text/rich-text.ts';
import { unbroken } from '../../time/shown/unbroken.ts';
import { barText } from '../edition-body.ts';
import { safeHref } from '../safe-href.ts';
import type { SheetInline } from '../sheet.ts';
import { escapeHtml } from './escape-html.ts';

/** The order in which marks are laid around a run, innermost first, so that equal text always gives equal HTML. */
const order: readonly Mark['type'][] = ['redacted', 'code', 'subscript', 'superscript', 'strike', 'italic', 'bold', 'link', 'private'];

const wrap = (html: string, mark: Mark): string => {
  switch (mark.type) {
    case 'code':
      return `<code>${html}</code>`;
    case 'strike':
      return `<s>${html}</s>`;
    case 'italic':
      return `<em>${html}</em>`;
    case 'superscript':
      return `<sup>${html}</sup>`;
    case 'subscript':
      return `<sub>${html}</sub>`;
    case 'bold':
      return `<strong>${html}</strong>`;
    case 'redacted':
      // The words themselves look like all others; should Debrief read the page again, the public gets a bar in their place again.
      return html === barText ? `<span class="redacted">${html}</span>` : `<span data-redacted="">${html}</span>`;
    case 'private':
      return `<span class="kept" data-private="${mark.attrs.to}">${html}</span>`;
    case 'link': {
      const href = safeHref(mark.attrs.href);
      return href === null ? html : `<a href="${escapeHtml(href)}" rel="noopener noreferrer">${html}</a>`;
    }
    default:
      return unknownMark(mark);
  }
};

const unknownMark = (mark: never): never => {
  throw new Error(`The export knows no format ${JSON.stringify(mark)}.`);
};

const runHtml = (run: TextRun): string =>
  [...(run.marks ?? [])].sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type)).reduce(wrap, textHtml(run.text));

/** Plain text as HTML; line feeds become line breaks. */
export const textHtml = (text: string): string => escapeHtml(text).replaceAll('\n', '<br>');

/** A length or another counted value as HTML: no line ends between a number and its unit. */
export const figureHtml = (words: string): string => textHtml(unbroken(words));

/** Plain text in which each web address can be followed. */
export const addressedHtml = (text: string): string => linkedRuns(text).map(runHtml).join('');

const pieceHtml = (inline: SheetInline): string => {
  switch (inline.type) {
    case 'text':
      return runHtml(inline);
    case 'hardBreak':
      return '<br>';
    case 'note':
      return `<sup class="note-ref"><a id="note-ref-${inline.number}" href="#note-${inline.number}" role="doc-noteref">${inline.number}</a></sup>`;
  }
};

/** A line of text as HTML: escaped, marks as elements, links only where a reader may be led. */
export const inlineHtml = (content: readonly SheetInline[]): string => content.map(pieceHtml).join('');
