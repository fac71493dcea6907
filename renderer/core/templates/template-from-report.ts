import type { Report } from '../report/report.ts';
import type { StructuredKind } from '../rich-text/rich-text.ts';
import { blockText } from '../rich-text/walk.ts';
import { headingLevel, sameHeading } from './headings.ts';
import type { Template, TemplateSection } from './template.ts';

/**
 * A template with the report's headings and structured blocks, and none of its prose, events, names or other details. What the template that the
 * report follows (null for none) says of a heading of the same words is taken over: help and whether it is required; so are its rule, deadlines,
 * details and milestones.
 */
export const templateFromReport = (report: Report, base: Template | null, id: string): Template => ({
  id,
  name: base?.name ?? '',
  purpose: base?.purpose ?? '',
  family: base?.family ?? 'engineering',
  language: report.details.language,
  rule: base?.rule ?? null,
  sections: sectionsOf(report, base),
  details: base?.details ?? ['title'],
  deadlines: base?.deadlines ?? [],
  milestones: base?.milestones ?? [],
});

const sectionsOf = ({ body }: Report, base: Template | null): readonly TemplateSection[] => {
  const known = new Map(base?.sections.map((section) => [sameHeading(section.heading), section]));
  const sections: { section: Omit<TemplateSection, 'blocks'>; blocks: StructuredKind[] }[] = [];
  for (const block of body.content) {
    const level = headingLevel(block);
    if (level !== null) {
      const heading = blockText(block).trim().replace(/\s+/g, ' ');
      const old = known.get(sameHeading(heading));
      sections.push({ section: { heading, level, help: old?.help ?? '', isRequired: old?.isRequired ?? false }, blocks: [] });
    } else if (block.type === 'structured') {
      if (sections.length === 0) sections.push({ section: { heading: '', level: 2, help: '', isRequired: false }, blocks: [] });
      sections.at(-1)?.blocks.push(block.attrs.block);
    }
  }
  return sections.map(({ section, blocks }) => ({ ...section, blocks }));
};
