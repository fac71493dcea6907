import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page's pictures from top to bottom by their lower and upper edge, in points from the page's foot, and what it says of its figures. */
export type PdfImages = {
  readonly edges: readonly (readonly [number, number])[];
  readonly descriptions: readonly string[];
};

type Matrix = readonly [number, number, number, number, number, number];
const times = ([a, b, c, d, e, f]: Matrix, [g, h, i, j, k, l]: Matrix): Matrix => [
  a * g + c * h,
  b * g + d * h,
  a * i + c * j,
  b * i + d * j,
  a * k + c * l + e,
  b * k + d * l + f,
];

/** Where the pictures of a page stand: each is drawn into a square of one, which the matrix of that moment puts in its place. */
const edgesOf = ({ fnArray, argsArray }: { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }) => {
  const edges: (readonly [number, number])[] = [];
  const kept: Matrix[] = [];
  let now: Matrix = [1, 0, 0, 1, 0, 0];
  for (const [at, operator] of fnArray.entries()) {
    if (operator === OPS.save) kept.push(now);
    else if (operator === OPS.restore) now = kept.pop() ?? now;
    else if (operator === OPS.transform) now = times(now, argsArray[at] as Matrix);
    else if (operator === OPS.paintImageXObject) edges.push([Math.min(now[5], now[5] + now[3]), Math.max(now[5], now[5] + now[3])]);
  }
  return edges.sort((one, other) => other[1] - one[1]);
};

type Mark = { readonly role?: string; readonly alt?: string; readonly type?: string; readonly children?: readonly Mark[] };
const descriptionsIn = (mark: Mark): readonly string[] => [
  ...(mark.role === 'Figure' && mark.alt !== undefined ? [mark.alt] : []),
  ...(mark.children ?? []).flatMap(descriptionsIn),
];

/** The pictures of each page of a PDF. */
export const readPdfImages = async (bytes: Uint8Array): Promise<readonly PdfImages[]> => {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: PdfImages[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const tree: Mark | null = await page.getStructTree();
    pages.push({ edges: edgesOf(await page.getOperatorList()), descriptions: tree === null ? [] : descriptionsIn(tree) });
  }
  return pages;
};
