import { missingParts } from '../../templates/missing-parts.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import { detailNames } from './detail-names.ts';

/** What the report's template requires and the report lacks: one finding for all of it, since a new report lacks most. */
export const partMissing: FactRule = (report, { context: { template } }) => {
  if (template === null) return [];
  const missing = missingParts(report, template);
  const [first] = missing;
  if (first === undefined) return [];
  const names = missing.map((part) => (part.kind === 'detail-missing' ? detailNames[part.detail] : `“${part.heading}”`));
  const message =
    missing.length === 1
      ? `1 part that “${template.name}” requires is still empty: ${names.join(', ')}.`
      : `${missing.length} parts that “${template.name}” requires are still empty: ${names.join(', ')}.`;
  const place =
    first.kind === 'section-empty'
      ? ({ kind: 'text', block: first.block, words: '' } as const)
      : first.kind === 'detail-missing'
        ? ({ kind: 'details', field: first.detail } as const)
        : ({ kind: 'report' } as const);
  return [{ rule: 'part-missing', severity: 'warning', place, message, fix: null }];
};
