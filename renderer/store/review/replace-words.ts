import type * as Y from 'yjs';
import { diffWords } from '../../core/review/suggestions/diff-words.ts';
import { type BodyWords, deltaOf, type WordPiece } from './body-words.ts';

/** A change of words within one text of the document. */
type WordChange = { readonly piece: WordPiece; readonly from: number; readonly to: number; readonly words: string };

/** The changes that make other words of a passage, in reading order; null where one would go across blocks, or over what is no text. */
export const planReplacement = (
  { text, pieces }: BodyWords,
  from: number,
  to: number,
  replacement: string,
): readonly WordChange[] | null => {
  const changes: WordChange[] = [];
  let at = from;
  let pending: { from: number; to: number; words: string } | null = null;
  const parts = diffWords(text.slice(from, to), replacement);
  for (const { kind, text: words } of [...parts, { kind: 'same', text: '' } as const]) {
    if (kind === 'same') {
      if (pending !== null) {
        const piece = pieceAt(pieces, pending.from, pending.to);
        if (piece === undefined) return null;
        changes.push({ piece, ...pending, words: onOneLine(pending.words, piece) });
      }
      pending = null;
      at += words.length;
      continue;
    }
    pending ??= { from: at, to: at, words: '' };
    if (kind === 'gone') {
      at += words.length;
      pending.to = at;
    } else pending.words += words;
  }
  return changes;
};

/** Carries out planned changes, the last first, so that those before still stand where they stood. */
export const carryOut = (changes: readonly WordChange[]): void => {
  for (const { piece, from, to, words } of [...changes].sort((a, b) => b.from - a.from)) {
    const start = piece.index + from - piece.offset;
    const length = to - from;
    if (words !== '') piece.text.insert(start + length, words, formatFor(piece.text, start, length));
    if (length > 0) piece.text.delete(start, length);
  }
};

/** The piece that holds a passage, or that words are put into: rather behind the last letter of one than before the first of the next. */
const pieceAt = (pieces: readonly WordPiece[], from: number, to: number): WordPiece | undefined =>
  pieces.find(({ offset, length }) => offset <= from && to <= offset + length);

/** Only code has lines inside a block. */
const onOneLine = (words: string, { text }: WordPiece): string =>
  text.parent !== null && 'nodeName' in text.parent && text.parent.nodeName === 'codeBlock' ? words : words.replace(/\s*\n\s*/g, ' ');

/** The formats of new words: those of the first letter that goes, or of the letter before; what is private or redacted in any part is so in the whole. */
const formatFor = (text: Y.XmlText, start: number, length: number): Record<string, unknown> => {
  const formats: Record<string, unknown>[] = [];
  let at = 0;
  const first = length === 0 ? Math.max(0, start - 1) : start;
  const last = length === 0 ? first + 1 : start + length;
  for (const { insert, attributes } of deltaOf(text)) {
    const end = at + (typeof insert === 'string' ? insert.length : 1);
    if (at < last && end > first) formats.push({ ...attributes });
    at = end;
  }
  const kept = Object.assign(
    {},
    ...formats.map(({ private: own, redacted }) => ({ ...(own ? { private: own } : {}), ...(redacted ? { redacted } : {}) })),
  );
  const { link, ...format } = formats[0] ?? {};
  // Words put in behind a link are no part of it.
  return { ...format, ...(link !== undefined && length > 0 ? { link } : {}), ...kept };
};
