import { childrenOf, isElement } from './html-nodes.ts';
import type { HtmlElement, HtmlNode } from './parse-html.ts';

const blocks = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'hr', 'pre', 'blockquote']);

/** The tables that hold data in rows of cells; the others only arrange a page, as mail programs do. */
export function dataTables(root: HtmlNode): ReadonlySet<HtmlElement> {
  const found = new Set<HtmlElement>();
  const open: { readonly node: HtmlNode; readonly table: HtmlElement | null }[] = [{ node: root, table: null }];
  const cells = new Map<HtmlNode, number>();
  const layout = new Set<HtmlElement>();
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node, table } = next;
    let inside = table;
    if (isElement(node)) {
      if (table !== null && blocks.has(node.tagName)) layout.add(table);
      if (node.tagName === 'table') inside = node;
      if ((node.tagName === 'td' || node.tagName === 'th') && table !== null && node.parentNode !== null) {
        const count = (cells.get(node.parentNode) ?? 0) + 1;
        cells.set(node.parentNode, count);
        if (count > 1) found.add(table);
      }
    }
    for (const child of childrenOf(node)) open.push({ node: child, table: inside });
  }
  for (const table of layout) found.delete(table);
  return found;
}
