import { blankReport } from '../report/blank.ts';
import type { Report } from '../report/report.ts';
import { parseRichText } from '../rich-text/parse-rich-text.ts';
import { textBlock } from '../rich-text/walk.ts';
import type { Template } from './template.ts';

/**
 * A new report with the template's headings and blocks, and a line to write on in each section. Of the help nothing is in it: the report names
 * its template, and who shows the text looks the help up.
 */
export const reportFromTemplate = (template: Template): Report => ({
  ...blankReport,
  details: { ...blankReport.details, kind: template.id, language: template.language },
  // Through the body's own gate, so that a block gets whatever else its kind carries.
  body: parseRichText({
    type: 'doc',
    content: template.sections.flatMap(({ heading, level, help, blocks }) => [
      ...(heading.trim() === '' ? [] : [textBlock(`h${level}`, heading.trim())]),
      ...(blocks.length === 0 || help.trim() !== '' ? [textBlock('p', '')] : []),
      ...blocks.map((block) => ({ type: 'structured', attrs: { block } })),
    ]),
  }),
});
