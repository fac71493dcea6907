import { compareEditions } from '../../renderer/core/checks/editions/compare-editions.ts';
import { noContext } from '../../renderer/core/checks/facts/check-context.ts';
import type { Finding } from '../../renderer/core/checks/finding.ts';
import { findContradictions, findEverything } from '../../renderer/core/checks/index.ts';
import { toCalendarDate } from '../../renderer/core/time/local-time.ts';
import type { ReadInput } from './report-input.ts';

/** What the checks find in a report as it was read: contradictions, with `all` advice too. */
export const findingsIn = ({ report, name, notes, isDraft }: ReadInput, date: string | undefined, all: boolean): readonly Finding[] => {
  const context = { ...noContext, today: toCalendarDate(date ?? ''), fileName: name, isOrdered: !isDraft, notes };
  return all ? findEverything(report, context) : findContradictions(report, context);
};

/** What the checks find in a report, and where it differs from another language's edition of it in what no translation changes. */
export const findingsAgainst = (read: ReadInput, other: ReadInput, date: string | undefined, all: boolean): readonly Finding[] => [
  ...findingsIn(read, date, all),
  ...compareEditions(read.report, other.report),
];
