import type { Node } from '@tiptap/pm/model';
import { patternOfWords } from '../../core/rich-text/pattern-of-words.ts';
import type { Span } from '../text-map.ts';
import type { Stretch } from './stretches.ts';

/**
 * Where words and chips that a change took out stand again in what it wrote: some commands cut a line and put it in elsewhere, which leaves no trace of where
 * it came from.
 */
export const writtenAnew = (gone: readonly Stretch[], before: Node, doc: Node, inserted: readonly Span[]): readonly Stretch[] => {
  if (gone.length === 0) return [];
  const pieces = inserted.flatMap((span) => piecesIn(doc, span));
  return [...endOfLast(gone, before, pieces), ...whole(gone, before, pieces)];
};

/** What is left of the last stretch when it was cut into by typing over a selection: the browser writes it anew behind what was typed. */
const endOfLast = (gone: readonly Stretch[], before: Node, pieces: readonly Piece[]): readonly Stretch[] => {
  const last = gone.toSorted((a, b) => a.end - b.end).at(-1);
  const piece = pieces.findLast(({ text }) => text !== '');
  if (last === undefined || piece === undefined) return [];
  const words = before.textBetween(last.from, last.end);
  let length = 0;
  while (length < Math.min(words.length, piece.text.length) && words.at(-1 - length) === piece.text.at(-1 - length)) length += 1;
  const end = piece.from + piece.text.length;
  return length < 2 ? [] : [{ ...last, from: end - length, end }];
};

const whole = (gone: readonly Stretch[], before: Node, pieces: readonly Piece[]): readonly Stretch[] =>
  gone.flatMap((one) => {
    const node = before.nodeAt(one.from);
    if (node?.type.name === 'chip')
      return pieces.flatMap(({ from, node: again }) =>
        again.type === node.type && isSameChip(again, node) ? [{ ...one, from, end: from + again.nodeSize }] : [],
      );
    const words = before.textBetween(one.from, one.end);
    if (words.trim() === '') return [];
    // Words alone: a letter of a longer word is nobody's.
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${patternOfWords(words.trim())}(?![\\p{L}\\p{N}])`, 'gu');
    return pieces.flatMap(({ from, text }) =>
      [...text.matchAll(pattern)].map((match) => ({ ...one, from: from + match.index, end: from + match.index + match[0].length })),
    );
  });

const isSameChip = (a: Node, b: Node): boolean => {
  const plain = ({ attrs }: Node): string => JSON.stringify({ ...attrs, visibility: null, redacted: null });
  return plain(a) === plain(b);
};

type Piece = { readonly from: number; readonly text: string; readonly node: Node };

/** The words and chips in a span, words as far as they stand in it. */
const piecesIn = (doc: Node, { from, to }: Span): readonly Piece[] => {
  const pieces: Piece[] = [];
  doc.nodesBetween(Math.max(0, from), Math.min(doc.content.size, to), (node, at) => {
    if (node.isText) {
      const start = Math.max(from, at);
      pieces.push({ from: start, text: (node.text ?? '').slice(start - at, to - at), node });
    } else if (node.type.name === 'chip') pieces.push({ from: at, text: '', node });
  });
  return pieces;
};
