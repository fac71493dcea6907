import { attribute } from '../sources/html-marks.ts';
import { childrenOf, isElement, textOf } from '../sources/html-nodes.ts';
import type { HtmlElement, HtmlNode } from '../sources/parse-html.ts';

/** What Debrief's own pages say beside an item or an event, as its Markdown says it: "Detected; Internal" in brackets behind it, "Done: " before it; null for all else. */
export function ownAside(element: HtmlElement): string | null {
  const parent = element.parentNode;
  if (parent === null || !isElement(parent)) return null;
  const list = parent.parentNode;
  const isIn = (name: string): boolean => list !== null && isElement(list) && hasClass(list, name);
  const isMeta = hasClass(element, 'meta') && parent.tagName === 'li' && (isIn('actions') || isIn('causes'));
  const isFlags = hasClass(element, 'flags') && parent.tagName === 'td' && hasClass(parent, 'event');
  if (isMeta || isFlags) {
    const parts = childrenOf(element).flatMap((child) => (isElement(child) && !hasClass(child, 'dot') ? [wordsOf(child)] : []));
    return parts.length === 0 ? '' : ` (${parts.join('; ')})`;
  }
  return hasClass(element, 'state') && parent.tagName === 'li' && isIn('status') ? `${lettersOf(element)}: ` : null;
}

function wordsOf(element: HtmlElement): string {
  const href = element.tagName === 'a' ? attribute(element, 'href') : null;
  if (href !== null) return `${lettersOf(element)}: ${href}`;
  // Evidence is named by its label; where it lies stands behind that, as in Markdown.
  const link = element.childNodes.find((node) => isElement(node) && node.tagName === 'a');
  const address = link !== undefined && isElement(link) ? attribute(link, 'href') : null;
  const letters = lettersOf(element);
  return address === null || letters.endsWith(address) ? letters : `${letters} ${address}`;
}

function lettersOf(node: HtmlNode): string {
  return (textOf(node) ?? childrenOf(node).map(lettersOf).join('')).replace(/\s+/gu, ' ');
}

function hasClass(element: HtmlElement, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/u).includes(name);
}
