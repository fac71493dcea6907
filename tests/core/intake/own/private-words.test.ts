import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../../renderer/core/export/export-markdown.ts';
import { exportText } from '../../../../renderer/core/export/export-text.ts';
import type { Report, Visibility } from '../../../../renderer/core/report/report.ts';
import { read } from '../read.ts';
import { privateReport } from './private-report.ts';

const options = (edition: Visibility) => ({ edition, pageSize: 'A4', zone: null }) as const;
const publicly = (made: Report): string => exportMarkdown(made, options('public'));

describe('no private word becomes public by a round trip', () => {
  it.each([
    ['HTML', exportHtml, 'html'],
    ['Markdown', exportMarkdown, 'markdown'],
    ['plain text', exportText, 'text'],
  ] as const)('as %s', (_name, exported, format) => {
    fc.assert(
      fc.property(privateReport, fc.constantFrom('internal' as const, 'authority' as const), (made, edition) => {
        fc.pre(!publicly(made).includes('qqx'));
        const again = read(exported(made, options(edition)), format).report;
        expect(publicly(again).match(/.{0,60}qqx.{0,20}/)?.[0] ?? '').toBe('');
        if (edition === 'internal') expect(exportText(again, options('internal'))).toContain(made.details.title);
      }),
      { numRuns: 150 },
    );
  });
});
