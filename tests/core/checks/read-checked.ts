import { noContext } from '../../../renderer/core/checks/facts/check-context.ts';
import type { Finding } from '../../../renderer/core/checks/finding.ts';
import { findContradictions } from '../../../renderer/core/checks/index.ts';
import { readReport } from '../../../renderer/core/intake/read-report.ts';
import type { Id } from '../../../renderer/core/report/report.ts';

/** What the checks find in a report that is read from a text, as `debrief check` does. */
export function readChecked(text: string, fileName: string | null = null): readonly Finding[] {
  let next = 0;
  const newId = (): Id => {
    next += 1;
    return `id-${next}` as Id;
  };
  const read = readReport({ text, name: fileName, format: 'guess' }, { zone: null, locale: null, today: null, newId });
  if (read.kind !== 'report') throw new Error(read.reason);
  return findContradictions(read.report, { ...noContext, fileName, isOrdered: true, notes: read.notes });
}

/** The names of the rules that find something in a text. */
export function rulesFor(text: string, fileName: string | null = null): readonly string[] {
  return readChecked(text, fileName).map(({ rule }) => rule);
}
