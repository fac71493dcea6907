import { type TableColumn, tableColumns, tableHeads } from '../../../report/table-heads.ts';
import { languages } from '../../../time/shown/language.ts';

/** A row of a timeline that Debrief wrote as data: the words of its columns, and where it stands. */
export type OwnRow = {
  readonly of: Readonly<Record<TableColumn, string>>;
  readonly ownEnd: string;
  readonly from: number;
  readonly to: number;
};

type Fields = { readonly cells: readonly string[]; readonly from: number; readonly to: number };

/** The records of separated values; null where a quoted field has no end. */
function records(text: string, mark: string): readonly Fields[] | null {
  const found: Fields[] = [];
  const field = new RegExp(String.raw`(?:"((?:[^"]|"")*)"|([^"${mark}\r\n][^${mark}\r\n]*|))(${mark}|\r?\n|\r|$)`, 'y');
  let cells: string[] = [];
  let from = 0;
  while (field.lastIndex < text.length || cells.length > 0) {
    const match = field.exec(text);
    if (match === null) return null;
    cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === mark) continue;
    if (cells.some((cell) => cell !== '')) found.push({ cells, from, to: match.index + match[0].length - (match[3] ?? '').length });
    cells = [];
    from = field.lastIndex;
  }
  return found;
}

/** What was written in front of words lest a spreadsheet take them for a formula. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '').replace(/([;\t\r\n]\s*)'(?=[=+\-@＝＋－＠])/g, '$1');
}

/** A row of which nothing is known. */
export const none: Readonly<Record<TableColumn, string>> = Object.fromEntries(tableColumns.map((column) => [column, ''])) as Record<
  TableColumn,
  string
>;
/** Without these a table is another program's. */
const needed: readonly TableColumn[] = ['utc', 'local', 'zone', 'precision', 'text', 'ownLocal', 'ownZone'];

/** The rows of a timeline that Debrief wrote as a table for spreadsheets, in any of its languages, also as copied out of one; null for any other text. */
export function tableRows(text: string): readonly OwnRow[] | null {
  const line = /^[^\r\n]{20,600}/.exec(text)?.[0] ?? '';
  const mark = line.includes('\t') ? '\t' : line.includes(';') ? ';' : ',';
  const heads = line.split(mark).map((head) =>
    head
      .replace(/^\ufeff/, '')
      .trim()
      .replace(/^"|"$/g, ''),
  );
  const language = languages.find((one) => needed.every((column) => heads.includes(tableHeads[one][column])));
  if (language === undefined) return null;
  const columns = heads.map((head) => tableColumns.find((column) => tableHeads[language][column] === head) ?? null);
  const rows = columns.includes(null) ? null : records(text, mark);
  return (
    rows?.slice(1).map(({ cells, from, to }) => {
      const of = { ...none };
      for (const [index, column] of columns.entries()) if (column !== null) of[column] = unguarded(cells[index] ?? '');
      return { of, ownEnd: '', from, to };
    }) ?? null
  );
}
