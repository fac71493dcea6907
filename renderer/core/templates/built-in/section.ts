import type { StructuredKind } from '../../rich-text/rich-text.ts';
import type { TemplateSection } from '../template.ts';

const section = (heading: string, help: string, isRequired: boolean, blocks: readonly StructuredKind[]): TemplateSection => ({
  heading,
  level: 2,
  help,
  isRequired,
  blocks,
});

/** A section that such a report can't go out without. */
export const required = (heading: string, help: string, ...blocks: readonly StructuredKind[]): TemplateSection =>
  section(heading, help, true, blocks);

/** A section that may stay empty. */
export const optional = (heading: string, help: string, ...blocks: readonly StructuredKind[]): TemplateSection =>
  section(heading, help, false, blocks);
