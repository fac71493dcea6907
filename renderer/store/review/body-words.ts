import * as Y from 'yjs';
import { type ChipAttrs, parseChip } from '../../core/rich-text/chip.ts';

/** A stretch of the body's plain text that stands in one text of the document, its first letter at `index` there. */
export type WordPiece = { readonly offset: number; readonly length: number; readonly text: Y.XmlText; readonly index: number };

/** The body's plain text, as comments quote it, and where its letters stand in the document; chips, breaks and footnotes stand in no piece. */
export type BodyWords = { readonly text: string; readonly pieces: readonly WordPiece[] };

const lines: ReadonlySet<string> = new Set(['paragraph', 'codeBlock', 'image']);

/** Reads the whole body once; `chipWords` says what a chip shows. */
export const bodyWordsOf = (body: Y.XmlFragment, chipWords: (chip: ChipAttrs) => string): BodyWords => {
  const pieces: WordPiece[] = [];
  const texts: string[] = [];
  let offset = 0;
  const add = (text: string): void => {
    if (text === '') return;
    texts.push(text);
    offset += text.length + 1;
  };
  const readLine = (line: Y.XmlElement): void => {
    const notes: string[] = [];
    let words = '';
    for (const part of line.toArray()) {
      if (part instanceof Y.XmlText) {
        const letters = lettersOf(part);
        if (letters !== '') pieces.push({ offset: offset + words.length, length: letters.length, text: part, index: 0 });
        words += letters;
      } else if (part instanceof Y.XmlElement) {
        if (part.nodeName === 'footnote') notes.push(String(part.getAttribute('text') ?? ''));
        else if (part.nodeName === 'chip') words += wordsOfChip(part, chipWords);
        else words += '\n';
      }
    }
    add(words);
    for (const note of notes) add(note);
  };
  const read = (parts: readonly unknown[]): void => {
    for (const part of parts) {
      if (!(part instanceof Y.XmlElement)) continue;
      if (lines.has(part.nodeName)) readLine(part);
      else read(part.toArray());
    }
  };
  read(body.toArray());
  return { text: texts.join('\n'), pieces };
};

/** The letters of a text without its formats. */
const lettersOf = (text: Y.XmlText): string =>
  deltaOf(text)
    .map(({ insert }) => (typeof insert === 'string' ? insert : ''))
    .join('');

/** A text as runs with their formats. */
export const deltaOf = (
  text: Y.XmlText,
): readonly { readonly insert?: unknown; readonly attributes?: Readonly<Record<string, unknown>> }[] => text.toDelta();

const wordsOfChip = (element: Y.XmlElement, chipWords: (chip: ChipAttrs) => string): string => {
  const chip = parseChip(element.getAttributes(), (to) => (to === 'authority' ? to : 'internal'));
  return chip === null ? '' : chipWords(chip);
};
