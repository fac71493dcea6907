import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF gets: its marks, its outline's titles, and the words of each page; the size in points. */
export type ReadPdf = {
  readonly isTagged: boolean;
  readonly title: string | null;
  readonly language: string | null;
  readonly size: readonly [number, number];
  readonly outline: readonly string[];
  readonly pages: readonly string[];
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
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? ' ' : ''}` : '')).join(''));
  }
  return {
    isTagged: marks?.Marked === true,
    title: 'Title' in info ? String(info.Title) : null,
    language: 'Language' in info && info.Language !== null ? String(info.Language) : null,
    size: [Math.round(first.view[2] ?? 0), Math.round(first.view[3] ?? 0)],
    outline: titles(((await document.getOutline()) ?? []) as readonly OutlineItem[]),
    pages,
  };
};
