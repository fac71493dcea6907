import type { KeyedFinding } from './keyed-findings.ts';
import { ruleBook } from './rule-book.ts';

/**
 * What stands in the way of an export: errors, which stop it until somebody says why it goes out all the same, and warnings, which are told. What may
 * be private is told as well, though no more than a note each: once it is out, nobody gets it back.
 */
export type Gate = {
  readonly errors: readonly KeyedFinding[];
  readonly warnings: readonly KeyedFinding[];
  readonly perhapsPrivate: readonly KeyedFinding[];
};

const ofPrivateMatter: ReadonlySet<string> = new Set(ruleBook.publishing.private);

/** The notes that ask whether something is meant for the public. */
export const perhapsPrivate = (findings: readonly KeyedFinding[]): readonly KeyedFinding[] =>
  findings.filter(({ severity, rule }) => severity === 'note' && ofPrivateMatter.has(rule));

/** Errors that the export itself asks about, with what it would leave out. */
const askedElsewhere = new Set(['broken-reference']);

/** Sorts what was found, but for what somebody let stand (by key), into what stops an export and what is told. */
export const gateOf = (findings: readonly KeyedFinding[], ignored: ReadonlySet<string>): Gate => {
  const open = findings.filter(({ key, rule }) => !ignored.has(key) && !askedElsewhere.has(rule));
  return {
    errors: open.filter(({ severity }) => severity === 'error'),
    warnings: open.filter(({ severity }) => severity === 'warning'),
    perhapsPrivate: perhapsPrivate(open),
  };
};
