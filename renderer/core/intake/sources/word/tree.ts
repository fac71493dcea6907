import { attribute } from '../html-marks.ts';
import { childrenOf, isElement, textOf } from '../html-nodes.ts';
import type { HtmlElement, HtmlNode } from '../parse-html.ts';

/** Every node inside a node, in the order of the page. */
function nodesIn(page: HtmlNode): readonly HtmlNode[] {
  const found: HtmlNode[] = [];
  const stack: HtmlNode[] = [...childrenOf(page)].reverse();
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    found.push(node);
    stack.push(...[...childrenOf(node)].reverse());
  }
  return found;
}

/** Every element inside a node, in the order of the page. */
export function elementsIn(page: HtmlNode): readonly HtmlElement[] {
  return nodesIn(page).filter(isElement);
}

/** The letters inside an element. */
export function lettersIn(element: HtmlElement): string {
  return nodesIn(element)
    .map((node) => textOf(node) ?? '')
    .join('');
}

/** Takes so many letters away from the beginning of an element. */
export function takeLetters(element: HtmlElement, count: number): void {
  let left = count;
  for (const node of nodesIn(element)) {
    if (left === 0) return;
    if (textOf(node) === null || !('value' in node)) continue;
    const taken = Math.min(left, node.value.length);
    node.value = node.value.slice(taken);
    left -= taken;
  }
}

/** The element that follows each, where no words stand between the two. */
export function following(elements: readonly HtmlElement[]): ReadonlyMap<HtmlElement, HtmlElement> {
  const next = new Map<HtmlElement, HtmlElement>();
  for (const parent of new Set(elements.flatMap(({ parentNode }) => (parentNode === null ? [] : [parentNode])))) {
    let last: HtmlElement | null = null;
    for (const node of parent.childNodes) {
      if (isElement(node)) {
        if (last !== null) next.set(last, node);
        last = node;
      } else if ((textOf(node) ?? '').trim() !== '') last = null;
    }
  }
  return next;
}

/** A declaration of an element's own style, in lower case; empty when it has none. */
export function styleOf(element: HtmlElement, property: string): string {
  const style = attribute(element, 'style') ?? '';
  return new RegExp(`(?:^|[;\\s])${property}\\s*:\\s*([^;]*)`, 'i').exec(style)?.[1]?.trim().toLowerCase() ?? '';
}

/** Whether an element is of a class whose name begins so. */
export function isOfClass(element: HtmlElement, beginning: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).some((name) => name.startsWith(beginning));
}

/** Gives an element another name. */
export function rename(element: HtmlElement, name: string): void {
  element.tagName = name;
  element.nodeName = name;
}
