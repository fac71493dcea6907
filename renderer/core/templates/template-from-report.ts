import type { Report } from '../report/report.ts';
import { bodySections } from './body-sections.ts';
import { sameHeading } from './headings.ts';
import { SectionIds } from './section-ids.ts';
import type { Template, TemplateFact, TemplateSection } from './template.ts';

/**
 * A template with the report's headings, structured blocks and questions for facts, and none of its prose, answers, events, names or other details, nor the words of a heading
 * that are not for everybody. What
 * the template that the report follows (null for none) says of a heading of the same words or a fact of the same id is taken over: help, standing text
 * and whether it is required; so are its rule, deadlines, details and milestones. Its sections are those of `bodySections`, one for one.
 */
export const templateFromReport = (report: Report, base: Template | null, id: string): Template => ({
  id,
  name: base?.name ?? '',
  purpose: base?.purpose ?? '',
  family: base?.family ?? 'engineering',
  language: report.details.language,
  rule: base?.rule ?? null,
  sections: sectionsOf(report, base),
  facts: factsOf(report, base),
  details: base?.details ?? ['title'],
  deadlines: base?.deadlines ?? [],
  milestones: base?.milestones ?? [],
});

const sectionsOf = ({ body }: Report, base: Template | null): readonly TemplateSection[] => {
  const known = new Map(base?.sections.map((section) => [sameHeading(section.heading), section]));
  const ids = new SectionIds();
  return bodySections(body).map(({ heading, openHeading, level, blocks, part }) => {
    const old = heading === '' ? undefined : known.get(sameHeading(heading));
    return {
      id: ids.next(old?.id ?? '', part, sameHeading(openHeading)),
      heading: openHeading,
      level,
      help: old?.help ?? '',
      isRequired: old?.isRequired ?? false,
      text: old?.text ?? [],
      blocks: blocks.flatMap((block) => (block.type === 'structured' ? [block.attrs.block] : [])),
    };
  });
};

const factsOf = ({ facts }: Report, base: Template | null): readonly TemplateFact[] =>
  facts
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, text, kind, unit, choices, visibility }) => ({
      id,
      text: text.trim(),
      kind,
      unit,
      choices,
      visibility,
      isRequired: base?.facts.some((fact) => fact.id === id && fact.isRequired) === true,
    }));
