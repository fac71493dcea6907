import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { toCalendarDate } from '../../renderer/core/time/local-time.ts';
import { describeFinding } from './describe-finding.ts';
import { findingsIn } from './findings-in.ts';
import { readReportText, todayOr } from './report-input.ts';

/** What holds for every line that doesn't say otherwise. */
export type LineDefaults = { readonly date?: string; readonly zone?: string; readonly locale?: string; readonly all: boolean };

/** One line of input (`{text, name?, date?, zone?, locale?}`) as one line of output: a list of findings, or `{"error": sentence}`, so that lines stay in step. */
export const answerCheckLine = (line: string, defaults: LineDefaults): string => {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
  } catch {
    return JSON.stringify({ error: 'The line is no JSON.' });
  }
  const given = new Map(typeof asked === 'object' && asked !== null ? Object.entries(asked) : []);
  const wordsOf = (...keys: readonly string[]): string | undefined => {
    const value: unknown = keys.map((key) => given.get(key)).find((one) => typeof one === 'string');
    return typeof value === 'string' ? value : undefined;
  };
  const text = wordsOf('text');
  if (text === undefined) return JSON.stringify({ error: 'The line has no "text".' });
  const date = wordsOf('date') ?? defaults.date;
  const [zone, locale] = [wordsOf('zone') ?? defaults.zone, wordsOf('locale') ?? defaults.locale];
  const options = { ...(date && { date }), ...(zone && { zone }), ...(locale && { locale }) };
  const read = readReportText(text, wordsOf('name', 'file', 'fileName', 'filename') ?? null, options);
  if (read.kind !== 'report') return JSON.stringify({ error: read.reason });
  const findings = defaults.all ? findingsIn(read, todayOr(date), 'all') : findingsIn(read, toCalendarDate(date ?? ''), 'contradictions');
  return JSON.stringify(findings.map(describeFinding));
};

/** Checks many reports, one JSON object a line, and prints one result a line, in order. */
export const answerCheckLines = async (input: Readable, defaults: LineDefaults, print: (line: string) => void): Promise<void> => {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') print(answerCheckLine(line, defaults));
  }
};
