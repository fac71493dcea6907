import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5';

/** A node of the parsed page. */
export type HtmlNode = DefaultTreeAdapterMap['node'];

/** An element of the parsed page. */
export type HtmlElement = DefaultTreeAdapterMap['element'];

// Far beyond any report that people wrote; below what makes the parser's work grow with the square of the input.
const deepest = 600;
const mostElements = 200_000;
const longestTag = 2_000;

class TooEntangled extends Error {}

/** The repaired page; null when it is nested or tangled so far that only hostile or broken programs write it. */
export function parseHtml(html: string): HtmlNode | null {
  if (hasEndlessTag(html)) return null;
  try {
    return parse(html, { treeAdapter: countingAdapter(), scriptingEnabled: false });
  } catch (problem) {
    if (problem instanceof TooEntangled) return null;
    throw problem;
  }
}

/** The parser repairs misplaced tags by copying open ones, so a small page can grow without end: it is stopped there. */
function countingAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  const depths = new Map<object, number>();
  let elements = 0;
  const place = (parent: object, child: object): void => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > deepest) throw new TooEntangled();
    depths.set(child, depth);
  };
  return {
    ...defaultTreeAdapter,
    createElement: (tagName, namespaceURI, attrs) => {
      elements += 1;
      if (elements > mostElements) throw new TooEntangled();
      return defaultTreeAdapter.createElement(tagName, namespaceURI, attrs);
    },
    appendChild: (parent, child) => {
      place(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore: (parent, child, before) => {
      place(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, before);
    },
  };
}

/** Whether a tag has thousands of attributes: the parser compares each with all before it. */
function hasEndlessTag(html: string): boolean {
  for (const tag of html.matchAll(/<[a-z][^<>]{4000,}/gi)) {
    if ((tag[0].match(/[\s/"']+[^\s/"'=<>]/g)?.length ?? 0) > longestTag) return true;
  }
  return false;
}
