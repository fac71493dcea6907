import { compareEditions } from '../../renderer/core/checks/editions/compare-editions.ts';
import { noContext } from '../../renderer/core/checks/facts/check-context.ts';
import type { Finding } from '../../renderer/core/checks/finding.ts';
import { findContradictions, findErrors, findEverything } from '../../renderer/core/checks/index.ts';
import type { CalendarDate } from '../../renderer/core/time/when.ts';
import type { ReadInput } from './report-input.ts';

/**
 * How much a check says: what a report contradicts itself in alone, as a pipeline over many reports wants it; with the errors of every rule, which
 * nobody has to ask for; or all, warnings and notes on what is missing or unfinished included.
 */
export type Scope = 'contradictions' | 'errors' | 'all';

const finders: Readonly<Record<Scope, typeof findErrors>> = {
  contradictions: findContradictions,
  errors: findErrors,
  all: findEverything,
};

/** What the checks find in a report as it was read; `today` is null where nobody said and the computer's clock shall play no part. */
export const findingsIn = ({ report, name, notes, isDraft }: ReadInput, today: CalendarDate | null, scope: Scope): readonly Finding[] => {
  const context = { ...noContext, today, fileName: name, isOrdered: !isDraft, notes };
  return finders[scope](report, context);
};

/** What the checks find in a report, and where it differs from another language's edition of it in what no translation changes. */
export const findingsAgainst = (read: ReadInput, other: ReadInput, today: CalendarDate | null, scope: Scope): readonly Finding[] => [
  ...findingsIn(read, today, scope),
  ...compareEditions(read.report, other.report),
];
