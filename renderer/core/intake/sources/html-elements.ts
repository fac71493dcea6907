import type { TextKind } from '../../rich-text/rich-text.ts';
import { attribute } from './html-marks.ts';
import { isElement, textOf } from './html-nodes.ts';
import type { HtmlElement, HtmlNode } from './parse-html.ts';

/** Elements of which a reader sees nothing, or nothing that could be kept. */
export const unseen = new Set(
  'head script style xml noscript template svg math iframe object embed canvas audio video select datalist'.split(' '),
);
const breaking = new Set(
  'address article aside body caption center dd details dialog div dl dt fieldset figcaption figure footer form header html legend main nav p section summary tbody tfoot thead'.split(
    ' ',
  ),
);
/** The kinds of the headings, by the names of their elements. */
export const headings: Readonly<Record<string, TextKind>> = { h1: 'h1', h2: 'h2', h3: 'h3', h4: 'h4', h5: 'h4', h6: 'h4' };

/** Whether an element begins a line of its own. */
export function isBreaking(tagName: string): boolean {
  return breaking.has(tagName) || tagName === 'blockquote' || tagName === 'table' || Object.hasOwn(headings, tagName);
}

/** What a page says of the language of its code, as most programs write it. */
export function languageOf(element: HtmlElement): string {
  return /(?:^|\s)lang(?:uage)?-([\w+#.-]{1,30})/.exec(attribute(element, 'class') ?? '')?.[1] ?? '';
}

/** Whether a page hides an element from its readers. */
export function isHidden(element: HtmlElement): boolean {
  if (attribute(element, 'hidden') !== null || attribute(element, 'type')?.toLowerCase() === 'hidden') return true;
  return /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i.test(attribute(element, 'style') ?? '');
}

/** The page’s title, on one line; null where it has none. */
export function titleIn(head: HtmlElement): string | null {
  for (const child of head.childNodes) {
    if (isElement(child) && child.tagName === 'title') {
      const text = child.childNodes.map((node) => textOf(node) ?? '').join('');
      return text.replace(/\s+/g, ' ').trim() || null;
    }
  }
  return null;
}

/** The number that a list begins with; 1 where it says nothing sensible. */
export function startOf(list: HtmlElement): number {
  const start = Number(attribute(list, 'start') ?? 1);
  return Number.isSafeInteger(start) && start >= 0 ? start : 1;
}

/** The table that a row stands in; the row itself where it stands in none. */
export function tableOf(row: HtmlElement): HtmlElement {
  let node: HtmlNode | null = row;
  while (node !== null && isElement(node) && node.tagName !== 'table') node = node.parentNode;
  return node !== null && isElement(node) ? node : row;
}

/** Whether a cell is the first of its row. */
export function isFirstCell(cell: HtmlElement): boolean {
  const first = cell.parentNode?.childNodes.find((node) => isElement(node) && (node.tagName === 'td' || node.tagName === 'th'));
  return first === cell;
}
