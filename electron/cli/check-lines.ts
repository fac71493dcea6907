import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { toCalendarDate } from '../../renderer/core/time/local-time.ts';
import { describeFinding } from './describe-finding.ts';
import { findingsIn } from './findings-in.ts';
import { readReportText, todayOr } from './report-input.ts';

/** What holds for every line that doesn't say otherwise. */
export type LineDefaults = { readonly date?: string; readonly zone?: string; readonly locale?: string; readonly all: boolean };

/** A line's answer, and whether it could be read and had findings. */
export type LineAnswer = { readonly kind: 'nothing' | 'found' | 'unreadable'; readonly answer: string };

/** What all lines came to. */
export type LinesAnswered = { readonly lines: number; readonly unreadable: number; readonly withFindings: number };

const unreadable = (error: string): LineAnswer => ({ kind: 'unreadable', answer: JSON.stringify({ error }) });

/** One line of input (`{text, name?, date?, zone?, locale?}`) as one line of output: a list of findings, or `{"error": sentence}`, so that lines stay in step. */
export const answerCheckLine = (line: string, defaults: LineDefaults): LineAnswer => {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
  } catch {
    return unreadable('The line is no JSON.');
  }
  const given = new Map(typeof asked === 'object' && asked !== null ? Object.entries(asked) : []);
  const wordsOf = (...keys: readonly string[]): string | undefined => {
    const value: unknown = keys.map((key) => given.get(key)).find((one) => typeof one === 'string');
    return typeof value === 'string' ? value : undefined;
  };
  const text = wordsOf('text');
  if (text === undefined) return unreadable('The line has no "text".');
  const date = wordsOf('date') ?? defaults.date;
  const [zone, locale] = [wordsOf('zone') ?? defaults.zone, wordsOf('locale') ?? defaults.locale];
  const options = { ...(date && { date }), ...(zone && { zone }), ...(locale && { locale }) };
  const read = readReportText(text, wordsOf('name', 'file', 'fileName', 'filename') ?? null, options);
  if (read.kind !== 'report') return unreadable(read.reason);
  const findings = defaults.all ? findingsIn(read, todayOr(date), 'all') : findingsIn(read, toCalendarDate(date ?? ''), 'contradictions');
  return { kind: findings.length === 0 ? 'nothing' : 'found', answer: JSON.stringify(findings.map(describeFinding)) };
};

/** Checks many reports, one JSON object a line, prints one result a line, in order, and counts what they came to. */
export const answerCheckLines = async (input: Readable, defaults: LineDefaults, print: (line: string) => void): Promise<LinesAnswered> => {
  const count = { nothing: 0, found: 0, unreadable: 0 };
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    const { kind, answer } = answerCheckLine(line, defaults);
    print(answer);
    count[kind] += 1;
  }
  return { lines: count.nothing + count.found + count.unreadable, unreadable: count.unreadable, withFindings: count.found };
};
