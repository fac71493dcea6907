import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from '../../../renderer/core/intake/clean-text.ts';
import { readReport } from '../../../renderer/core/intake/read-report.ts';
import { en as sampleReport } from '../../../renderer/core/intake/sample/en.ts';
import { context, fixture, read } from './read.ts';
import { lostWords, wordsOf } from './report-words.ts';

/** What a reader of the page sees: fixtures mark what nobody sees, the rest is tags. */
function visible(html: string): string {
  return html
    .replace(/<!--unseen-->[\s\S]*?<!--\/unseen-->/g, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&[a-z]+;/g, ' ');
}

const withoutTargets = (markdown: string): string => markdown.replace('(javascript:alert(1))', '');

describe('every word of a fixture is somewhere in its report', () => {
  it.each([
    ['cloud-degradation.txt', (text: string) => text],
    ['queue-stall.txt', (text: string) => text],
    ['panne-messagerie.txt', (text: string) => text],
    ['corte-servicio.txt', (text: string) => text],
    ['notes-only.txt', (text: string) => text],
    ['login-errors.md', withoutTargets],
    ['speicherausfall.md', (text: string) => text],
    ['payment-page.html', visible],
    ['mail-export.html', visible],
  ])('%s', (name, seen) => {
    const text = fixture(name);
    const { report, notes } = read(text);
    expect(lostWords(seen(text), report, notes)).toEqual([]);
  });
});

it('no word of the sample of the first start is lost either', () => {
  const { report, notes } = read(sampleReport, 'text');
  expect(lostWords(sampleReport, report, notes)).toEqual([]);
});

describe('the last event is on the day of the last heading', () => {
  it.each([
    // This heading has no colon, unlike those before it.
    ['cloud-degradation.txt', fixture('cloud-degradation.txt'), '2024-06-12', '12:00'],
    ['the sample of the first start', sampleReport, '2026-06-11', '11:00'],
  ])('of %s', (_name, text, date, time) => {
    expect(read(text).report.events.at(-1)?.when).toMatchObject({ date, time });
  });
});

type Part =
  | { readonly kind: 'heading' | 'paragraph' | 'odd'; readonly text: string }
  | { readonly kind: 'list' | 'steps' | 'entries'; readonly items: readonly string[] };

const word = fc
  .stringMatching(/^[a-z]{3,9}$/)
  .filter((text) => !/^(?:am|pm|utc|noon|midnight|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/.test(text));
const sentence = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map((words) => `${words.join(' ')}.`.replace(/^./, (first) => first.toUpperCase()));
const headings = [
  'Root causes',
  'Next steps',
  'Timeline',
  'Current status',
  'Contributing factors:',
  'IMPACT',
  'What we learned',
  'Actions taken',
  'Summary:',
];
const odd = [
  'Severity: SEV-1',
  'June 31st, 2024:',
  'June 3rd, 2026',
  '16:05',
  'Reference: X-1',
  'All times in UTC',
  'Last updated: never',
  'Time | Event',
  '---',
  '12. Mai 2026',
  '1) one',
  '> said',
  '10:00 | began',
];
const part: fc.Arbitrary<Part> = fc.oneof(
  fc.record({ kind: fc.constant('heading' as const), text: fc.constantFrom(...headings) }),
  fc.record({ kind: fc.constant('paragraph' as const), text: sentence }),
  fc.record({ kind: fc.constant('odd' as const), text: fc.constantFrom(...odd) }),
  fc.record({
    kind: fc.constantFrom('list' as const, 'steps' as const, 'entries' as const),
    items: fc.array(sentence, { minLength: 1, maxLength: 5 }),
  }),
);
const parts = fc.array(part, { minLength: 1, maxLength: 14 });

const item = (kind: string, text: string, at: number): string =>
  kind === 'entries' ? `- 1${at}:05 CEST: ${text}` : kind === 'steps' ? `${at + 1}. ${text}` : `- ${text}`;
const asText = (all: readonly Part[]): string =>
  all.map((one) => ('text' in one ? one.text : one.items.map((text, at) => item(one.kind, text, at)).join('\n'))).join('\n\n');
const asMarkdown = (all: readonly Part[]): string =>
  all
    .map((one) =>
      one.kind === 'heading'
        ? `## ${one.text}`
        : 'text' in one
          ? one.text
          : one.items.map((text, at) => item(one.kind, text, at)).join('\n'),
    )
    .join('\n\n');
const asHtml = (all: readonly Part[]): string =>
  all
    .map((one) => {
      if (one.kind === 'heading') return `<h2>${one.text}</h2>`;
      if ('text' in one) return `<p>${one.text.replace('>', '&gt;')}</p>`;
      const tag = one.kind === 'steps' ? 'ol' : 'ul';
      return `<${tag}>${one.items.map((text, at) => `<li>${one.kind === 'entries' ? `1${at}:05 CEST: ` : ''}${text}`).join('')}</${tag}>`;
    })
    .join('');

describe('no word is lost of reports made at random', () => {
  it.each([
    ['text', asText],
    ['markdown', asMarkdown],
    ['html', asHtml],
  ] as const)('as %s', (format, written) => {
    fc.assert(
      fc.property(parts, (all) => {
        const text = written(all);
        const { report, notes } = read(text, format);
        const seen = asText(all).replace(/^(\d)\. /gm, '');
        expect(lostWords(seen, report, notes)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('any string at all is read or refused, and its words stay', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const result = readReport({ text, name: null, format: 'text' }, context());
        if (result.kind === 'refused') expect(text.replace(/[\s\p{C}]/gu, '')).toBe('');
        else
          expect(
            lostWords(
              wordsOf(cleanText(text))
                .filter((found) => /^[\p{L}]{3,}$/u.test(found))
                .join(' '),
              result.report,
              result.notes,
            ),
          ).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('any string at all is safe as Markdown and HTML', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '</',
      '<table>',
      '<tr><td>',
      '<li>',
      '<ul>',
      '<b>',
      '</p>',
      '&',
      '"',
      '`',
      '**',
      '\n',
      '#',
      '| ',
      '10:00 ',
      'June 3, 2026',
      '<template>',
      '<svg>',
      'word ',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 60 }),
        fc.constantFrom('markdown' as const, 'html' as const, 'guess' as const),
        (pieces, format) => {
          expect(['report', 'refused']).toContain(readReport({ text: pieces.join(''), name: null, format }, context()).kind);
        },
      ),
      { numRuns: 300 },
    );
  });
});
