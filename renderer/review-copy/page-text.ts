/** A stretch of the plain text as it stands in the page: its first letter is the text node's letter of number `start`. */
type Piece = { readonly offset: number; readonly length: number; readonly node: Text; readonly start: number };

/** The way between the plain text that quotes are from and the page. */
export type PageText = {
  /** Where a selection stands in the plain text; null where it stands in no line of it. */
  readonly offsetsOf: (range: Range) => { readonly from: number; readonly to: number } | null;
  /** The stretches of the page that a passage takes. */
  readonly rangesOf: (from: number, to: number) => readonly Range[];
};

const inLine: ReadonlySet<string> = new Set(['A', 'SPAN', 'STRONG', 'EM', 'S', 'CODE', 'SUB', 'SUP', 'BR', 'TIME']);

/** A block of the page with its words; `pieces` count from its own first letter. */
type PageBlock = { text: string; readonly pieces: { offset: number; length: number; readonly node: Text; start: number }[] };

/** Finds the lines of the plain text in the page, in their order: each is the words of one block. Tables and lists made of data stand between them. */
export const pageTextOf = (main: Element, text: string): PageText => {
  const blocks = blocksOf(main);
  const pieces: Piece[] = [];
  let next = 0;
  let offset = 0;
  for (const line of linesOf(text)) {
    const at = blocks.findIndex((block, index) => index >= next && block.text === line);
    if (at !== -1) {
      for (const piece of blocks[at]?.pieces ?? []) pieces.push({ ...piece, offset: piece.offset + offset });
      next = at + 1;
    }
    offset += line.length + 1;
  }
  const within = (range: Range): readonly { readonly from: number; readonly to: number }[] =>
    pieces.flatMap(({ offset: begin, length, node, start }) => {
      if (!range.intersectsNode(node)) return [];
      const first = node === range.startContainer ? Math.max(range.startOffset - start, 0) : 0;
      const last = node === range.endContainer ? Math.min(range.endOffset - start, length) : length;
      return first < last ? [{ from: begin + first, to: begin + last }] : [];
    });
  return {
    offsetsOf: (range) => {
      const found = within(range);
      const [first, last] = [found[0], found.at(-1)];
      return first === undefined || last === undefined ? null : { from: first.from, to: last.to };
    },
    rangesOf: (from, to) =>
      pieces.flatMap(({ offset: begin, length, node, start }) => {
        const [first, last] = [Math.max(from, begin), Math.min(to, begin + length)];
        if (first >= last) return [];
        const range = node.ownerDocument.createRange();
        range.setStart(node, start + first - begin);
        range.setEnd(node, start + last - begin);
        return [range];
      }),
  };
};

/** A line feed inside a block is a break, which the page's blocks have too: a line is as long as a block can be. */
const linesOf = (text: string): readonly string[] => text.split('\n');

const blocksOf = (main: Element): readonly PageBlock[] => {
  const blocks: PageBlock[] = [];
  let open: PageBlock = { text: '', pieces: [] };
  const close = (): void => {
    const trimmed = trim(open);
    if (trimmed.text !== '') blocks.push(trimmed);
    open = { text: '', pieces: [] };
  };
  const visit = (node: Node): void => {
    if (isText(node)) {
      open.pieces.push({ offset: open.text.length, length: node.data.length, node, start: 0 });
      open.text += node.data;
    } else if (isElement(node)) {
      if (node.classList.contains('note-ref')) return;
      const isBreak = node.tagName === 'BR';
      const isInLine = inLine.has(node.tagName) && !isBreak;
      if (!isInLine) close();
      for (const child of node.childNodes) visit(child);
      if (!isInLine) close();
    }
  };
  visit(main);
  close();
  return blocks;
};

// By their numbers: a page in a frame has classes of its own.
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** Line feeds around the words come from how the file is written. */
const trim = ({ text, pieces }: PageBlock): PageBlock => {
  const lead = text.length - text.trimStart().length;
  const words = text.trim();
  return {
    text: words,
    pieces: pieces.flatMap((piece) => {
      const from = Math.max(piece.offset, lead);
      const to = Math.min(piece.offset + piece.length, lead + words.length);
      return from < to ? [{ ...piece, offset: from - lead, length: to - from, start: from - piece.offset }] : [];
    }),
  };
};
