import type { KeyedFinding } from './keyed-findings.ts';

/** What stands in the way of an export: errors, which stop it until somebody says why it goes out all the same, and warnings, which are told. */
export type Gate = { readonly errors: readonly KeyedFinding[]; readonly warnings: readonly KeyedFinding[] };

/** Errors that the export itself asks about, with what it would leave out. */
const askedElsewhere = new Set(['broken-reference']);

/** Sorts what was found, but for what somebody let stand (by key), into what stops an export and what is told. */
export const gateOf = (findings: readonly KeyedFinding[], ignored: ReadonlySet<string>): Gate => {
  const open = findings.filter(({ key, rule }) => !ignored.has(key) && !askedElsewhere.has(rule));
  return {
    errors: open.filter(({ severity }) => severity === 'error'),
    warnings: open.filter(({ severity }) => severity === 'warning'),
  };
};
