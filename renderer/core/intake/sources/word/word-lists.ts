import { defaultTreeAdapter } from 'parse5';
import type { HtmlElement } from '../parse-html.ts';
import { elementsIn, following, isOfClass, lettersIn, styleOf, takeLetters } from './tree.ts';

/** The level of an item, from 1, and the list that it is of. */
type Place = { readonly level: number; readonly list: string };
type Item = Place & { readonly isOrdered: boolean; readonly start: number; readonly content: HtmlElement[] };
type Open = { readonly element: HtmlElement; readonly isOrdered: boolean; readonly list: string; last: HtmlElement | null };

const place = /\b(l\d+) level(\d+) (lfo\d+)/;
/** A page that was saved without what only Word reads names no lists: what Word drew before an item, and how far it stands in, tell of them. */
const drawn = /^\s*([·•▪§o–-]|\(?(?:\d{1,3}|[a-z]{1,4})[.)])(?:\s*\u00A0\s*)+/i;
const marker = /^\(?(?:(\d+)|([a-z]{1,5}))[.)]/i;
const deepest = 9;
const units: Readonly<Record<string, number>> = { in: 0.5, cm: 1.27, px: 48 };

/** Makes lists of the paragraphs that Word writes for their items; the number of a heading stays as a word. */
export function shapeWordLists(elements: readonly HtmlElement[]): void {
  const done = new Set<HtmlElement>();
  const nextOf = following(elements);
  for (const element of elements) {
    if (/^h[1-6]$/.test(element.tagName) && styleOf(element, 'mso-list') !== '') keepNumber(element);
    if (!done.has(element) && isItem(element) && placeOf(element) !== null) shapeRun(element, nextOf, done);
  }
}

function isItem(element: HtmlElement): boolean {
  return (element.tagName === 'p' || element.tagName === 'div') && !isInItem(element);
}

function isInItem(element: HtmlElement): boolean {
  for (let node = element.parentNode; node !== null && 'tagName' in node; node = node.parentNode) if (node.tagName === 'li') return true;
  return false;
}

function isOfItems(element: HtmlElement): boolean {
  return element.tagName === 'p' && ['MsoListParagraph', 'MsoListBullet', 'MsoListNumber'].some((name) => isOfClass(element, name));
}

function placeOf(element: HtmlElement): Place | null {
  const [found, list = '', level = '1', run = ''] = place.exec(styleOf(element, 'mso-list')) ?? [];
  if (found !== undefined) return { level: within(Number(level)), list: `${list} ${run}` };
  if (!isOfItems(element) || !drawn.test(lettersIn(element))) return null;
  const [, size = '', unit = ''] = /^([\d.]+)(pt|in|cm|px)/.exec(styleOf(element, 'margin-left')) ?? [];
  return { level: within(Math.round(Number(size) / (units[unit] ?? 36)) || 1), list: 'drawn' };
}

function within(level: number): number {
  return Math.max(1, Math.min(level, deepest));
}

function keepNumber(heading: HtmlElement): void {
  const found = takeMarker(heading);
  const [first] = heading.childNodes;
  if (found === '') return;
  if (first === undefined) defaultTreeAdapter.insertText(heading, `${found} `);
  else defaultTreeAdapter.insertTextBefore(heading, `${found} `, first);
}

/** The bullet or number that Word has drawn before an item, taken out of it. */
function takeMarker(element: HtmlElement): string {
  const sign = elementsIn(element).find((one) => styleOf(one, 'mso-list') === 'ignore');
  if (sign !== undefined) {
    const words = lettersIn(sign).replace(/\s+/g, ' ').trim();
    defaultTreeAdapter.detachNode(sign);
    return words;
  }
  if (!isOfItems(element)) return '';
  const [all = '', typed = ''] = drawn.exec(lettersIn(element)) ?? [];
  takeLetters(element, all.length);
  return typed;
}

function itemOf(element: HtmlElement, { level, list }: Place): Item {
  const read = marker.exec(takeMarker(element));
  const [, number, letters] = read ?? [];
  const letter = letters?.length === 1 && !/[ivx]/i.test(letters) ? letters.toLowerCase().charCodeAt(0) - 96 : 1;
  return { level, list, isOrdered: read !== null, start: number === undefined ? letter : Number(number), content: [element] };
}

function shapeRun(first: HtmlElement, nextOf: ReadonlyMap<HtmlElement, HtmlElement>, done: Set<HtmlElement>): void {
  const items: Item[] = [];
  for (let next: HtmlElement | undefined = first; next !== undefined; next = nextOf.get(next)) {
    const found = isItem(next) ? placeOf(next) : null;
    const isMore = isOfClass(next, 'MsoListParagraph') || isOfClass(next, 'MsoListContinue');
    if (found !== null) items.push(itemOf(next, found));
    // A second paragraph of an item.
    else if (items.length > 0 && isMore && lettersIn(next).trim() !== '') items.at(-1)?.content.push(next);
    else break;
    done.add(next);
  }
  nest(items, first);
}

/** Flat items as lists within lists, in the place of the first; a level that is left out is none. */
function nest(items: readonly Item[], first: HtmlElement): void {
  const spot = made(first, 'span');
  const around = first.parentNode;
  if (around === null) return;
  defaultTreeAdapter.insertBefore(around, spot, first);
  const open: Open[] = [];
  for (const item of items) {
    while (open.length > item.level) open.pop();
    const top = open.at(-1);
    const isSame = top !== undefined && top.isOrdered === item.isOrdered && (open.length > 1 || top.list === item.list);
    // Another kind of list at the same place follows the one that is open.
    if (open.length === item.level && !isSame) open.pop();
    if (open.length < item.level) open.push(begun(item, open.at(-1), spot));
    const list = open.at(-1);
    if (list === undefined) continue;
    list.last = made(first, 'li');
    defaultTreeAdapter.appendChild(list.element, list.last);
    for (const node of item.content) {
      defaultTreeAdapter.detachNode(node);
      defaultTreeAdapter.appendChild(list.last, node);
    }
  }
  defaultTreeAdapter.detachNode(spot);
}

function begun({ isOrdered, start, list }: Item, above: Open | undefined, spot: HtmlElement): Open {
  const element = made(spot, isOrdered ? 'ol' : 'ul');
  if (isOrdered && start !== 1) element.attrs.push({ name: 'start', value: String(start) });
  if (above?.last != null) defaultTreeAdapter.appendChild(above.last, element);
  else if (spot.parentNode !== null) defaultTreeAdapter.insertBefore(spot.parentNode, element, spot);
  return { element, isOrdered, list, last: null };
}

function made(beside: HtmlElement, name: string): HtmlElement {
  return defaultTreeAdapter.createElement(name, beside.namespaceURI, []);
}
