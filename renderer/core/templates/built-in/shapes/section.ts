import type { StructuredKind } from '../../../rich-text/rich-text.ts';
import type { TemplateSection } from '../../template.ts';

/** A section without its words; `id` is what they are found by, and what a report's heading keeps of its section. */
export type SectionShape<Id extends string = string> = Omit<TemplateSection, 'id' | 'heading' | 'help' | 'text'> & { readonly id: Id };

/** A section that such a report can't go out without. */
export const required = <const Id extends string>(id: Id, ...blocks: readonly StructuredKind[]): SectionShape<Id> => ({
  id,
  level: 2,
  isRequired: true,
  blocks,
});

/** A section that may stay empty. */
export const optional = <const Id extends string>(id: Id, ...blocks: readonly StructuredKind[]): SectionShape<Id> => ({
  id,
  level: 2,
  isRequired: false,
  blocks,
});
