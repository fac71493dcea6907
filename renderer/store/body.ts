import * as Y from 'yjs';
import type { Block, Inline, ListItem, Mark, RichText, TableCell, TableRow, TaskItem } from '../core/rich-text/rich-text.ts';

/** Writes a body into an empty fragment, in the shape that the editor's binding reads: elements for nodes, formatted text for marks. */
export const writeBody = (fragment: Y.XmlFragment, body: RichText): void => {
  fragment.insert(0, bodyElements(body.content));
};

/** Blocks as elements that belong to no document yet. */
export const bodyElements = (blocks: readonly Block[]): Y.XmlElement[] => blocks.map(element);

/** The fragment as the editor's JSON; foreign until it has passed `parseReport`. Throws at what no editor writes. */
export const readBody = (fragment: Y.XmlFragment): unknown => ({ type: 'doc', content: fragment.toArray().flatMap(nodesOf) });

/** The binding gives a mark that may lie over another of its kind a hash behind its name. */
const hashed = /--[a-zA-Z0-9+/=]{8}$/;

const nodesOf = (item: unknown): unknown[] => {
  if (item instanceof Y.XmlText) {
    return item.toDelta().map(({ insert, attributes }: { insert: unknown; attributes?: Record<string, unknown> }) => ({
      type: 'text',
      text: insert,
      ...(attributes === undefined
        ? {}
        : { marks: Object.entries(attributes).map(([name, attrs]) => ({ type: name.replace(hashed, ''), attrs })) }),
    }));
  }
  if (!(item instanceof Y.XmlElement)) throw new Error('A body holds elements and texts.');
  const [attrs, content] = [item.getAttributes(), item.toArray().flatMap(nodesOf)];
  return [{ type: item.nodeName, ...(Object.keys(attrs).length > 0 ? { attrs } : {}), ...(content.length > 0 ? { content } : {}) }];
};

type Value = string | number | boolean | readonly number[];

const element = (node: Block | ListItem | TaskItem | TableRow | TableCell): Y.XmlElement => {
  const made = elementOf(node.type, 'attrs' in node ? (node.attrs ?? {}) : {});
  switch (node.type) {
    case 'paragraph':
    case 'codeBlock':
    case 'image':
      made.insert(0, inlines(node.content ?? []));
      break;
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
    case 'taskList':
    case 'taskItem':
    case 'callout':
    case 'table':
    case 'tableRow':
    case 'tableCell':
    case 'tableHeader':
      made.insert(0, node.content.map(element));
      break;
    case 'horizontalRule':
    case 'structured':
      break;
  }
  return made;
};

/** An element with attributes, in the form in which the editor's binding keeps them. */
const elementOf = (type: string, attrs: object): Y.XmlElement => {
  const made = new Y.XmlElement<Record<string, Value>>(type);
  for (const [name, value] of Object.entries(attrs)) made.setAttribute(name, value);
  return made as Y.XmlElement;
};

/** Neighbouring runs share one text; a hard break, a footnote or a chip is an element between texts. */
const inlines = (content: readonly Inline[]): (Y.XmlText | Y.XmlElement)[] => {
  const made: (Y.XmlText | Y.XmlElement)[] = [];
  let runs: { insert: string; attributes: Record<string, unknown> }[] = [];
  const close = (): void => {
    if (runs.length === 0) return;
    const text = new Y.XmlText();
    text.applyDelta(runs, { sanitize: false });
    made.push(text);
    runs = [];
  };
  for (const inline of content) {
    if (inline.type === 'text') runs.push({ insert: inline.text, attributes: attributes(inline.marks ?? []) });
    else {
      close();
      made.push(elementOf(inline.type, 'attrs' in inline ? inline.attrs : {}));
    }
  }
  close();
  return made;
};

const attributes = (marks: readonly Mark[]): Record<string, unknown> =>
  Object.fromEntries(marks.map((mark) => [mark.type, 'attrs' in mark ? mark.attrs : {}]));
