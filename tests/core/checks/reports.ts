import { type CheckContext, noContext } from '../../../renderer/core/checks/facts/check-context.ts';
import type { FactRule } from '../../../renderer/core/checks/facts/fact-rule.ts';
import { readFacts } from '../../../renderer/core/checks/facts/facts.ts';
import type { Finding } from '../../../renderer/core/checks/finding.ts';
import { blankReport } from '../../../renderer/core/report/blank.ts';
import type { Action, Cause, Details, Id, Report, Step } from '../../../renderer/core/report/report.ts';
import type { Block } from '../../../renderer/core/rich-text/rich-text.ts';
import { textBlock } from '../../../renderer/core/rich-text/walk.ts';

/** A report with the given parts and nothing wrong in the others. */
export function report(
  parts: Partial<Omit<Report, 'details' | 'body'>> & { details?: Partial<Details>; body?: readonly Block[] } = {},
): Report {
  const { details, body, ...rest } = parts;
  return {
    ...blankReport,
    ...rest,
    details: { ...blankReport.details, title: 'Parcel tracking', ...details },
    body: { type: 'doc', content: body ?? [textBlock('p', 'All parcels arrived.')] },
  };
}

export function cause(name: string): Cause {
  return { id: `id-${name}` as Id, text: name, kind: 'root', visibility: 'public', rank: name };
}

export function action(name: string, rest: Partial<Action> = {}): Action {
  return {
    id: `id-${name}` as Id,
    text: name,
    owner: '',
    due: null,
    state: 'open',
    answers: [],
    link: '',
    visibility: 'public',
    rank: name,
    ...rest,
  };
}

export function step(name: string): Step {
  return { id: `id-${name}` as Id, text: name, state: 'open', rank: name };
}

/** What one rule finds in a report, with whatever else is known. */
export function checked(rule: FactRule, read: Report, context: Partial<CheckContext> = {}): readonly Finding[] {
  const facts = readFacts(read, { ...noContext, ...context });
  return rule(facts.report, facts);
}
