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

/** What the export makes of data, and the words that it adds: nothing in them is a line of the text, though it may read like one. */
const noText = [
  'table.timeline, div.chart, table.figures, ol.causes, ol.actions, ul.status, ul.corrections, table.answers',
  '.day, .note-ref, .hidden, .callout-label, .kept-for, .lost, [role="doc-backlink"]',
].join(', ');

/** A line of the page without the spaces around it; `pieces` count from its first letter. */
type PageLine = { readonly text: string; readonly pieces: readonly Piece[] };

/** The page's lines in their order; its footnotes stand at its end, those of the text below their own lines. */
type PageLines = { readonly text: PageLine[]; readonly notes: PageLine[] };

/**
 * Finds the lines of the plain text in the page, in their order. Spaces around a line count in the text and may be anything in the page,
 * so lines are compared without them; and the page has other spaces where no line may end.
 */
export const pageTextOf = (main: Element, text: string): PageText => {
  const lines = linesOf(main);
  const pieces: Piece[] = [];
  const next = { text: 0, notes: 0 };
  const take = (line: string): PageLine | undefined => {
    const isLine = (one: PageLine | undefined): boolean => one?.text === line;
    const isNote = (one: PageLine | undefined): boolean => one?.text === line || one?.text.endsWith(`: ${line}]`) === true;
    const after = (part: 'text' | 'notes', is: typeof isLine): number =>
      lines[part].findIndex((one, index) => index >= next[part] && is(one));
    const isNext = isLine(lines.text[next.text]) || !isNote(lines.notes[next.notes]);
    const at = isNext ? after('text', isLine) : -1;
    const part = at === -1 ? 'notes' : 'text';
    const found = at === -1 ? after('notes', isNote) : at;
    if (found === -1) return undefined;
    next[part] = found + 1;
    const whole = lines[part][found];
    // A note that is kept for somebody says so around its words.
    const from = whole === undefined || whole.text === line ? 0 : whole.text.length - line.length - 1;
    return whole && cut(whole, from, from + line.length);
  };
  let offset = 0;
  for (const whole of text.split('\n')) {
    const line = plain(whole).trim();
    const found = line === '' ? undefined : take(line);
    if (found !== undefined) {
      const begin = offset + plain(whole).indexOf(line);
      pieces.push(...found.pieces.map((piece) => ({ ...piece, offset: begin + piece.offset })));
    }
    offset += whole.length + 1;
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

/** As many letters, no space of them one that no line ends at. */
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** A line feed in code is one of the text, any other comes from how the file is written: both end a line. */
const linesOf = (main: Element): PageLines => {
  const lines: PageLines = { text: [], notes: [] };
  let open: { text: string; readonly pieces: Piece[] } = { text: '', pieces: [] };
  let into = lines.text;
  const close = (): void => {
    const words = open.text.trim();
    const from = open.text.indexOf(words);
    if (words !== '') into.push(cut(open, from, from + words.length));
    open = { text: '', pieces: [] };
  };
  const visitText = (node: Text): void => {
    let start = 0;
    for (const part of node.data.split('\n')) {
      if (start > 0) close();
      open.pieces.push({ offset: open.text.length, length: part.length, node, start });
      open.text += plain(part);
      start += part.length + 1;
    }
  };
  const visit = (node: Node): void => {
    if (isText(node)) visitText(node);
    else if (isElement(node) && !node.matches(noText)) {
      const isInLine = inLine.has(node.tagName) && node.tagName !== 'BR';
      const before = into;
      if (!isInLine) close();
      if (node.matches('ol.notes')) into = lines.notes;
      for (const child of node.childNodes) visit(child);
      if (!isInLine) close();
      into = before;
    }
  };
  visit(main);
  close();
  return lines;
};

// By their numbers: a page in a frame has classes of its own.
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;

/** The letters of a line from one place to another as a line of their own. */
const cut = ({ text, pieces }: PageLine, begin: number, end: number): PageLine => ({
  text: text.slice(begin, end),
  pieces: pieces.flatMap((piece) => {
    const from = Math.max(piece.offset, begin);
    const to = Math.min(piece.offset + piece.length, end);
    return from < to ? [{ ...piece, offset: from - begin, length: to - from, start: piece.start + from - piece.offset }] : [];
  }),
});
