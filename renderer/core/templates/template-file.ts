import { type ParsedTemplate, parseTemplate, templateFormat, templateLimits } from './parse-template.ts';
import type { Template } from './template.ts';

/** How the name of a template's file ends. */
export const templateFileEnding = '.debrief-template.json';

/** The text of a template's file. */
export const templateToFile = (template: Template): string =>
  `${JSON.stringify({ debrief: 'template', format: templateFormat, template }, null, 2)}\n`;

/** Reads a template's file; what is too large, no JSON or no template is refused with a sentence. */
export const templateFromFile = (text: string): ParsedTemplate => {
  if (text.length > templateLimits.file) {
    return { kind: 'refused', reason: 'This file is larger than 1 MB, which is more than a template can be. Nothing was changed.' };
  }
  const value = readJson(text);
  const isTemplate = typeof value === 'object' && value !== null && 'debrief' in value && value.debrief === 'template';
  if (!isTemplate) {
    return {
      kind: 'refused',
      reason: `This file is no template of Debrief, or it is damaged. Choose a file that was saved with “Export” here (its name ends in ${templateFileEnding}). Nothing was changed.`,
    };
  }
  return parseTemplate(value);
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};
