import { findTail } from '../inside/find-tail.ts';
import { readHead } from './read-head.ts';
import type { Line } from './split-lines.ts';

const MOST = 4;

function isItem({ marker }: Line): boolean {
  return marker === 'bullet' || marker === 'number';
}

/** Whether a line can go on with the words of an item of a list: neither an item nor a line with a time or a field of its own. */
function goesOn(line: Line | undefined, item: Line): line is Line {
  if (line === undefined || line.text === '' || line.code || line.marker !== 'none' || line.indent <= item.indent) return false;
  return readHead(line.text)?.when.clock == null && !/^\p{L}[\p{L} ]{1,24}:\s/u.test(line.text);
}

/** How many lines below an item its words go on before a time ends them; 0 where none does. */
function wrapped(lines: readonly Line[], at: number): number {
  const item = lines[at];
  if (item === undefined || !isItem(item) || item.code || /[.!?:]$/.test(item.text) || item.text.length < 20) return 0;
  if (readHead(item.text)?.when.clock != null || findTail(item.text) !== null) return 0;
  for (let count = 1; count <= MOST; count += 1) {
    const line = lines[at + count];
    if (!goesOn(line, item)) return 0;
    if (findTail(line.text) !== null) return count;
  }
  return 0;
}

/** Items of a list whose words go on below, indented, up to the time that ends them are put on one line. */
export function joinWrapped(lines: readonly Line[]): readonly Line[] {
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index];
    if (line === undefined) continue;
    const count = wrapped(lines, index);
    const parts = lines.slice(index, index + count + 1);
    joined.push(count === 0 ? line : { ...line, text: parts.map(({ text }) => text).join(' '), to: parts.at(-1)?.to ?? line.to });
    index += count;
  }
  return joined;
}
