import { isShown } from '../report/is-shown.ts';
import type { Report, Visibility } from '../report/report.ts';
import type { Finding } from './finding.ts';
import { inEdition } from './in-edition.ts';
import type { KeyedFinding } from './keyed-findings.ts';
import { ruleBook } from './rule-book.ts';

/**
 * What stands in the way of an export: errors, which stop it until somebody says why it goes out all the same, and warnings, which are told. What may
 * be private is told as well, though no more than a note each: once it is out, nobody gets it back. Of the warnings, `unfinished` are those that say
 * which required parts are empty.
 */
export type Gate = {
  readonly errors: readonly KeyedFinding[];
  readonly warnings: readonly KeyedFinding[];
  readonly unfinished: readonly KeyedFinding[];
  readonly perhapsPrivate: readonly KeyedFinding[];
};

const ofPrivateMatter: ReadonlySet<string> = new Set(ruleBook.publishing.private);

/** The notes that ask whether something is meant for the public. */
export const perhapsPrivate = (findings: readonly KeyedFinding[]): readonly KeyedFinding[] =>
  findings.filter(({ severity, rule }) => severity === 'note' && ofPrivateMatter.has(rule));

/** Errors that the export itself asks about, with what it would leave out. */
const askedElsewhere = new Set(['broken-reference']);

/** Rules about what everybody reads; whoever exports for colleagues or the authority has nothing to answer there. */
const aboutThePublic: ReadonlySet<string> = new Set([...ruleBook.publishing.private, ...ruleBook.publishing.redacted, 'private-reference']);

/** What matters to one edition of what was found. */
export const forEdition = <Of extends Pick<Finding, 'rule'>>(findings: readonly Of[], edition: Visibility): readonly Of[] =>
  edition === 'public' ? findings : findings.filter(({ rule }) => !aboutThePublic.has(rule));

/** Sorts what was found in what an edition holds, but for what somebody let stand (by key), into what stops its export and what is told. */
export const gateOf = (report: Report, findings: readonly KeyedFinding[], ignored: ReadonlySet<string>, edition: Visibility): Gate => {
  const isHeld = inEdition(report, edition);
  const open = forEdition(findings, edition).filter((one) => !ignored.has(one.key) && !askedElsewhere.has(one.rule) && isHeld(one));
  const warnings = open.filter(({ severity }) => severity === 'warning');
  return {
    errors: open.filter(({ severity }) => severity === 'error'),
    warnings,
    unfinished: warnings.filter(({ rule }) => rule === 'part-missing'),
    perhapsPrivate: perhapsPrivate(open),
  };
};

/**
 * What somebody is asked about, once and for no reason, before an export that no error stops: empty parts that the template requires, where it leaves the house,
 * and what may be private. Colleagues are sent what is still being written.
 */
export const toAskAbout = ({ unfinished, perhapsPrivate }: Gate, edition: Visibility): readonly KeyedFinding[] => [
  ...(edition === 'internal' ? [] : unfinished),
  ...perhapsPrivate,
];

/** The part of a gate that is about the events which an edition shows: what stands in the way of an export of the timeline alone. */
export const gateOfEvents = (gate: Gate, { events }: Pick<Report, 'events'>, edition: Visibility): Gate => {
  const shown = new Set<string>(events.filter(({ visibility }) => isShown(visibility, edition)).map(({ id }) => id));
  const ofEvents = (findings: readonly KeyedFinding[]): readonly KeyedFinding[] =>
    findings.filter(({ place }) => place.kind === 'event' && shown.has(place.id));
  return {
    errors: ofEvents(gate.errors),
    warnings: ofEvents(gate.warnings),
    unfinished: ofEvents(gate.unfinished),
    perhapsPrivate: ofEvents(gate.perhapsPrivate),
  };
};
