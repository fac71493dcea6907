import type { HtmlElement, HtmlNode } from './parse-html.ts';

/** Whether a node is an element. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** The nodes inside a node; none for text and comments, nor for a template, whose content is no part of the page. */
export function childrenOf(node: HtmlNode): readonly HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** The letters of a text node; null for every other node. */
export function textOf(node: HtmlNode): string | null {
  return node.nodeName === '#text' && 'value' in node ? node.value : null;
}
