const row = /^ {0,3}\|.*\|\s*$/u;
const rule = /^[\s|:-]*-[\s|:-]*$/u;
const fence = /^ {0,3}(?:`{3,}|~{3,})/u;

/** Rows of cells that have no head and no line of dashes below one, as some sites write them, under an empty head: Markdown would run them together. */
export function withHeads(text: string): string {
  if (!/\|[ \t]*\n/u.test(text)) return text;
  const lines = text.split('\n');
  const result: string[] = [];
  let isCode = false;
  for (const [at, line] of lines.entries()) {
    if (fence.test(line)) isCode = !isCode;
    const [above, next] = [lines[at - 1] ?? '', lines[at + 1] ?? ''];
    const isFirst = !isCode && row.test(line) && above.trim() === '' && row.test(next) && !rule.test(line) && !rule.test(next);
    const cells = isFirst ? barsOf(line) : 0;
    if (cells > 1 && barsOf(next) === cells) result.push(`|${'   |'.repeat(cells)}`, `|${' - |'.repeat(cells)}`);
    result.push(line);
  }
  return result.join('\n');
}

/** How many cells a row has. */
const barsOf = (line: string): number => line.trim().replaceAll('\\|', '').split('|').length - 2;
