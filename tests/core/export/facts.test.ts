import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../renderer/core/export/export-markdown.ts';
import type { ExportOptions } from '../../../renderer/core/export/export-options.ts';
import { exportText } from '../../../renderer/core/export/export-text.ts';
import { findPrivate } from '../../../renderer/core/export/find-private.ts';
import { findGaps } from '../../../renderer/core/export/select-edition.ts';
import type { Visibility } from '../../../renderer/core/report/report.ts';
import { textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { chip } from '../chips/chips.ts';
import { fact, report, structured, when } from './sample-report.ts';

const options = (edition: Visibility): ExportOptions => ({ edition, pageSize: 'A4', zone: null });
const persons = fact('Persons affected', 'number', '~12000', { unit: 'persons' });
const facts = [
  persons,
  fact('Loss so far', 'amount', '1500', { unit: 'EUR', visibility: 'internal' }),
  fact('Began', 'time', '', { when: when('2026-06-12 10:30 Europe/Paris') }),
  fact('Malicious', 'yes-no', '?'),
  fact('Records', 'number', 'lots & lots'),
  fact('Second contact', 'text', ' '),
];
const placed = report({ facts, body: [textBlock('p', 'First.'), structured('facts'), textBlock('p', 'Last.')] });
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('facts', () => {
  it('stand where their block is, a line each, without those that nobody answered', () => {
    expect(plain(exportText(placed, options('public')))).toContain(
      [
        'First.\n',
        '- Persons affected: about 12,000 persons',
        '- Began: 12 June 2026, 10:30 CEST',
        '- Malicious: not known yet',
        '- Records: lots & lots\n',
        'Last.',
      ].join('\n'),
    );
    expect(exportMarkdown(placed, options('public'))).toContain('- Persons affected: about 12,000 persons\n');
  });

  it('are a table of labelled rows in HTML', () => {
    const html = exportHtml(placed, options('public'));
    expect(html).toContain(
      '<table class="answers"><tbody>\n<tr><th scope="row">Persons affected</th><td class="value">about 12,000\u00a0persons</td></tr>',
    );
    expect(html).toContain('<td class="value">lots &amp; lots</td>');
    expect(html).not.toContain('Second contact');
  });

  it('come below the text, under a heading in the language of the report, where no block shows them', () => {
    const of = (language: string): string => plain(exportText(report({ facts: [persons], details: { language } }), options('public')));
    expect(of('en')).toContain('Facts\n-----\n\n- Persons affected: about 12,000 persons');
    expect(of('de')).toContain('Angaben\n-------\n\n- Persons affected: etwa 12.000 persons');
    expect(of('fr')).toContain('Données\n');
    expect(of('es')).toContain('Datos\n');
  });

  it('that are kept for somebody are in no other edition, and say whom they are for in theirs', () => {
    expect(plain(exportText(placed, options('public')))).not.toMatch(/Loss|1,500/);
    expect(plain(exportText(placed, options('internal')))).toContain('- Loss so far: EUR 1,500 (Internal)');
    expect(findPrivate('Loss so far: EUR 1,500.', placed, 'public').map(plain)).toEqual(['Loss so far', 'EUR 1,500']);
    expect(findPrivate(exportHtml(placed, options('public')), placed, 'public')).toEqual([]);
  });

  it('that say a lone small word are no matter to look for in a finished file', () => {
    const of = report({
      facts: [fact('Ransom', 'yes-no', 'no', { visibility: 'internal' }), fact('Ransom', 'text', 'none', { visibility: 'internal' })],
    });
    expect(findPrivate(exportHtml(of, options('public')), of, 'public')).toEqual([]);
  });

  it('go with their block', () => {
    const hidden = report({ facts, body: [{ type: 'structured', attrs: { block: 'facts', visibility: 'authority' } }] });
    expect(exportText(hidden, options('public'))).not.toContain('Persons');
    expect(exportText(hidden, options('authority'))).toContain('Persons');
    expect(findPrivate('Persons affected', hidden, 'public')).toEqual(['Persons affected']);
  });

  it('are shown by chips, which leave a gap where an edition may not show them', () => {
    const [, loss] = facts;
    const of = report({ facts, body: [textBlock('p', [chip('fact', persons.id)]), textBlock('p', [chip('fact', loss?.id ?? '')])] });
    expect(plain(exportText(of, options('public')))).toContain('about 12,000 persons\n\n[missing: not in this edition]');
    expect(findGaps(of, 'public')).toEqual(['[missing: not in this edition]']);
    expect(findGaps(of, 'internal')).toEqual([]);
  });
});
