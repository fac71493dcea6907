import { type MissingPart, missingParts } from '../../templates/missing-parts.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import type { Place } from '../finding.ts';
import { detailNames } from './detail-names.ts';

/** What the report's template requires and the report lacks: one finding for all of it, since a new report lacks most. */
export const partMissing: FactRule = (report, { context: { template } }) => {
  if (template === null) return [];
  const missing = missingParts(report, template);
  const [first] = missing;
  if (first === undefined) return [];
  const names = missing.map(nameOf);
  const message =
    missing.length === 1
      ? `1 part that “${template.name}” requires is still empty: ${names.join(', ')}.`
      : `${missing.length} parts that “${template.name}” requires are still empty: ${names.join(', ')}.`;
  const also = missing.slice(1).map(placeOf);
  const finding = { rule: 'part-missing', severity: 'warning', place: placeOf(first), message, fix: null } as const;
  return [also.length === 0 ? finding : { ...finding, also }];
};

const nameOf = (part: MissingPart): string => {
  switch (part.kind) {
    case 'detail-missing':
      return detailNames[part.detail];
    case 'fact-missing':
      return `“${part.fact.text}”`;
    default:
      return `“${part.heading}”`;
  }
};

const placeOf = (part: MissingPart): Place => {
  switch (part.kind) {
    case 'section-empty':
      return { kind: 'text', block: part.block, words: '' };
    case 'detail-missing':
      return { kind: 'details', field: part.detail };
    case 'fact-missing':
      return part.isThere ? { kind: 'fact', id: part.fact.id } : { kind: 'report' };
    case 'section-missing':
      return { kind: 'report' };
  }
};
