import { readWhenWords } from '../../../time/words/read-when-words.ts';
import type { Item } from '../entries/items.ts';

/** The rule above and below the fields, as YAML and TOML are set off from the page that they belong to. */
const FENCE = /^(?:-{3}|\+{3})[ \t]*$/;
/** A field, an item or the rest of a list, or a remark. */
const ROW = /^(?:[a-z][\w-]{0,40}[ \t]?[:=](?:[ \t]|$)|[ \t]|-[ \t]|[\])}]|#|$)/;
/** Fields that only such a head has. */
const OWN = /^(?:title|layout|slug|permalink|draft|published|aliases|tags|categories|section|severity|informational)[ \t]?[:=]/m;
const DATE = /^date[ \t]?[:=][ \t]{1,4}["']?(?=\d)/m;
const MOST = 60;

/** A text without the fields of its page, and what these say of its day. */
export type Bare = { readonly text: string; readonly items: readonly Item[] };

/** How far below the beginning of a text its page's fields may stand: a line of a mail or a heading may be above them. */
const REACH = 30;

/** The fields between two rules that begin at a line, without the space that all of them share; null where there are none. */
function fieldsAt(lines: readonly string[], at: number): { readonly end: number; readonly head: string } | null {
  const fence = lines[at]?.trimEnd() ?? '';
  const indent = /^[ \t]{0,20}/.exec(fence)?.[0] ?? '';
  if (!FENCE.test(fence.slice(indent.length))) return null;
  const end = lines.findIndex((line, index) => index > at && index <= at + MOST && line.trimEnd() === fence);
  const rows = lines
    .slice(at + 1, Math.max(end, at + 1))
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line).trimEnd());
  const head = rows.join('\n');
  return end >= at + 2 && rows.every((row) => ROW.test(row)) && OWN.test(head) ? { end, head } : null;
}

/**
 * A text without the head of fields that programs for web pages read ("---", "title: …", "date: …", "---"): nothing happened at its times,
 * and its date is that of the page. Spaces take its place, so that every offset stays what it was.
 */
export function withoutFrontMatter(text: string): Bare {
  const lines = text.split('\n', REACH + MOST);
  const at = lines.findIndex((_, index) => index < REACH && fieldsAt(lines, index) !== null);
  const found = fieldsAt(lines, at);
  if (found === null) return { text, items: [] };
  const above = lines.slice(0, at).join('\n');
  const from = at === 0 ? 0 : above.length + 1;
  const to = from + lines.slice(at, found.end + 1).join('\n').length;
  const blank = text.slice(from, to).replace(/[^\n]/g, ' ');
  const field = DATE.exec(found.head);
  const date = field === null ? null : (readWhenWords(found.head, field.index + field[0].length)?.date ?? null);
  const place = { from, to };
  const items: Item[] = [{ kind: 'leftover', ...place }];
  if (field !== null && date !== null)
    items.push({ kind: 'date', date, words: wordsOf(found.head, field.index), source: 'sentence', written: true, alone: false, ...place });
  return { text: `${text.slice(0, from)}${blank}${text.slice(to)}`, items };
}

function wordsOf(head: string, at: number): string {
  return head.slice(at).split('\n', 1)[0]?.trim() ?? '';
}
