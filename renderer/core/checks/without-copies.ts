import type { Finding } from './finding.ts';

/**
 * The findings, each once: where a page says the same sentence in two places, what is wrong with it is one slip, whose other places stand beside the first.
 * One that has a fix stays at each place, since it mends that one alone. That two days are of one thing is not said where one is the report's own, in the
 * head of a file, and lies before the other.
 */
export const withoutCopies = (given: readonly Finding[]): readonly Finding[] => {
  const findings = given.map((finding) => (finding.message.includes('\n') ? { ...finding, message: inOneLine(finding.message) } : finding));
  const first = new Map<string, Finding>();
  const tooEarly = new Set(
    findings.flatMap(({ rule, between = [] }) =>
      rule === 'metadata-before-last-event' && ofFile.test(between[0] ?? '') ? [between.join('\n')] : [],
    ),
  );
  const kept = findings.filter((finding) => {
    if (finding.rule === 'date-mismatch' && tooEarly.has(finding.between?.join('\n') ?? '')) return false;
    const key = keyOf(finding);
    const known = key === null ? undefined : first.get(key);
    // Two rules may see one slip from two sides, and say the same of it.
    if (known !== undefined && isSamePlace(known, finding)) return false;
    if (key === null || known === undefined || isInBlock(known, finding)) {
      if (key !== null && known === undefined) first.set(key, finding);
      return true;
    }
    first.set(key, { ...known, also: [...(known.also ?? []), finding.place] });
    return false;
  });
  return kept.map((finding) => {
    const known = first.get(keyOf(finding) ?? '');
    return known !== undefined && known.place === finding.place ? known : finding;
  });
};

/** "date: 2026-03-15", as the heads of files write it. */
const ofFile = /^\p{Ll}[\w-]*:/u;

/** Words that a message quotes may run over lines. */
const inOneLine = (message: string): string => message.replace(/\s*\n\s*/gu, ' ');

const isSamePlace = ({ place: one }: Finding, { place: other }: Finding): boolean => JSON.stringify(one) === JSON.stringify(other);

/** One paragraph or list says it twice by itself. */
const isInBlock = ({ place: one }: Finding, { place: other }: Finding): boolean =>
  one.kind === 'text' && other.kind === 'text' && one.block === other.block;

const keyOf = ({ rule, place, message, between, also, fix }: Finding): string | null =>
  place.kind !== 'text' || between === undefined || also !== undefined || fix !== null ? null : [rule, message, ...between].join('\n');
