import type { ExportOptions } from '../export-options.ts';
import type { Labels } from '../labels.ts';
import type { Sheet } from '../sheet.ts';
import { cssString } from './css-string.ts';

const margin = (place: string, content: string): string => `@${place} { content: ${content}; }`;

/** The rules for printed pages: paper, running title, and the footer with reference, state and page numbers. */
export const pageRules = (sheet: Sheet, size: ExportOptions['pageSize'], labels: Labels): string => {
  const foot = [sheet.reference, sheet.state, sheet.edition].filter((part) => part !== null && part !== '').join(' · ');
  const { before, between, after } = labels.page;
  const pages = `${cssString(before)} counter(page) ${cssString(between)} counter(pages) ${cssString(after)}`;
  return `@page {
  size: ${size};
  ${margin('top-left', cssString(sheet.title, 90))}
  ${margin('bottom-left', cssString(foot, 90))}
  ${margin('bottom-right', pages)}
}
@page :first { ${margin('top-left', '""')} }
`;
};
