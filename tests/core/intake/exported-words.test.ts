import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asLaidOut } from '../../../renderer/core/export/as-laid-out.ts';
import { exportHtml } from '../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../renderer/core/export/export-markdown.ts';
import { parseRichText } from '../../../renderer/core/rich-text/parse-rich-text.ts';
import type { Inline, Mark, RichText } from '../../../renderer/core/rich-text/rich-text.ts';
import { plainText } from '../../../renderer/core/rich-text/walk.ts';
import { anyBody } from '../../support/any-body.ts';
import { report } from '../export/sample-report.ts';
import { read } from './read.ts';
import { lostWords } from './report-words.ts';

const gap: Inline = { type: 'text', text: ' ' };

/** All of it is for everybody, and each run is a word of its own: signs that say whom a word is kept for, or how it is set, would stand inside words. */
const inWords = (body: RichText): RichText =>
  parseRichText(
    JSON.parse(JSON.stringify(body), (key, value) => {
      if (key === 'visibility' || key === 'redacted') return undefined;
      if (key === 'marks') return value.filter(({ type }: Mark) => type !== 'private' && type !== 'redacted');
      const isLine = key === 'content' && value.some(({ type }: Inline) => type === 'text');
      return isLine ? value.flatMap((inline: Inline) => [inline, gap]) : value;
    }),
  );

describe('what Debrief exports has no word less when it is read again', () => {
  it.each([
    ['HTML', exportHtml, 'html'],
    ['Markdown', exportMarkdown, 'markdown'],
  ] as const)('as %s', (_name, exported, format) => {
    fc.assert(
      fc.property(anyBody.map(inWords), (body) => {
        const of = report({ details: { title: 'T' }, body: body.content });
        const options = { edition: 'public', pageSize: 'A4', zone: null } as const;
        const written = exported(of, options);
        const { report: again, notes } = read(written, format);
        expect(lostWords(plainText(asLaidOut(of, options).body), again, notes)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
