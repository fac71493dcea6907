import type { Report, TimelineEvent, Visibility } from '../../report/report.ts';
import { instantOf } from '../../time/instant-of.ts';
import { addDays } from '../../time/local-time.ts';
import { isoInstant } from '../../time/shown/show-instant.ts';
import type { CalendarDate, Instant, When } from '../../time/when.ts';
import { orderEvents } from '../../timeline/order/order-events.ts';
import type { ExportOptions } from '../export-options.ts';
import { type Labels, labelsFor } from '../labels.ts';
import { selectEdition } from '../select-edition.ts';
import { clockOf, type TimeStyle } from '../when-words.ts';
import { contentLine } from './content-line.ts';

/** A calendar file, and how many events are not in it because they have no date. */
export type TimelineIcal = { readonly text: string; readonly leftOut: number };

const classes: Readonly<Record<Visibility, string>> = { public: 'PUBLIC', authority: 'CONFIDENTIAL', internal: 'PRIVATE' };

/**
 * The timeline of one edition as an iCalendar file (RFC 5545). Events with an instant are in UTC; those with a date but no instant last
 * the whole day, their words in the description. `stamp` is when the file is made.
 */
export const exportTimelineIcal = (report: Report, options: ExportOptions, stamp: Instant): TimelineIcal => {
  const { details, events } = selectEdition(report, options.edition);
  const labels = labelsFor(details.language);
  const style = { zone: options.zone ?? details.zone, language: details.language, labels };
  const ordered = orderEvents(events);
  const entries = ordered.map((event) => entry(event, stamp, style, options.edition === 'internal')).filter((lines) => lines !== null);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Debrief//Timeline//EN',
    'CALSCALE:GREGORIAN',
    contentLine('X-WR-CALNAME', details.title),
    ...entries.flat(),
    'END:VCALENDAR',
  ];
  return { text: `${lines.join('\r\n')}\r\n`, leftOut: ordered.length - entries.length };
};

const entry = (event: TimelineEvent, stamp: Instant, style: TimeStyle, isInternal: boolean): readonly string[] | null => {
  const times = timeLines(event.when);
  if (times === null) return null;
  const [summary = ''] = event.text.trim().split(/[\r\n\u2028\u2029]/, 1);
  const milestone = event.milestone === null ? null : style.labels.milestones[event.milestone];
  const categories = [milestone ?? '', event.category.trim()].filter((name) => name !== '');
  return [
    'BEGIN:VEVENT',
    contentLine('UID', `${event.id}@debrief.invalid`),
    `DTSTAMP:${utc(stamp)}`,
    ...times,
    contentLine('SUMMARY', summary === '' ? (milestone ?? style.labels.columns.event) : summary),
    contentLine(
      'DESCRIPTION',
      [description(event, milestone, style), ...(isInternal ? sources(event, style.labels) : [])].filter((line) => line !== '').join('\n'),
    ),
    ...(categories.length === 0 ? [] : [contentLine('CATEGORIES', ...categories)]),
    `CLASS:${classes[event.visibility]}`,
    // A timeline is no appointment: it makes nobody busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
};

const timeLines = (when: When): readonly string[] | null => {
  const result = instantOf(when);
  if (result.kind === 'instant') {
    // RFC 5545 wants an end later than the start, or none.
    const hasEnd = result.end !== null && result.end > result.instant;
    return [`DTSTART:${utc(result.instant)}`, ...(hasEnd && result.end !== null ? [`DTEND:${utc(result.end)}`] : [])];
  }
  if (when.date === null || when.precision === 'none') return null;
  const last = when.end?.date ?? when.date;
  // The end of whole days is the day after the last one.
  const end = last > when.date ? [`DTEND;VALUE=DATE:${basic(addDays(last, 1))}`] : [];
  return [`DTSTART;VALUE=DATE:${basic(when.date)}`, ...end];
};

const description = ({ when, text }: TimelineEvent, milestone: string | null, style: TimeStyle & { readonly labels: Labels }): string => {
  const { time, zone } = clockOf(when, style);
  const clock = time.text === '–' ? '' : [time.text, zone].filter((part) => part !== '').join(' ');
  return [text.trim(), [clock, milestone ?? ''].filter((part) => part !== '').join(' · ')].filter((part) => part !== '').join('\n');
};

const sources = ({ author, evidence }: TimelineEvent, labels: Labels): readonly string[] => [
  ...(author.trim() === '' ? [] : [`${labels.author}: ${author.trim()}`]),
  ...evidence.map((one) => `${labels.evidence}: ${one}`),
];

const utc = (instant: Instant): string => isoInstant(instant).replace(/[-:]/g, '');
const basic = (date: CalendarDate): string => date.replaceAll('-', '');
