import { type MarkdownColumn, markdownHeads } from '../../../report/markdown-heads.ts';
import { type Language, languages } from '../../../time/shown/language.ts';

/** A row of a timeline that Debrief wrote as a Markdown table: the words of its columns, its zone wherever it stands, and its place. */
export type MarkdownRow = { readonly of: Readonly<Partial<Record<MarkdownColumn, string>>>; readonly from: number; readonly to: number };

/** Such a table and the language that it is in. */
export type MarkdownTimeline = { readonly language: Language; readonly rows: readonly MarkdownRow[] };

const ROW = /^\|((?:\\.|[^|\\])*\|)+$/;

/** The words of a line's cells; null for a line that is no row. */
function cellsOf(line: string): readonly string[] | null {
  if (!ROW.test(line)) return null;
  return [...line.slice(1).matchAll(/((?:\\.|[^|\\])*)\|/g)].map(([, cell = '']) => cell.trim());
}

/** What was written in front of a sign lest Markdown take it for its own. */
const plain = (cell: string): string => cell.replaceAll('<br>', '\n').replace(/\\([\\`*_{}[\]<>#|~&!$^=+-])/g, '$1');

/** The columns under these heads and the zone that the head of the times names; null where a head is none of ours. */
function columnsIn(
  heads: readonly string[],
  language: Language,
): { readonly columns: readonly MarkdownColumn[]; readonly zone: string } | null {
  const words = markdownHeads[language];
  const known = Object.entries(words) as readonly (readonly [MarkdownColumn, string])[];
  const zone = new RegExp(String.raw`^${words.time} \((.+)\)$`, 'u').exec(heads[1] ?? '')?.[1] ?? '';
  const columns = heads.flatMap((head, at): MarkdownColumn[] =>
    at === 1 && zone !== '' ? ['time'] : known.flatMap(([column, word]) => (word === head ? [column] : [])),
  );
  const isOurs = columns.length === heads.length && columns[0] === 'date' && columns[1] === 'time' && columns.includes('event');
  return isOurs ? { columns, zone } : null;
}

/** The rows of a timeline that Debrief wrote as a Markdown table, in any of its languages; null for any other text, and where something else stands in it. */
export function markdownRows(text: string): MarkdownTimeline | null {
  if (!/^\s*\| (?:Date|Datum|Fecha) \|/.test(text.slice(0, 200))) return null;
  let at = 0;
  const lines = text.split('\n').map((line) => {
    const from = at;
    at += line.length + 1;
    return { words: line.trim(), from, to: from + line.length };
  });
  const [head, rule, ...rest] = lines.filter(({ words }) => words !== '');
  const heads = cellsOf(head?.words ?? '')?.map(plain) ?? [];
  if (cellsOf(rule?.words ?? '')?.every((cell) => cell === '---') !== true) return null;
  for (const language of languages) {
    const found = columnsIn(heads, language);
    if (found === null) continue;
    const rows = rest.map(({ words, from, to }): MarkdownRow | null => {
      const cells = cellsOf(words);
      if (cells?.length !== heads.length) return null;
      const of = Object.fromEntries(found.columns.map((column, index) => [column, plain(cells[index] ?? '')]));
      return { of: found.zone === '' ? of : { ...of, zone: found.zone }, from, to };
    });
    return rows.every((row) => row !== null) ? { language, rows } : null;
  }
  return null;
}
