import { readWhenWords } from '../../../time/read-when-words.ts';
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

/**
 * A text without the head of fields that programs for web pages read ("---", "title: …", "date: …", "---"): nothing happened at its times,
 * and its date is that of the page. Spaces take its place, so that every offset stays what it was.
 */
export function withoutFrontMatter(text: string): Bare {
  const from = /^\s*/.exec(text)?.[0].length ?? 0;
  const lines = text.slice(from).split('\n', MOST);
  const [first = ''] = lines;
  const end = lines.findIndex((line, index) => index > 0 && line.trimEnd() === first.trimEnd());
  const rows = lines.slice(1, Math.max(end, 1)).map((line) => line.trimEnd());
  const head = rows.join('\n');
  if (!FENCE.test(first.trimEnd()) || end < 2 || !rows.every((row) => ROW.test(row)) || !OWN.test(head)) return { text, items: [] };
  const to = from + lines.slice(0, end + 1).join('\n').length;
  const blank = text.slice(from, to).replace(/[^\n]/g, ' ');
  const field = DATE.exec(head);
  const date = field === null ? null : (readWhenWords(head, field.index + field[0].length)?.date ?? null);
  const place = { from, to };
  const items: Item[] = [{ kind: 'leftover', ...place }];
  if (field !== null && date !== null)
    items.push({ kind: 'date', date, words: wordsOf(head, field.index), source: 'sentence', written: true, alone: false, ...place });
  return { text: `${text.slice(0, from)}${blank}${text.slice(to)}`, items };
}

function wordsOf(head: string, at: number): string {
  return head.slice(at).split('\n', 1)[0]?.trim() ?? '';
}
