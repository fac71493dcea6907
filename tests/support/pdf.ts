import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF gets: its marks, its outline's titles, and the words and the lines of each page, from top to bottom; the size in points. */
export type ReadPdf = {
  readonly isTagged: boolean;
  readonly creator: string | null;
  readonly title: string | null;
  readonly language: string | null;
  readonly size: readonly [number, number];
  readonly outline: readonly string[];
  readonly pages: readonly string[];
  readonly lines: readonly (readonly string[])[];
};

/** A piece of text as it stands on the page: `transform` ends with its place, counted from the lower left. */
type Piece = { readonly str: string; readonly hasEOL: boolean; readonly width: number; readonly transform: readonly number[] };

const left = ({ transform }: Piece): number => transform[4] ?? 0;
const height = ({ transform }: Piece): number => transform[5] ?? 0;

/** The words of a line: pieces that stand close together are parts of one word. */
const wordsOf = (pieces: readonly Piece[]): string => {
  let end = Number.POSITIVE_INFINITY;
  let words = '';
  for (const piece of [...pieces].sort((a, b) => left(a) - left(b))) {
    words += `${left(piece) - end > 1 ? ' ' : ''}${piece.str}`;
    end = left(piece) + piece.width;
  }
  return words.replace(/\s+/g, ' ').trim();
};

/** Of one line is what stands at nearly one height: a heading beside a column's head is a little higher or lower. */
const linesOf = (pieces: readonly Piece[]): readonly string[] => {
  const lines: { readonly height: number; readonly pieces: Piece[] }[] = [];
  for (const piece of pieces.filter(({ str }) => str.trim() !== '').sort((a, b) => height(b) - height(a))) {
    const line = lines.at(-1);
    if (line !== undefined && line.height - height(piece) < 4) line.pieces.push(piece);
    else lines.push({ height: height(piece), pieces: [piece] });
  }
  return lines.map((line) => wordsOf(line.pieces));
};

type OutlineItem = { readonly title: string; readonly items: readonly OutlineItem[] };
const titles = (items: readonly OutlineItem[]): readonly string[] => items.flatMap((item) => [item.title, ...titles(item.items)]);

/** Reads a PDF with a library of its own, so that no program has to be installed. */
export const readPdf = async (bytes: Uint8Array): Promise<ReadPdf> => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { info } = await document.getMetadata();
  const marks = await document.getMarkInfo();
  const first = await document.getPage(1);
  const pages: string[] = [];
  const lines: (readonly string[])[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const pieces: readonly Piece[] = items.flatMap((item) => ('str' in item ? [item] : []));
    pages.push(pieces.map(({ str, hasEOL }) => `${str}${hasEOL ? ' ' : ''}`).join(''));
    lines.push(linesOf(pieces));
  }
  return {
    isTagged: marks?.Marked === true,
    creator: 'Creator' in info ? String(info.Creator).trim() : null,
    title: 'Title' in info ? String(info.Title) : null,
    language: 'Language' in info && info.Language !== null ? String(info.Language) : null,
    size: [Math.round(first.view[2] ?? 0), Math.round(first.view[3] ?? 0)],
    outline: titles(((await document.getOutline()) ?? []) as readonly OutlineItem[]),
    pages,
    lines,
  };
};
