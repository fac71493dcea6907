import type { Report } from '../../report/report.ts';
import type { ExportOptions } from '../export-options.ts';
import { localText, type TimelineRow, timelineRows } from './timeline-rows.ts';

const columns: readonly (readonly [string, (row: TimelineRow) => string])[] = [
  ['utc', ({ utc }) => utc],
  ['local', ({ local }) => localText(local, ' ')],
  ['zone', ({ zone }) => zone],
  ['end utc', ({ endUtc }) => endUtc],
  ['precision', ({ precision }) => precision],
  ['milestone', ({ milestone }) => milestone ?? ''],
  ['visibility', ({ visibility }) => visibility],
  ['text', ({ text }) => text],
  ['as entered', ({ entered }) => entered],
  ['category', ({ category }) => category],
  ['open ended', ({ openEnded }) => (openEnded ? 'yes' : '')],
  ['own time', ({ ownLocal }) => localText(ownLocal, ' ')],
  ['own tz', ({ ownZone }) => ownZone],
];

/** What only colleagues are told. */
const internalColumns: typeof columns = [
  ['author', ({ author }) => author],
  ['evidence', ({ evidence }) => evidence.join('\n')],
];

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
const field = (text: string): string => {
  const safe = text.replaceAll('\u0000', '').replace(/\p{Cs}/gu, '\ufffd');
  const inside = safe.replace(hidden, "$1'$2");
  const guarded = formula.test(safe) ? `'${inside}` : inside;
  return /[",\r\n]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
};

const record = (fields: readonly string[]): string => `${fields.map(field).join(',')}\r\n`;

/** The timeline of one edition as CSV with a header, each record ended by CR LF; with a byte order mark where asked for, which Excel needs to see UTF-8. */
export const exportTimelineCsv = (report: Report, options: ExportOptions, withByteOrderMark = false): string => {
  const all = options.edition === 'internal' ? [...columns, ...internalColumns] : columns;
  const rows = timelineRows(report, options).map((row) => record(all.map(([, value]) => value(row))));
  return `${withByteOrderMark ? '\ufeff' : ''}${record(all.map(([name]) => name))}${rows.join('')}`;
};
