import { attribute } from './html-marks.ts';
import { childrenOf, isElement, textOf } from './html-nodes.ts';
import type { HtmlElement, HtmlNode } from './parse-html.ts';

/** The footnotes of a page: the text for each link that is a note's number, and the elements that hold those texts. */
export type HtmlNotes = { readonly references: ReadonlyMap<HtmlElement, string>; readonly targets: ReadonlySet<HtmlElement> };

const number = /^\[?(?:\d{1,4}|[*†‡§])\]?$/;
/** What is longer is a part of the page, not a note; in letters and elements. */
const longestNote = 4_000;
const holders = new Set(['li', 'p', 'div', 'aside', 'dd', 'td']);

/** Finds the notes of a page: small numbers that lead to an element of the same page which holds more than a number. */
export function htmlNotes(page: HtmlNode): HtmlNotes {
  const ids = new Map<string, HtmlElement>();
  const links: { readonly link: HtmlElement; readonly to: string }[] = [];
  each(page, (element, isRaised) => {
    const id = attribute(element, 'id');
    if (id !== null && id !== '' && !ids.has(id)) ids.set(id, element);
    const href = element.tagName === 'a' ? (attribute(element, 'href') ?? '') : '';
    const isReference = isRaised || attribute(element, 'role') === 'doc-noteref' || holdsRaised(element);
    // A page of nothing but links to itself must not cost more than one look at each.
    if (href.length > 1 && href.startsWith('#') && isReference && number.test(wordsOf(element, false)))
      links.push({ link: element, to: href.slice(1) });
    return true;
  });
  const references = new Map<HtmlElement, string>();
  const targets = new Set<HtmlElement>();
  const known = new Map<HtmlElement, string>();
  for (const { link, to } of links) {
    const target = ids.get(to) ?? ids.get(decoded(to));
    if (target === undefined || !holders.has(target.tagName)) continue;
    const text = known.get(target) ?? wordsOf(target, true);
    known.set(target, text);
    if (text === '') continue;
    references.set(link, text);
    targets.add(target);
  }
  return { references, targets };
}

/** The letters of an element on one line, nothing when there are too many for a note; without the links of a note that lead back into the page. */
function wordsOf(element: HtmlElement, isNote: boolean): string {
  let text = '';
  let size = 0;
  const isRead = each(
    element,
    () => {
      size += 1;
      return size <= longestNote;
    },
    (node, around) => {
      if (!isNote || !around.some(leadsBack)) text += textOf(node) ?? '';
      size += textOf(node)?.length ?? 0;
      return size <= longestNote;
    },
  );
  return isRead ? text.replace(/\s+/g, ' ').trim() : '';
}

function leadsBack(element: HtmlElement): boolean {
  return element.tagName === 'a' && (attribute(element, 'href') ?? '').startsWith('#');
}

function holdsRaised(element: HtmlElement): boolean {
  const [only, ...more] = element.childNodes;
  return more.length === 0 && only !== undefined && isElement(only) && only.tagName === 'sup';
}

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

/** Goes through everything under a node, with its own stack, until one of the two says false: elements with whether they are raised, texts with the links around them. */
function each(
  root: HtmlNode,
  onElement: (element: HtmlElement, isRaised: boolean) => boolean,
  onText: (node: HtmlNode, links: readonly HtmlElement[]) => boolean = () => true,
): boolean {
  const open: { readonly node: HtmlNode; readonly isRaised: boolean; readonly links: readonly HtmlElement[] }[] = [
    { node: root, isRaised: false, links: [] },
  ];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { node } = next;
    let { isRaised, links } = next;
    if (isElement(node)) {
      if (node !== root && !onElement(node, isRaised)) return false;
      if (node.tagName === 'sup') isRaised = true;
      if (node.tagName === 'a') links = [...links, node];
    } else if (textOf(node) !== null && !onText(node, links)) return false;
    const children = childrenOf(node);
    for (let at = children.length - 1; at >= 0; at -= 1) {
      const child = children[at];
      if (child !== undefined) open.push({ node: child, isRaised, links });
    }
  }
  return true;
}
