import type { Report } from '../../report/report.ts';
import { type TableColumn, tableColumns, tableHeads, tableMark } from '../../report/table-heads.ts';
import type { Language } from '../../time/shown/language.ts';
import type { ExportOptions } from '../export-options.ts';
import { localText, type TimelineRow, timelineRows } from './timeline-rows.ts';

const values: Readonly<Record<TableColumn, (row: TimelineRow) => string>> = {
  utc: ({ utc }) => utc,
  local: ({ local }) => localText(local, ' '),
  zone: ({ zone }) => zone,
  end: ({ endUtc }) => endUtc,
  precision: ({ precision }) => precision,
  milestone: ({ milestone }) => milestone ?? '',
  visibility: ({ visibility }) => visibility,
  text: ({ text }) => text,
  entered: ({ entered }) => entered,
  category: ({ category }) => category,
  open: ({ openEnded }) => (openEnded ? 'yes' : ''),
  ownLocal: ({ ownLocal }) => localText(ownLocal, ' '),
  ownZone: ({ ownZone }) => ownZone,
  author: ({ author }) => author,
  evidence: ({ evidence }) => evidence.join('\n'),
};

/** What only colleagues are told. */
const internal: readonly TableColumn[] = ['author', 'evidence'];

/** What spreadsheets take for the beginning of a formula, full-width forms included. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/;

/**
 * The same inside a text, behind what a spreadsheet set to semicolons or tabs takes for the end of a field: for it our quotes mean nothing.
 * A plus or minus counts only where something could be called: lists of "- items" stay as they are.
 */
const hidden = /(?<=[\s\S])([;\t\r\n]\s*)([=@＝＠]|[+\-＋－](?=[^;\t\r\n]*[(|!]))/g;

/**
 * A field as RFC 4180 writes it. Texts that a spreadsheet would run as a formula get an apostrophe in front, which spreadsheets take
 * for "this is text"; a program that reads the file sees the apostrophe.
 */
const field = (text: string, mark: string): string => {
  const safe = text.replaceAll('\u0000', '').replace(/\p{Cs}/gu, '\ufffd');
  const inside = safe.replace(hidden, "$1'$2");
  const guarded = formula.test(safe) ? `'${inside}` : inside;
  return guarded.includes(mark) || /["\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

const record = (fields: readonly string[], mark: string): string => `${fields.map((text) => field(text, mark)).join(mark)}\r\n`;

/**
 * The timeline of one edition as CSV with a header, each record ended by CR LF; with a byte order mark where asked for, which Excel needs to see
 * UTF-8. Heads and the mark between fields are those that spreadsheets of a language open; what stands in the fields is the same in all.
 */
export const exportTimelineCsv = (report: Report, options: ExportOptions, withByteOrderMark = false, language: Language = 'en'): string => {
  const columns = tableColumns.filter((column) => options.edition === 'internal' || !internal.includes(column));
  const mark = tableMark[language];
  const rows = timelineRows(report, options).map((row) =>
    record(
      columns.map((column) => values[column](row)),
      mark,
    ),
  );
  return `${withByteOrderMark ? '\ufeff' : ''}${record(
    columns.map((column) => tableHeads[language][column]),
    mark,
  )}${rows.join('')}`;
};
