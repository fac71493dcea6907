import { randomUUID } from 'node:crypto';
import type { IntakeNote, IntakeResult } from '../../renderer/core/intake/intake.ts';
import { readReport } from '../../renderer/core/intake/read-report.ts';
import type { Id, Report } from '../../renderer/core/report/report.ts';
import { toCalendarDate } from '../../renderer/core/time/local-time.ts';
import type { CalendarDate } from '../../renderer/core/time/when.ts';
import type { Outcome } from './command.ts';
import { type Input, readInput } from './read-input.ts';
import { dateSetting, localeSetting, zoneSetting } from './settings.ts';

/** The options that say how a report is to be understood. */
export const readingOptions = ['zone', 'date', 'locale'] as const;

/** How `--help` explains `readingOptions`. */
export const readingUsage = `--zone ZONE         the zone of times that name none, e.g. Europe/Paris
  --date DATE         today's date, YYYY-MM-DD, if it isn't the computer's
  --locale TAG        decides 03/04 and month names where the text doesn't, e.g. en-GB`;

/** The day that `--date` says, else today by this computer's clock and zone. */
export const todayOr = (date: string | undefined): CalendarDate | null =>
  toCalendarDate(date ?? new Intl.DateTimeFormat('sv-SE').format(new Date()));

type ReadingOptions = Readonly<Partial<Record<(typeof readingOptions)[number], string>>>;

/** A report with the name of its file and what the reading noted. */
export type ReadInput = {
  readonly kind: 'report';
  readonly report: Report;
  readonly name: string | null;
  readonly notes: readonly IntakeNote[];
  /** Whether it was a draft already, and not read from a text: its events are a timeline as somebody keeps it. */
  readonly isDraft: boolean;
};

/** A report that couldn't be had: a wrong option, or an input that holds none; each with a sentence. */
export type NoReport = Extract<Outcome, { readonly kind: 'usage' | 'failed' }>;

/** The report in a text. */
export const readReportText = (text: string, name: string | null, options: ReadingOptions): ReadInput | NoReport => {
  const zone = zoneSetting(options.zone);
  if (zone.kind === 'usage') return zone;
  const date = dateSetting(options.date);
  if (date.kind === 'usage') return date;
  const locale = localeSetting(options.locale);
  if (locale.kind === 'usage') return locale;
  const context = {
    zone: zone.value,
    locale: locale.value,
    today: date.value ?? todayOr(undefined),
    newId: () => randomUUID() as string as Id,
  };
  const read: IntakeResult = readReport({ name, text, format: 'guess' }, context);
  return read.kind === 'refused' ? { kind: 'failed', reason: read.reason } : { ...read, name, isDraft: false };
};

/** The report in a file (or on standard input, for `-`); what the reading noted goes to stderr. */
export const readReportInput = async (files: readonly string[], options: ReadingOptions): Promise<ReadInput | NoReport> => {
  const [file] = files;
  if (file === undefined || files.length > 1) return { kind: 'usage', reason: 'Name one file to read (or - for standard input).' };
  // Wrong options are told before a file is asked for.
  const [zone, date, locale] = [zoneSetting(options.zone), dateSetting(options.date), localeSetting(options.locale)];
  for (const setting of [zone, date, locale]) if (setting.kind === 'usage') return setting;
  const input: Input = await readInput(file);
  if (input.kind === 'failed') return input;
  if (input.kind === 'draft') return { kind: 'report', report: input.report, name: input.name, notes: [], isDraft: true };
  const read = readReportText(input.text, input.name, options);
  if (read.kind === 'report') for (const note of read.notes) console.error(`Note: ${note.message}`);
  return read;
};
