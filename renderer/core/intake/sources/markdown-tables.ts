import type MarkdownIt from 'markdown-it';

type Markdown = InstanceType<typeof MarkdownIt>;
type Token = ReturnType<Markdown['parse']>[number];
type NewToken = (type: string, tag: string, nesting: -1 | 0 | 1) => Token;

const delimiter = /^[\s|:-]*-[\s|:-]*$/;

/** Keeps the cells of a table's row that are more than its head has, which Markdown drops; a bar in code is a letter where the row would be too wide otherwise. */
export function wideTables(markdown: Markdown): void {
  markdown.block.ruler.before('table', 'rows', (state, from, to) => {
    const lineAt = (line: number): string =>
      state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line] ?? 0);
    if (from + 1 >= to || !delimiter.test(lineAt(from + 1))) return false;
    const rows = rowsOf(state.env);
    for (let line = from; line < to && !rows.has(line) && !state.isEmpty(line); line += 1) rows.set(line, lineAt(line));
    return false;
  });
  markdown.core.ruler.after('block', 'wide-tables', (state) => {
    const rows = rowsOf(state.env);
    if (rows.size > 0) state.tokens = widened(state.tokens, rows, (type, tag, nesting) => new state.Token(type, tag, nesting));
  });
}

/** The lines of the tables of each text that is being rendered, without what stands before them in a quotation or a list. */
const rowsByText = new WeakMap<object, Map<number, string>>();

function rowsOf(env: object): Map<number, string> {
  const rows = rowsByText.get(env) ?? new Map<number, string>();
  rowsByText.set(env, rows);
  return rows;
}

function widened(tokens: readonly Token[], rows: ReadonlyMap<number, string>, make: NewToken): Token[] {
  const result: Token[] = [];
  // Where the open table's head ends, how many cells it has, and how many its widest row.
  let head = { end: 0, cells: 0, width: 0 };
  let line: string | undefined;
  let cells: readonly Token[] = [];
  for (const token of tokens) {
    if (token.type === 'tr_open') {
      line = rows.get(token.map?.[0] ?? -1);
      cells = [];
    }
    if (token.type === 'inline') cells = [...cells, token];
    if (token.type === 'tr_close' && result.at(-1)?.type === 'th_close')
      head = { end: result.length, cells: cells.length, width: cells.length };
    else if (token.type === 'tr_close' && line !== undefined) {
      const words = wordsOfRow(line, head.cells);
      for (const [at, cell] of cells.entries()) cell.content = words[at] ?? '';
      result.push(...words.slice(head.cells).flatMap((word) => cellOf('td', word, make)));
      head.width = Math.max(head.width, words.length);
    }
    result.push(token);
    if (token.type === 'table_close')
      result.splice(head.end, 0, ...Array.from({ length: head.width - head.cells }, () => cellOf('th', '', make)).flat());
  }
  return result;
}

function cellOf(tag: 'td' | 'th', content: string, make: NewToken): readonly Token[] {
  const inline = make('inline', '', 0);
  inline.content = content;
  inline.children = [];
  return [make(`${tag}_open`, tag, 1), inline, make(`${tag}_close`, tag, -1)];
}

/** The cells of a row: bars in code part none when the row has no more cells than the head then. Empty ones beyond the head are none. */
function wordsOfRow(line: string, most: number): readonly string[] {
  const plain = splitRow(line, bars);
  if (plain.length <= most) return plain;
  const kept = line.length > longestRow ? plain : splitRow(line, barsOutsideCode);
  const cells = kept.length <= most ? kept : plain;
  return cells.slice(0, Math.max(most, cells.findLastIndex((cell) => cell !== '') + 1));
}

const bars = /\\\||[^|\\]+|[\s\S]/gu;
const barsOutsideCode = /(?<!`)(`+)(?!`)(?:(?!\1).)*?(?<!`)\1(?!`)|\\\||[^|\\`]+|[\s\S]/gu;
/** In letters; code is looked for in no longer row, since its end may be looked for again and again. */
const longestRow = 4_000;

function splitRow(line: string, pieces: RegExp): readonly string[] {
  const cells: string[] = [''];
  for (const [piece] of line.trim().matchAll(pieces)) {
    if (piece === '|') cells.push('');
    else cells[cells.length - 1] += piece.replaceAll('\\|', '|');
  }
  if (cells[0] === '') cells.shift();
  if (cells.at(-1) === '') cells.pop();
  return cells.map((cell) => cell.trim());
}
