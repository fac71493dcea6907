import { readHead } from '../read-head.ts';
import type { Line } from '../split-lines.ts';

/** A field and what it holds: "Status: Resolved". */
const FIELD = /^(\p{L}[\p{L} /-]{1,24})\s?:\s\S/u;
const TIME =
  /^(?:(?:date|time|when|update)(?: ?(?:\/|and|&) ?time)?|timestamp|posted|wann|zeit|uhrzeit|zeitpunkt|datum|heure|quand|hora|fecha|ora|data|quando)\s?:\s/iu;
const ENOUGH = 2;

/** Where in a block of fields the one stands that holds its time, behind others; -1 where none does. */
function timeAt(block: readonly Line[]): number {
  const at = block.findIndex(({ text }) => TIME.test(text));
  const time = block[at];
  if (time === undefined || at === 0 || block.filter(({ text }) => TIME.test(text)).length > 1) return -1;
  const head = readHead(time.text.replace(TIME, ''));
  const isField = block.slice(0, at).every(({ text, marker, code }) => FIELD.test(text) && marker === 'none' && !code);
  return isField && head?.rest === '' && head.when.clock !== null ? at : -1;
}

/** The blocks of lines that empty lines part. */
function blocksOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const blocks: Line[][] = [[]];
  for (const line of lines) {
    if (line.text === '') blocks.push([line], []);
    else blocks.at(-1)?.push(line);
  }
  return blocks.filter((block) => block.length > 0);
}

/**
 * In a row of records ("Status: Resolved", "Time: 18:20 UTC", "Message: …"), each a block that begins with the same field, what stands above
 * the time is put behind it on its line: it belongs to that time, not to the one above.
 */
export function joinRecords(lines: readonly Line[]): readonly Line[] {
  const blocks = blocksOf(lines);
  const names = new Map<string, number>();
  const nameOf = (block: readonly Line[]): string => FIELD.exec(block[0]?.text ?? '')?.[1]?.toLowerCase() ?? '';
  for (const block of blocks) if (timeAt(block) > 0) names.set(nameOf(block), (names.get(nameOf(block)) ?? 0) + 1);
  return blocks.flatMap((block) => {
    const at = timeAt(block);
    const time = block[at];
    const [first] = block;
    if (time === undefined || first === undefined || (names.get(nameOf(block)) ?? 0) < ENOUGH) return block;
    const above = block.slice(0, at).map(({ text }) => text);
    return [{ ...time, text: `${time.text} – ${above.join('; ')}`, from: first.from }, ...block.slice(at + 1)];
  });
}
