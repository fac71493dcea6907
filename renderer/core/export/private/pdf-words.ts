/** As much of a PDF library's document as is read here; how it is loaded is the caller's business. */
export type PdfDocument = {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<PdfPage>;
  readonly getMetadata: () => Promise<{ readonly info: object; readonly metadata: object | null }>;
  readonly getOutline: () => Promise<readonly OutlineItem[] | null>;
  readonly getAttachments: () => Promise<unknown>;
};

type PdfPage = {
  readonly getTextContent: () => Promise<{ readonly items: readonly object[] }>;
  readonly getAnnotations: () => Promise<readonly unknown[]>;
  readonly getStructTree: () => Promise<unknown>;
  readonly cleanup: () => unknown;
};

type OutlineItem = { readonly title: string; readonly url?: unknown; readonly unsafeUrl?: unknown; readonly items: readonly OutlineItem[] };

/** What a finished PDF says: on its pages, line by line, and beside them (metadata, outline, links, descriptions of pictures). */
export type PdfWords = { readonly pages: readonly string[]; readonly beside: readonly string[] };

const deepest = 60;

/** Every string inside a value; what nests deeper than any PDF of ours is not followed. */
const stringsIn = (value: unknown, depth = 0): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || depth > deepest || ArrayBuffer.isView(value)) return [];
  const inside: readonly unknown[] = value instanceof Map ? [...value.keys(), ...value.values()] : Object.values(value);
  return inside.flatMap((each) => stringsIn(each, depth + 1));
};

const rawOf = (metadata: object | null): unknown =>
  metadata !== null && 'getRaw' in metadata && typeof metadata.getRaw === 'function' ? metadata.getRaw() : null;

const textOf = (items: readonly object[]): string =>
  items
    .map((item) =>
      'str' in item && typeof item.str === 'string' ? `${item.str}${'hasEOL' in item && item.hasEOL === true ? '\n' : ''}` : '',
    )
    .join('');

/** Reads all words of a PDF, what no page shows included. Rejects with what the library rejects with where the file is broken. */
export const pdfWords = async (document: PdfDocument): Promise<PdfWords> => {
  const pages: string[] = [];
  const beside: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [text, annotations, tree] = await Promise.all([page.getTextContent(), page.getAnnotations(), page.getStructTree()]);
    pages.push(textOf(text.items));
    beside.push(...stringsIn(annotations), ...stringsIn(tree));
    page.cleanup();
  }
  const [{ info, metadata }, outline, attachments] = await Promise.all([
    document.getMetadata(),
    document.getOutline(),
    document.getAttachments(),
  ]);
  beside.push(...stringsIn(info), ...stringsIn(rawOf(metadata)), ...stringsIn(outline), ...stringsIn(attachments));
  return { pages, beside };
};
