import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../../renderer/core/export/export-html.ts';
import type { Block, Mark } from '../../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { item, marked, report, structured, table } from '../../export/sample-report.ts';
import { read } from '../read.ts';

const internal: Mark = { type: 'private', attrs: { to: 'internal' } };
const authority: Mark = { type: 'private', attrs: { to: 'authority' } };
const redacted: Mark = { type: 'redacted' };

/** The body that comes back of an internal edition. */
const back = (...blocks: readonly Block[]): readonly Block[] => {
  const made = report({ details: { title: 'Slow mail', contact: 'press@example.org' }, body: blocks });
  return read(exportHtml(made, { edition: 'internal', pageSize: 'A4', zone: null }), 'html').report.body.content;
};

describe('an internal edition as HTML comes back with its marks', () => {
  it.each<[string, Block]>([
    ['a passage', textBlock('p', [run('It '), marked('was Ann', internal), run(' who said it.')])],
    ['one for the authority', textBlock('p', [run('It '), marked('was Ann', authority), run(' who said it.')])],
    [
      'one with a format in it',
      textBlock('p', [run('It '), marked('was ', internal), marked('Ann', internal, { type: 'bold' }), run('.')]),
    ],
    ['two of them side by side', textBlock('p', [run('It '), marked('was ', internal), marked('Ann', authority), run('.')])],
    ['one that ends in a bracket', textBlock('p', [run('It '), marked('was [Ann]', internal), run('.')])],
    ['one with a note', textBlock('p', [marked('Ann', internal), { type: 'footnote', attrs: { text: 'Her words.' } }, run(' slept.')])],
    ['a redacted passage', textBlock('p', [run('The host '), marked('db-7', redacted), run(' failed.')])],
    ['a kept paragraph', { ...textBlock('p', 'For us.'), attrs: { kind: 'p', visibility: 'internal' } }],
    ['a kept heading', { ...textBlock('h2', 'For us'), attrs: { kind: 'h2', visibility: 'authority' } }],
    ['a kept list', { type: 'bulletList', attrs: { visibility: 'internal' }, content: [item('One'), item('Two')] }],
    ['a kept table', { ...table(['A', 'B'], ['c', 'd']), attrs: { visibility: 'authority' } }],
    ['kept code', { type: 'codeBlock', attrs: { visibility: 'internal' }, content: [run('rm -r x')] }],
    ['the contact', { type: 'structured', attrs: { block: 'contact', visibility: 'internal' } }],
  ])('%s', (_name, block) => {
    const [, found] = back(textBlock('p', 'Before it.'), block, textBlock('p', 'Behind it.'));
    expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(JSON.stringify(block)));
  });

  it('and key figures are no words', () => {
    expect(back(structured('key-figures'))).not.toContainEqual(expect.objectContaining({ type: 'table' }));
  });
});

describe('a text that calls itself an edition for some', () => {
  const visibilities = (text: string): readonly string[] => {
    const { report: made } = read(text, 'text');
    return [...new Set(made.body.content.map((block) => ('attrs' in block ? (block.attrs?.visibility ?? 'public') : 'rule')))];
  };

  it.each([
    ['Slow mail\n\nInternal edition\n\nIt was slow.', 'internal'],
    ['Slow mail – internal edition\n\nIt was slow.\n\nAnd late.', 'internal'],
    ['Incident report · INC-7 · Internal edition\n\nSlow mail\n\nIt was slow.', 'internal'],
    ['Mail lent\n\nÉdition interne (2 mars 2026)\n\nC’était lent.', 'internal'],
    ['Langsame Post\n\nAusgabe für die Behörde\n\nEs war langsam.', 'authority'],
  ])('is kept as a whole: %j', (text, to) => {
    expect(visibilities(text)).toEqual([to]);
  });

  it.each([
    'Slow mail\n\nThe internal edition of our newsletter came late.\n\nIt was slow.',
    'Slow mail\n\nPublic edition\n\nIt was slow.',
    'Slow mail\n\nInternal\n\nIt was slow.',
  ])('is no such text: %j', (text) => {
    expect(visibilities(text)).toEqual(['public']);
  });
});
