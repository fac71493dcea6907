import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import type { Block, Inline, ListItem, Mark, RichText } from '../core/rich-text/rich-text.ts';

/** Writes a body into an empty fragment, in the shape that the editor's binding reads: elements for nodes, formatted text for marks. */
export const writeBody = (fragment: Y.XmlFragment, body: RichText): void => {
  fragment.insert(0, bodyElements(body.content));
};

/** Blocks as elements that belong to no document yet. */
export const bodyElements = (blocks: readonly Block[]): Y.XmlElement[] => blocks.map(element);

/** The fragment as the editor's JSON; foreign until it has passed `parseReport`. */
export const readBody = (fragment: Y.XmlFragment): unknown => yXmlFragmentToProsemirrorJSON(fragment);

const element = (node: Block | ListItem): Y.XmlElement => {
  const made = new Y.XmlElement<Record<string, string | number | boolean>>(node.type);
  if ('attrs' in node) for (const [name, value] of Object.entries(node.attrs ?? {})) made.setAttribute(name, value);
  switch (node.type) {
    case 'paragraph':
    case 'codeBlock':
    case 'image':
      made.insert(0, inlines(node.content ?? []));
      break;
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
      made.insert(0, node.content.map(element));
      break;
    case 'horizontalRule':
    case 'structured':
      break;
  }
  return made as Y.XmlElement;
};

/** Neighbouring runs share one text; a hard break is an element between texts. */
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
      made.push(new Y.XmlElement(inline.type));
    }
  }
  close();
  return made;
};

const attributes = (marks: readonly Mark[]): Record<string, unknown> =>
  Object.fromEntries(marks.map((mark) => [mark.type, 'attrs' in mark ? mark.attrs : {}]));
