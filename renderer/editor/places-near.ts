import type { Node } from '@tiptap/pm/model';
import type { EditorView } from '@tiptap/pm/view';
import { passagesAt } from './quoted-passages.ts';
import type { Span } from './text-map.ts';

/** Where something begins: its name, and its corner in pixels from the window's. */
export type PlaceNear = { readonly name: string; readonly top: number; readonly left: number };

/** The quoted passages (by id) whose words begin between two heights of the window, and the structured blocks (by kind) that do. */
export const placesNear = (view: EditorView, above: number, below: number): { passages: PlaceNear[]; blocks: PlaceNear[] } => {
  const span = spanBetween(view, above, below);
  const passages = passagesAt(view.state, span).map(({ id, from }) => ({ name: id, ...cornerOf(view.coordsAtPos(from, 1)) }));
  const blocks: PlaceNear[] = [];
  eachStructured(view.state.doc, (kind, position) => {
    if (position < span.from || position > span.to) return;
    const element = view.nodeDOM(position);
    if (element instanceof Element) blocks.push({ name: kind, ...cornerOf(element.getBoundingClientRect()) });
  });
  return { passages, blocks };
};

/** The element that shows a passage's first words (by id), wherever it is; null where it is not drawn. */
export const elementOfPassage = (view: EditorView, id: string): Element | null => {
  const found = passagesAt(view.state, { from: 0, to: view.state.doc.content.size }).find((passage) => passage.id === id);
  if (found === undefined) return null;
  const { node, offset } = view.domAtPos(found.from, 1);
  const inside = node.childNodes[offset] ?? node;
  return inside instanceof Element ? inside : inside.parentElement;
};

/** The element of the first structured block of a kind; null where the text has none. */
export const elementOfBlock = (view: EditorView, wanted: string): Element | null => {
  let element: Element | null = null;
  eachStructured(view.state.doc, (kind, position) => {
    const shown = element === null && kind === wanted ? view.nodeDOM(position) : null;
    if (shown instanceof Element) element = shown;
  });
  return element;
};

const eachStructured = (doc: Node, visit: (kind: string, position: number) => void): void =>
  doc.forEach((node, position) => {
    if (node.type.name === 'structured') visit(String(node.attrs.block), position);
  });

const cornerOf = ({ top, left }: { readonly top: number; readonly left: number }): { top: number; left: number } => ({ top, left });

/** What of the document is drawn between two heights. The outermost blocks stand below each other: a few looks find the ends, however long the text. */
const spanBetween = (view: EditorView, above: number, below: number): Span => {
  const { children } = view.dom;
  const firstWhere = (isIt: (block: Element) => boolean): number => {
    let [low, high] = [0, children.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const block = children[middle];
      if (block !== undefined && !isIt(block)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const first = children[firstWhere((block) => block.getBoundingClientRect().bottom >= above)];
  const behind = children[firstWhere((block) => block.getBoundingClientRect().top > below)];
  const { size } = view.state.doc.content;
  return {
    from: first === undefined ? size : Math.max(0, view.posAtDOM(first, 0) - 1),
    to: behind === undefined ? size : view.posAtDOM(behind, 0),
  };
};
