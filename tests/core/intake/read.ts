import { readFileSync } from 'node:fs';
import type { IntakeContext, IntakeInput, IntakeNote } from '../../../renderer/core/intake/intake.ts';
import { readReport } from '../../../renderer/core/intake/read-report.ts';
import type { Id, Report } from '../../../renderer/core/report/report.ts';

/** A report with notes; fails the test when the text was refused. */
export type Read = { readonly report: Report; readonly notes: readonly IntakeNote[] };

/** What nobody knows anything about but the ids, which count up. */
export function context(known: Partial<IntakeContext> = {}): IntakeContext {
  let made = 0;
  const newId = (): Id => {
    made += 1;
    return `id-${made}` as Id;
  };
  return { zone: null, locale: null, today: null, newId, ...known };
}

export function read(text: string, format: IntakeInput['format'] = 'guess', name: string | null = null): Read {
  const result = readReport({ text, name, format }, context());
  if (result.kind === 'refused') throw new Error(result.reason);
  return result;
}

/** The text of a fixture report. */
export function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/reports/${name}`, import.meta.url), 'utf8');
}

/** The body as short lines: "h2 Summary", "p We ...", "[timeline]", "- item". */
export function outline({ report }: Read): readonly string[] {
  return report.body.content.map((block) => {
    if (block.type === 'structured') return `[${block.attrs.block}]`;
    if (block.type !== 'paragraph') return block.type;
    const text = (block.content ?? []).map((inline) => (inline.type === 'text' ? inline.text : '\n')).join('');
    return `${block.attrs.kind} ${text}`;
  });
}
