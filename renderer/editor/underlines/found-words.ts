import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import type { EditorState } from '@tiptap/pm/state';
import { lineMapOf, positionsOf, type Span } from '../text-map.ts';
import { type BlockReader, type Found, underlines } from './underlines.ts';

/** Words that a check found something about: in which outermost block, how often the same words stand before them there, and what is said of them. */
export type FoundWords = {
  readonly key: string;
  readonly block: number;
  readonly words: string;
  readonly nth: number;
  readonly severity: 'error' | 'warning' | 'note';
  readonly message: string;
};

/** What is underlined because a check found something about it. */
export const foundWords = underlines<FoundWords>(
  'foundWords',
  ({ key, severity, message }) => `${key} ${severity} ${message}`,
  // Screen readers say that something is wrong here from `aria-invalid`, and what from the title; a note is only advice.
  ({ severity, message }) => ({ 'data-finding': severity, title: message, ...(severity === 'note' ? {} : { 'aria-invalid': 'true' }) }),
);

/** Where such words stand in the document now; null where they don't any more. */
export const placeOfWords = ({ doc }: EditorState, { block, words, nth }: Pick<FoundWords, 'block' | 'words' | 'nth'>): Span | null => {
  const found = lookUp(doc, block, words, nth);
  return found === null ? null : { from: found.start + found.span.from, to: found.start + found.span.to };
};

/** A reader of blocks that knows what was found in the document as it stands; what has changed since is underlined when it is found again. */
export const foundWordsReader = ({ doc }: EditorState, all: readonly FoundWords[]): BlockReader<FoundWords> => {
  const places = new Map<Node, Found<FoundWords>[]>();
  for (const note of all) {
    const found = lookUp(doc, note.block, note.words, note.nth);
    if (found === null || goesOn(found)) continue;
    const same = places.get(found.node);
    const place = { ...found.span, note };
    if (same) same.push(place);
    else places.set(found.node, [place]);
  }
  return { read: (block) => places.get(block) ?? [], learn: () => null };
};

/** The text block that holds some words, where its content starts, and their place in it. */
type PlaceInBlock = { readonly node: Node; readonly start: number; readonly span: Span };

/** Whether the last word has been written on since it was found: "48 minute" is what was checked when the s came. */
const goesOn = ({ node, span: { to } }: PlaceInBlock): boolean =>
  /^(?:\p{L}{2}|\d\d)/u.test(node.textBetween(to - 1, Math.min(to + 2, node.content.size), undefined, ' '));

const lookUp = (doc: Node, block: number, words: string, nth: number): PlaceInBlock | null => {
  const top = block < doc.childCount ? doc.child(block) : null;
  if (top === null || words === '') return null;
  let start = 0;
  for (let at = 0; at < block; at += 1) start += doc.child(at).nodeSize;
  let left = nth;
  let found: PlaceInBlock | null = null;
  const look = (node: Node, position: number): boolean => {
    if (found !== null || !node.isTextblock) return found === null;
    const line = lineMapOf(node, 0, 0);
    let at = line.text.indexOf(words);
    for (; at >= 0 && left > 0; left -= 1) at = line.text.indexOf(words, at + words.length);
    const span = at < 0 ? null : positionsOf(line, { from: at, to: at + words.length });
    if (span !== null) found = { node, start: position + 1, span };
    return false;
  };
  if (look(top, start)) top.descendants((node, at) => look(node, start + 1 + at));
  return found;
};

/** Underlines words that a check found something about. */
export const FoundWordsLines = Extension.create({ name: 'foundWords', addProseMirrorPlugins: () => [foundWords.plugin()] });
