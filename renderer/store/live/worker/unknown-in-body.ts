import * as Y from 'yjs';
import type { Block, Inline, ListItem, Mark, TableCell, TableRow, TaskItem } from '../../../core/rich-text/rich-text.ts';
import { liveLimits } from './live-limits.ts';

type Name = Exclude<(Block | Inline | ListItem | TaskItem | TableRow | TableCell)['type'], 'text'>;
type Held = Name | 'words';

const blocks: readonly Held[] = [
  'paragraph',
  'bulletList',
  'orderedList',
  'taskList',
  'callout',
  'table',
  'codeBlock',
  'horizontalRule',
  'image',
  'structured',
];
const inlines: readonly Held[] = ['words', 'hardBreak', 'footnote', 'chip'];

/** What each part of a body may hold; written out, and the types see to it that none is missing. */
const holds: Record<Name, readonly Held[]> = {
  paragraph: inlines,
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  listItem: blocks,
  taskList: ['taskItem'],
  taskItem: blocks,
  callout: blocks,
  table: ['tableRow'],
  tableRow: ['tableCell', 'tableHeader'],
  tableCell: blocks,
  tableHeader: blocks,
  codeBlock: ['words'],
  horizontalRule: [],
  image: inlines,
  structured: [],
  hardBreak: [],
  footnote: [],
  chip: [],
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

const isName = (name: string): name is Name => Object.hasOwn(holds, name);

/**
 * Whether a body holds what the editor doesn't know, or where it doesn't stand, or blocks too deep within blocks: the editor would take it out of the
 * draft, and with it other people's words. (The files' gate can repair such a body, since it makes a new one.)
 */
export const isUnknownInBody = (body: Y.XmlFragment): boolean => {
  const waiting: Y.XmlElement[] = [];
  const depths = new Map<Y.XmlElement, number>();
  const isOdd = (part: unknown, held: readonly Held[], depth: number): boolean => {
    if (part instanceof Y.XmlText) return !held.includes('words') || !isKnownText(part);
    if (!(part instanceof Y.XmlElement) || !isName(part.nodeName) || !held.includes(part.nodeName) || depth > liveLimits.depth) return true;
    waiting.push(part);
    depths.set(part, depth);
    return false;
  };
  if (body.toArray().some((part) => isOdd(part, blocks, 1))) return true;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const held = isName(next.nodeName) ? holds[next.nodeName] : [];
    const depth = (depths.get(next) ?? 0) + 1;
    if (next.toArray().some((part) => isOdd(part, held, depth))) return true;
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
