import type { Align, Block, TableCell } from '../../rich-text/rich-text.ts';
import { textBlock } from '../../rich-text/walk.ts';
import { attribute } from './html-marks.ts';
import type { HtmlElement } from './parse-html.ts';

/** A row of a source's table: which table it belongs to, and its cells. */
export type SourceRow = { readonly table: object; readonly cells: readonly TableCell[] };

/** A cell of a page with what stands in it. */
export function cellOf(element: HtmlElement, content: readonly Block[]): TableCell {
  const align = alignOf(element);
  return {
    type: element.tagName === 'th' ? 'tableHeader' : 'tableCell',
    attrs: { colspan: spanOf(element, 'colspan'), rowspan: spanOf(element, 'rowspan'), ...(align === null ? {} : { align }) },
    content: content.length > 0 ? content : [textBlock('p', '')],
  };
}

function spanOf(element: HtmlElement, name: 'colspan' | 'rowspan'): number {
  const span = Number(attribute(element, name) ?? 1);
  return Number.isSafeInteger(span) && span >= 1 ? span : 1;
}

function alignOf(element: HtmlElement): Align | null {
  const said = /text-align:\s*(left|center|right)/i.exec(attribute(element, 'style') ?? '')?.[1] ?? attribute(element, 'align') ?? '';
  const align = said.toLowerCase();
  return align === 'left' || align === 'center' || align === 'right' ? align : null;
}
