import * as Y from 'yjs';
import type { Block, Inline, ListItem, Mark, TableCell, TableRow, TaskItem } from '../../../core/rich-text/rich-text.ts';
import { liveLimits } from './live-limits.ts';

type Nodes = Record<Exclude<(Block | Inline | ListItem | TaskItem | TableRow | TableCell)['type'], 'text'>, true>;

// Written out; the types see to it that none is missing.
const nodes: Nodes = {
  paragraph: true,
  bulletList: true,
  orderedList: true,
  listItem: true,
  taskList: true,
  taskItem: true,
  callout: true,
  table: true,
  tableRow: true,
  tableCell: true,
  tableHeader: true,
  codeBlock: true,
  horizontalRule: true,
  image: true,
  structured: true,
  hardBreak: true,
  footnote: true,
  chip: true,
};
const marks: Record<Mark['type'], true> = {
  bold: true,
  italic: true,
  strike: true,
  code: true,
  superscript: true,
  subscript: true,
  redacted: true,
  private: true,
  link: true,
};

/**
 * Whether a body holds what the editor doesn't know, or blocks too deep within blocks: the editor would take it out of the draft, and with it other
 * people's words. (The files' gate can repair such a body, since it makes a new one.)
 */
export const isUnknownInBody = (body: Y.XmlFragment): boolean => {
  const waiting: (readonly [unknown, number])[] = body.toArray().map((part) => [part, 1] as const);
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [part, depth] = next;
    if (depth > liveLimits.depth) return true;
    if (part instanceof Y.XmlText) {
      if (!isKnownText(part)) return true;
    } else if (part instanceof Y.XmlElement && Object.hasOwn(nodes, part.nodeName)) {
      for (const inner of part.toArray()) waiting.push([inner, depth + 1]);
    } else return true;
  }
  return false;
};

/** A mark may stand more than once on the same words, as the editor's binding then writes it: with a hash behind its name. */
const nameOf = (attribute: string): string => attribute.replace(/--[\w+/=]{8}$/, '');

const isKnownText = (text: Y.XmlText): boolean =>
  text
    .toDelta()
    .every(
      ({ insert, attributes }: { readonly insert: unknown; readonly attributes?: object }) =>
        typeof insert === 'string' && Object.keys(attributes ?? {}).every((name) => Object.hasOwn(marks, nameOf(name))),
    );
