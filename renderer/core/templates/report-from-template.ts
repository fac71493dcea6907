import { generateNKeysBetween } from 'fractional-indexing';
import { blankReport } from '../report/blank.ts';
import type { Fact, Report } from '../report/report.ts';
import { parseRichText } from '../rich-text/parse-rich-text.ts';
import type { TextBlock } from '../rich-text/rich-text.ts';
import { textBlock } from '../rich-text/walk.ts';
import type { Template, TemplateFact } from './template.ts';

/**
 * A new report with the template's headings, standing text, blocks and facts, and a line to write on in each section. Of the help nothing is in it: the
 * report names its template, and who shows the text looks the help up.
 */
export const reportFromTemplate = (template: Template): Report => ({
  ...blankReport,
  details: { ...blankReport.details, kind: template.id, language: template.language },
  // Through the body's own gate, so that a block gets whatever else its kind carries.
  body: parseRichText({ type: 'doc', content: [...template.sections.flatMap(sectionOf), ...factsBelow(template)] }),
  facts: factsFromTemplate(template.facts),
});

const sectionOf = ({ id, heading, level, help, text, blocks }: Template['sections'][number]): readonly object[] => [
  ...(heading.trim() === '' ? [] : [headingOf(id, level, heading.trim())]),
  ...text,
  ...(text.length === 0 && (blocks.length === 0 || help.trim() !== '') ? [textBlock('p', '')] : []),
  ...blocks.map((block) => ({ type: 'structured', attrs: { block } })),
];

/** A heading that stays its section's, whatever it will be called. */
const headingOf = (part: string, level: Template['sections'][number]['level'], words: string): TextBlock => {
  const block = textBlock(`h${level}`, words);
  return { ...block, attrs: { ...block.attrs, part } };
};

/** Facts for which no section has a place stand at the end. */
const factsBelow = ({ sections, facts }: Template): readonly object[] =>
  facts.length === 0 || sections.some(({ blocks }) => blocks.includes('facts')) ? [] : [{ type: 'structured', attrs: { block: 'facts' } }];

/** The facts that a template asks for, without answers, in its order. */
export const factsFromTemplate = (facts: readonly TemplateFact[]): readonly Fact[] => {
  const ranks = generateNKeysBetween(null, null, facts.length);
  return facts.map(({ isRequired: _, ...fact }, at) => ({ ...fact, value: '', when: null, rank: ranks[at] ?? '' }));
};
