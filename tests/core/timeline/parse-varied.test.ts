import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerLine } from '../../../electron/cli/timeline-lines.ts';

type Varied = { readonly text: string; readonly utc: readonly string[] };

const varied: readonly Varied[] = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../fixtures/timelines.json'), 'utf8'));

describe('timelines as people keep them', () => {
  it.each(varied.map((one) => [one.text, one] as const))('%j gives the instants that were worked out by hand', (_, { utc, ...asked }) => {
    const { events } = JSON.parse(answerLine(JSON.stringify(asked)));
    expect(events.map((event: { readonly utc: string }) => event.utc.replace(/\.\d+Z$/, 'Z'))).toEqual(utc);
  });
});
