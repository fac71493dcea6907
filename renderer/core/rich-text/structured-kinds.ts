import type { StructuredKind } from './rich-text.ts';

/** The blocks that show the report's data, by name. */
export const structuredKinds = [
  'timeline',
  'timeline-chart',
  'key-figures',
  'causes',
  'actions',
  'status',
  'corrections',
  'facts',
  'contact',
] as const satisfies readonly StructuredKind[];
