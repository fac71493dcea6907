import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { describeReading } from '../../renderer/core/timeline/describe-reading.ts';
import { parseTimeline } from '../../renderer/core/timeline/parse-timeline.ts';
import { readContext } from './settings.ts';

const wordsOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** One line of input as one line of output; a line that can't be read gives `{"error": sentence}`, so that lines stay in step. */
export const answerLine = (line: string): string => {
  let asked: unknown;
  try {
    asked = JSON.parse(line);
  } catch {
    return JSON.stringify({ error: 'The line is no JSON.' });
  }
  const text = typeof asked === 'object' && asked !== null && 'text' in asked ? asked.text : undefined;
  if (typeof text !== 'string') return JSON.stringify({ error: 'The line has no "text".' });
  const given = new Map(Object.entries(asked as object));
  const context = readContext({
    zone: wordsOf(given.get('zone')),
    date: wordsOf(given.get('date')),
    locale: wordsOf(given.get('locale')),
    t0: wordsOf(given.get('t0')),
  });
  return JSON.stringify(context.kind === 'usage' ? { error: context.reason } : describeReading(parseTimeline(text, context.value)));
};

/** Reads many timelines, one JSON object a line (`{text, date?, zone?, locale?, t0?}`), and prints one result a line, in order. */
export const answerLines = async (input: Readable, print: (line: string) => void): Promise<void> => {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() !== '') print(answerLine(line));
  }
};
