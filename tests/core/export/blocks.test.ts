import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../renderer/core/export/export-markdown.ts';
import { exportText } from '../../../renderer/core/export/export-text.ts';
import { findPrivate } from '../../../renderer/core/export/find-private.ts';
import type { Report, Visibility } from '../../../renderer/core/report/report.ts';
import type { Block, TimelineFilter } from '../../../renderer/core/rich-text/rich-text.ts';
import { textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { action, cause, correction, event, report, structured } from './sample-report.ts';

const options = (edition: Visibility) => ({ edition, pageSize: 'A4', zone: null }) as const;
const text = (of: Report, edition: Visibility = 'public'): string => exportText(of, options(edition));
const kept = (kind: 'corrections' | 'contact'): Block => ({ type: 'structured', attrs: { block: kind, visibility: 'internal' } });

describe('a timeline block with a filter', () => {
  const events = [
    event('2026-06-08 08:50 UTC', 'Alpha', { milestone: 'impact-began' }),
    event('2026-06-08 09:00 UTC', 'Bravo', { category: 'Fix' }),
    event('2026-06-08 09:10 UTC', 'Charlie', { category: 'Fix', visibility: 'internal' }),
  ];
  const timeline = (filter: TimelineFilter): Block => ({ type: 'structured', attrs: { block: 'timeline', ...filter } });
  const shown = (edition: Visibility, ...filters: readonly TimelineFilter[]): readonly string[] =>
    text(report({ events, body: filters.map(timeline) }), edition).match(/Alpha|Bravo|Charlie/g) ?? [];

  it.each<[string, TimelineFilter, readonly string[]]>([
    ['milestones', { milestones: true }, ['Alpha']],
    ['a category', { category: 'Fix' }, ['Bravo', 'Charlie']],
    ['what is internal', { whose: 'internal' }, ['Charlie']],
    ['a category of what is for everybody', { category: 'Fix', whose: 'public' }, ['Bravo']],
    ['what there is none of', { category: 'Weather' }, []],
  ])('shows %s alone, and nothing is added at the end', (_, filter, expected) => {
    expect(shown('internal', filter)).toEqual(expected);
  });

  it('shows no edition what is not for it, whatever it asks for', () => {
    expect(shown('public', { category: 'Fix' }, { whose: 'internal' })).toEqual(['Bravo']);
  });

  it('may stand several times in one text', () => {
    expect(shown('internal', { milestones: true }, {})).toEqual(['Alpha', 'Alpha', 'Bravo', 'Charlie']);
  });
});

describe('actions and causes', () => {
  const [first, second] = [cause('Queue'), cause('Alarm', 'contributing', 'internal')];
  const ticket = 'https://tracker.example.org/INC-7';
  const of = report({
    causes: [first, second],
    actions: [
      action('Raise', { answers: [first.id, second.id, cause('gone').id], link: ticket }),
      action('Watch', { visibility: 'internal' }),
    ],
    body: [structured('causes'), structured('actions')],
  });

  it('say to whom they are not public which causes they answer, and where the ticket is', () => {
    expect(text(of, 'internal')).toContain(`1. Raise (Open; Answers causes 1, 2; Ticket: ${ticket})`);
    expect(exportHtml(of, options('internal'))).toContain(
      `<a href="${ticket}" rel="noopener noreferrer" data-private="internal">Ticket</a>`,
    );
    expect(exportMarkdown(of, options('internal'))).toContain('2. Alarm (Contributing factor; Internal)');
  });

  it('leave out of the public edition what is not for it, and never say where a ticket is', () => {
    expect(text(of)).toContain('1. Raise (Open; Answers cause 1)');
    for (const edition of ['public', 'authority'] as const) {
      const html = exportHtml(of, options(edition));
      for (const word of ['Alarm', 'Watch', 'tracker.example.org']) expect(html).not.toContain(word);
      expect(findPrivate(html, of, edition)).toEqual([]);
    }
  });

  it('are looked for in the finished file', () => {
    expect(findPrivate(`<p>Alarm, Watch, ${ticket}</p>`, of, 'public')).toEqual(['Alarm', 'Watch', ticket]);
  });

  it('are no leak where the text itself leads to the ticket', () => {
    const body = [textBlock('p', [{ type: 'text', text: 'Our tracker', marks: [{ type: 'link', attrs: { href: ticket } }] }])];
    const linked = { ...of, body: { type: 'doc', content: [...body, ...of.body.content] } } as const;
    expect(findPrivate(exportHtml(linked, options('public')), linked, 'public')).toEqual([]);
  });
});

describe('corrections', () => {
  const corrections = [correction('It was 16:10, not 16:05.', '2026-07-01'), correction('Two regions, not one.'), correction(' ')];

  it('stand at the top when no block shows them', () => {
    const shown = text(report({ corrections, body: [textBlock('h2', 'Summary'), textBlock('p', 'All is well.')] }));
    expect(shown.indexOf('Corrections\n')).toBeGreaterThan(0);
    expect(shown.lastIndexOf('Corrections\n')).toBeLessThan(shown.indexOf('Summary'));
  });

  it('stand where their block is, each called a correction and dated, those without words left out', () => {
    const of = report({ corrections, body: [textBlock('p', 'First.'), structured('corrections'), textBlock('p', 'Last.')] });
    expect(text(of)).toContain(
      'First.\n\n- Correction, 1 July 2026: It was 16:10, not 16:05.\n- Correction: Two regions, not one.\n\nLast.',
    );
    expect(exportMarkdown(of, options('public'))).toContain('- Correction, 1 July 2026: It was 16:10, not 16:05.');
    expect(exportHtml(of, options('public'))).toContain(
      '<li><span class="date">Correction, 1 July 2026</span> <span>It was 16:10, not 16:05.</span></li>',
    );
  });

  it('are not called so twice under the heading that the export gives them', () => {
    const of = report({ corrections, body: [textBlock('p', 'First.')] });
    expect(text(of)).toContain('- 1 July 2026: It was 16:10, not 16:05.\n- Two regions, not one.');
    expect(exportHtml(of, options('public'))).toContain('<span class="date">1 July 2026</span>');
    expect(exportHtml(of, options('public'))).toContain('<li><span>Two regions, not one.</span></li>');
  });

  it.each([
    ['en', 'Correction, 1 July 2026: '],
    ['fr', 'Rectificatif, 1 juillet 2026: '],
    ['de', 'Berichtigung, 1. Juli 2026: '],
    ['es', 'Corrección, 1 de julio de 2026: '],
  ])('are called so in “%s”', (language, label) => {
    const of = report({ corrections, details: { language }, body: [structured('corrections')] });
    expect(text(of)).toContain(label);
    expect(exportHtml(of, options('public'))).toContain(`<span class="date">${label.slice(0, -2)}</span>`);
  });

  it.each([
    ['en', 'Corrected on 1 July 2026, see Corrections'],
    ['fr', 'Rectifié le 1 juillet 2026, voir Rectificatifs'],
    ['de', 'Berichtigt am 1. Juli 2026, siehe Berichtigungen'],
    ['es', 'Corregido el 1 de julio de 2026, véase Correcciones'],
  ])('are told of right under the title in “%s”: %s', (language, line) => {
    const of = report({
      corrections,
      details: { language, title: 'Slow mail' },
      body: [textBlock('p', 'First.'), structured('corrections')],
    });
    expect(text(of).split('\n\n')[2]).toBe(line);
    expect(exportMarkdown(of, options('public')).split('\n\n')[2]).toBe(line);
    const html = exportHtml(of, options('public'));
    const [words, see] = line.split(', ');
    expect(html).toContain(`<h1>Slow mail</h1>\n<p class="corrected">${words}, <a href="#corrections">${see}</a></p>`);
    expect(html.match(/ id="corrections"/g)).toHaveLength(1);
  });

  it.each([
    [
      'the last of several days',
      [correction('A.', '2026-07-01'), correction('B.', '2026-07-09')],
      'Last corrected on 9 July 2026, see Corrections',
    ],
    ['one day', [correction('A.', '2026-07-01'), correction('B.', '2026-07-01')], 'Corrected on 1 July 2026, see Corrections'],
    ['no day', [correction('A.')], 'Corrected, see Corrections'],
  ])('are told of with %s', (_what, all, line) => {
    expect(text(report({ corrections: all }))).toContain(`\n\n${line}\n\n`);
  });

  it('are led to once, however many blocks show them', () => {
    const of = report({ corrections, body: [structured('corrections'), textBlock('p', 'First.'), structured('corrections')] });
    expect(exportHtml(of, options('internal')).match(/ id="corrections"/g)).toHaveLength(1);
  });

  it('are told of only where there are some that the edition shows', () => {
    const silent = [
      report({}),
      report({ corrections: [correction(' ', '2026-07-01')] }),
      report({ corrections, body: [kept('corrections')] }),
    ];
    for (const of of silent) expect(exportHtml(of, options('public'))).not.toContain('class="corrected"');
    expect(exportHtml(report({ corrections, body: [kept('corrections')] }), options('internal'))).toContain('class="corrected"');
  });

  it('are kept from an edition with their block alone', () => {
    const of = report({ corrections, body: [kept('corrections')] });
    expect(text(of)).not.toContain('16:10');
    expect(text(of, 'internal')).toContain('16:10');
    expect(findPrivate('It was 16:10, not 16:05.', of, 'public')).toEqual(['It was 16:10, not 16:05.']);
  });
});

describe('the contact block', () => {
  it('shows the contact of the details, an address as a link', () => {
    const of = report({ details: { contact: ' press@example.org ' }, body: [structured('contact')] });
    expect(exportHtml(of, options('public'))).toContain(
      '<p><a href="mailto:press@example.org" rel="noopener noreferrer">press@example.org</a></p>',
    );
    expect(text(of).match(/press@example\.org/g)).toHaveLength(2);
  });

  it('shows words as words, and nothing where nobody is named', () => {
    const words = report({ details: { contact: 'Ana, +49 30 1' }, body: [structured('contact')] });
    expect(exportHtml(words, options('public'))).toContain('<p>Ana, +49 30 1</p>');
    expect(exportHtml(report({ body: [structured('contact')] }), options('public'))).toContain('<main>\n\n</main>');
  });

  it('kept from an edition takes the contact along', () => {
    const of = report({ details: { contact: 'press@example.org' }, body: [kept('contact')] });
    expect(text(of)).not.toContain('press@example.org');
    expect(findPrivate('press@example.org', of, 'public')).toEqual(['press@example.org']);
  });
});
