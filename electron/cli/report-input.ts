import { randomUUID } from 'node:crypto';
import type { IntakeResult } from '../../renderer/core/intake/intake.ts';
import { readReport } from '../../renderer/core/intake/read-report.ts';
import type { Id, Report } from '../../renderer/core/report/report.ts';
import { toCalendarDate } from '../../renderer/core/time/local-time.ts';
import type { Outcome } from './command.ts';
import { type Input, readInput } from './read-input.ts';
import { dateSetting, localeSetting, zoneSetting } from './settings.ts';

/** The options that say how a report is to be understood. */
export const readingOptions = ['zone', 'date', 'locale'] as const;

/** How `--help` explains `readingOptions`. */
export const readingUsage = `--zone ZONE         the zone of times that name none, e.g. Europe/Paris
  --date DATE         today's date, YYYY-MM-DD, if it isn't the computer's
  --locale TAG        decides 03/04 and month names where the text doesn't, e.g. en-GB`;

/** Today by this computer's clock and zone. */
const today = () => toCalendarDate(new Intl.DateTimeFormat('sv-SE').format(new Date()));

/** The report in a file (or on standard input, for `-`); what the reading noted goes to stderr. */
export const readReportInput = async (
  files: readonly string[],
  options: Readonly<Partial<Record<(typeof readingOptions)[number], string>>>,
): Promise<{ readonly kind: 'report'; readonly report: Report } | Exclude<Outcome, { readonly kind: 'done' }>> => {
  const [file] = files;
  if (file === undefined || files.length > 1) return { kind: 'usage', reason: 'Name one file to read (or - for standard input).' };
  const zone = zoneSetting(options.zone);
  if (zone.kind === 'usage') return zone;
  const date = dateSetting(options.date);
  if (date.kind === 'usage') return date;
  const locale = localeSetting(options.locale);
  if (locale.kind === 'usage') return locale;
  const input: Input = await readInput(file);
  if (input.kind === 'failed') return input;
  const context = { zone: zone.value, locale: locale.value, today: date.value ?? today(), newId: () => randomUUID() as string as Id };
  const read: IntakeResult = readReport({ name: input.name, text: input.text, format: 'guess' }, context);
  if (read.kind === 'refused') return { kind: 'failed', reason: read.reason };
  for (const note of read.notes) console.error(`Note: ${note.message}`);
  return read;
};
