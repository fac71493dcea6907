import { markdownHeads } from '../../report/markdown-heads.ts';
import type { Report, TimelineEvent } from '../../report/report.ts';
import { languageOf } from '../../time/shown/language.ts';
import { showDate } from '../../time/shown/show-date.ts';
import { showWhen } from '../../time/shown/show-when.ts';
import type { CalendarDate } from '../../time/when.ts';
import { orderEvents } from '../../timeline/order/order-events.ts';
import type { ExportOptions } from '../export-options.ts';
import { labelsFor } from '../labels.ts';
import { selectEdition } from '../select-edition.ts';
import { clockOf, type TimeStyle } from '../when-words.ts';

/** A line of a cell in which nothing means anything to Markdown: no list begins there. */
const plainLine = (line: string): string =>
  line
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .replace(/[\\`*_{}[\]<>#|~&!$^]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&');

/** A cell: line breaks become the one element that every reader of tables knows. */
const cell = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .split(/[\r\n\v\f\u2028\u2029]/)
    .map(plainLine)
    .filter((line) => line !== '')
    .join('<br>');

type Row = { readonly date: string; readonly time: string; readonly zone: string; readonly own: string; readonly event: TimelineEvent };

const rowOf = (event: TimelineEvent, style: TimeStyle): Row => {
  const { date } = showWhen(event.when, style.zone);
  const { time, zone } = clockOf(event.when, style);
  const named = date === null ? '–' : showDate(date, style.language, 'medium');
  return { date: named, time: time.text, zone, own: ownTime(event, style, date), event };
};

/** The time on the event's own clocks, with its date where that is another; empty where the row shows these anyway. */
const ownTime = ({ when }: TimelineEvent, style: TimeStyle, shown: CalendarDate | null): string => {
  if (style.zone === null || when.zone === null || when.zone === style.zone) return '';
  const { time, zone } = clockOf(when, { ...style, zone: null });
  const date = when.date === null || when.date === shown ? '' : showDate(when.date, style.language, 'medium');
  return time.text === '–'
    ? ''
    : [date, [time.text, zone].filter((part) => part !== '').join(' ')].filter((part) => part !== '').join(', ');
};

/**
 * The timeline of one edition as a Markdown table (as GitHub reads it), ended by a line feed. The zone stands in the head where all
 * times share it; columns for the events' own clocks, for milestones, categories and audiences come only where some event has one.
 */
export const exportTimelineTable = (report: Report, options: ExportOptions): string => {
  const { details, events } = selectEdition(report, options.edition);
  const labels = labelsFor(details.language);
  const words = markdownHeads[languageOf(details.language)];
  const style = { zone: options.zone ?? details.zone, language: details.language, labels };
  const rows = orderEvents(events).map((event) => rowOf(event, style));
  const zones = new Set(rows.filter(({ time }) => time !== '–').map(({ zone }) => zone));
  const [shared = ''] = zones.size === 1 ? [...zones] : [];
  const isInternal = options.edition === 'internal';
  const columns: readonly (readonly [string, (row: Row) => string])[] = [
    [words.date, (row) => row.date],
    [shared === '' ? words.time : `${words.time} (${shared})`, (row) => row.time],
    ...(zones.size > 1 ? [[words.zone, (row: Row) => row.zone] as const] : []),
    ...(rows.some(({ own }) => own !== '') ? [[words.own, (row: Row) => row.own] as const] : []),
    [words.event, (row) => row.event.text],
    ...(events.some(({ milestone }) => milestone !== null)
      ? [[words.milestone, (row: Row) => (row.event.milestone === null ? '' : labels.milestones[row.event.milestone])] as const]
      : []),
    ...(events.some(({ category }) => category.trim() !== '') ? [[words.category, (row: Row) => row.event.category] as const] : []),
    ...(isInternal && events.some(({ author }) => author.trim() !== '') ? [[words.author, (row: Row) => row.event.author] as const] : []),
    ...(isInternal && events.some(({ evidence }) => evidence.length > 0)
      ? [[words.evidence, (row: Row) => row.event.evidence.join('\n')] as const]
      : []),
    ...(events.some(({ visibility }) => visibility !== 'public')
      ? [[words.visibility, (row: Row) => labels.visibilities[row.event.visibility]] as const]
      : []),
  ];
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const head = line(columns.map(([name]) => cell(name))) + line(columns.map(() => '---'));
  return head + rows.map((row) => line(columns.map(([, value]) => cell(value(row))))).join('');
};
