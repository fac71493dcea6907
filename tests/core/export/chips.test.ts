import { describe, expect, it } from 'vitest';
import { asLaidOut } from '../../../renderer/core/export/as-laid-out.ts';
import { exportHtml } from '../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../renderer/core/export/export-markdown.ts';
import { exportText } from '../../../renderer/core/export/export-text.ts';
import { findPrivate } from '../../../renderer/core/export/find-private.ts';
import { findGaps, selectEdition } from '../../../renderer/core/export/select-edition.ts';
import type { Id, Report, Visibility } from '../../../renderer/core/report/report.ts';
import type { Block, Inline, Mark } from '../../../renderer/core/rich-text/rich-text.ts';
import { plainText, run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { chip } from '../chips/chips.ts';
import { zone } from '../time/values.ts';
import { action, cause, cell, event, fact, marked, report, structured } from './sample-report.ts';

const secret = event('2026-06-08 10:05 Europe/Paris', 'The intruder is seen.', { visibility: 'internal', milestone: 'detected' });
const open = event('2026-06-08 08:50 Europe/Paris', 'Scans are late.', { milestone: 'impact-began' });
const fix = action('Raise the limit', { owner: 'Kilo team' });
const internal: Mark = { type: 'private', attrs: { to: 'internal' } };
const redacted: Mark = { type: 'redacted' };
const of = (content: readonly Inline[], more: Partial<Report> = {}): Report => ({
  ...report({ events: [open, secret], actions: [fix], body: [textBlock('p', content), structured('timeline'), structured('actions')] }),
  ...more,
});
const words = (from: Report, edition: Visibility): string => plainText(selectEdition(from, edition).body);
const options = { edition: 'public', pageSize: 'A4', zone: null } as const;

describe('a chip in an export', () => {
  const from = of([run('It began at '), chip('event', open.id), run('.')]);

  it.each([
    ['HTML', exportHtml, 'It began at 08:50\u00a0CEST.'],
    ['Markdown', exportMarkdown, 'It began at 08:50\u00a0CEST.'],
    ['plain text', exportText, 'It began at 08:50\u00a0CEST.'],
  ])('is plain words in %s', (_, write, expected) => {
    expect(write(from, options)).toContain(expected);
  });

  it.each([
    ['a length', chip('metric', 'duration'), '1\u00a0h 15\u00a0min'],
    ['a moment', chip('milestone', 'impact-began', { format: 'date-time' }), '8\u00a0June 2026, 09:00\u00a0CEST'],
    ['a counted fact', chip('fact', 'count'), '12,000\u00a0persons'],
    ['words of an author', chip('fact', 'words'), 'Region 7 alone'],
  ])('breaks no line between a number and its unit in %s, and leaves words as they are', (_, shown, expected) => {
    const began = event('2026-06-08 09:00 Europe/Paris', 'Late.', { milestone: 'impact-began' });
    const ended = event('2026-06-08 10:15 Europe/Paris', 'In time.', { milestone: 'impact-ended' });
    const facts = [
      { ...fact('Affected', 'number', '12000', { unit: 'persons' }), id: 'count' as Id },
      { ...fact('Where', 'text', 'Region 7 alone'), id: 'words' as Id },
    ];
    const told = report({ events: [began, ended], facts, body: [textBlock('p', [run('For '), shown, run('.')])] });
    for (const write of [exportHtml, exportMarkdown, exportText]) expect(write(told, options)).toContain(`For ${expected}.`);
    // Comments quote the draft's own spaces.
    expect(plainText(asLaidOut(told, options).body)).toContain(`For ${expected.replaceAll('\u00a0', ' ')}.`);
  });

  it('is escaped like everything that people typed', () => {
    const hostile = report({ causes: [cause('<b>&*_x_*')], body: [textBlock('p', [chip('cause', 'x')])] });
    const body = [textBlock('p', [chip('cause', hostile.causes[0]?.id ?? '')])];
    const found = { ...hostile, body: { ...hostile.body, content: body } };
    expect(exportHtml(found, options)).toContain('<p>&lt;b&gt;&amp;*_x_*</p>');
    expect(exportMarkdown(found, options)).toContain('\\<b\\>\\&\\*\\_x\\_\\*');
  });

  it('follows the zone that is chosen for the export, unless it has its own', () => {
    const two = of([chip('event', open.id), run(' = '), chip('event', open.id, { zone: 'Asia/Tokyo' })]);
    expect(exportText(two, { ...options, zone: zone('UTC') })).toContain('06:50\u00a0UTC = 15:50\u00a0JST');
  });

  it('whose event was deleted leaves a marked gap, and is told of before the export', () => {
    const gone = of([run('At '), chip('event', 'gone'), run('.')]);
    expect(words(gone, 'public')).toBe('At [missing: deleted event].');
    expect(findGaps(gone, 'public')).toEqual(['[missing: deleted event]']);
    expect(findGaps(from, 'public')).toEqual([]);
  });
});

describe('a chip about what is internal', () => {
  const from = of([run('Seen at '), chip('event', secret.id), run(' after '), chip('metric', 'time-to-detect'), run('.')]);

  it('shows the public a gap, and the organisation its words', () => {
    expect(words(from, 'public')).toBe('Seen at [missing: not in this edition] after [missing: not in this edition].');
    expect(words(from, 'internal')).toBe('Seen at 10:05 CEST after 1 h 15 min.');
    expect(findGaps(from, 'public')).toEqual(['[missing: not in this edition]']);
    expect(findGaps(from, 'internal')).toEqual([]);
  });

  it('counts for nothing where the public doesn’t read it', () => {
    const kept = of([run('Seen'), chip('event', secret.id, { visibility: 'internal' }), run('.')]);
    expect(words(kept, 'public')).toBe('Seen.');
    expect(findGaps(kept, 'public')).toEqual([]);
  });

  it('is hidden for an action that is kept, and for actions whose block is', () => {
    const own = of([chip('action', fix.id, { format: 'owner' })], { actions: [{ ...fix, visibility: 'internal' }] });
    expect(words(own, 'public')).toBe('[missing: not in this edition]');
    const block = of([chip('action', fix.id)]);
    const kept = { ...block.body.content[2], attrs: { block: 'actions', visibility: 'internal' } } as Report['body']['content'][number];
    expect(words({ ...block, body: { ...block.body, content: [...block.body.content.slice(0, 2), kept] } }, 'public')).toBe(
      '[missing: not in this edition]',
    );
  });
});

describe('a chip in a private or redacted passage', () => {
  it.each([
    ['kept by itself', [run('x '), chip('event', open.id, { visibility: 'internal' }), run(' y')], 'x  y'],
    [
      'in the midst of kept words',
      [run('x '), marked('at ', internal), chip('event', open.id), marked(' sharp', internal), run(' y')],
      'x  y',
    ],
    ['redacted by itself', [run('x '), chip('event', open.id, { redacted: true }), run(' y')], 'x █████ y'],
    ['in the midst of redacted words', [run('x '), marked('at ', redacted), chip('event', open.id), marked(' sharp', redacted)], 'x █████'],
  ] satisfies [string, Inline[], string][])('%s is not in the public edition', (_, content, expected) => {
    expect(words(of(content), 'public')).toBe(expected);
    expect(
      exportHtml(of(content, { events: [open] }), options)
        .split('</header>')[1]
        ?.split('<h2>')[0],
    ).not.toContain('at 08:50');
  });

  it('is there for the organisation', () => {
    expect(words(of([run('x '), chip('event', open.id, { redacted: true })]), 'internal')).toBe('x 08:50 CEST');
    expect(words(of([run('x '), chip('event', open.id, { visibility: 'internal' })]), 'internal')).toBe('x [Internal: 08:50 CEST]');
  });

  it('is searched for in the finished file with the words around it', () => {
    const from = of([marked('Guard Zulu left at ', internal), chip('event', open.id), marked(' that day', internal)]);
    expect(findPrivate('<p>Guard Zulu left at 08:50 CEST that day</p>', from, 'public')).toEqual([
      'Guard Zulu left at 08:50 CEST that day',
    ]);
    expect(findPrivate(exportHtml(from, options), from, 'public')).toEqual([]);
  });
});

describe('a chip inside a block', () => {
  const line = textBlock('p', [run('Since '), chip('event', open.id)]);
  const inside: readonly (readonly [string, Block])[] = [
    ['table', { type: 'table', content: [{ type: 'tableRow', content: [{ ...cell(''), content: [line] }, cell('x')] }] }],
    ['callout', { type: 'callout', attrs: { tone: 'warning' }, content: [line] }],
    ['task list', { type: 'taskList', content: [{ type: 'taskItem', attrs: { checked: false }, content: [line] }] }],
    ['list', { type: 'bulletList', content: [{ type: 'listItem', content: [line] }] }],
  ];

  it.each(inside)('of the kind %s is words in every format', (_, block) => {
    const from = report({ events: [open], body: [block] });
    for (const write of [exportHtml, exportMarkdown, exportText]) expect(write(from, options)).toContain('Since 08:50\u00a0CEST');
    expect(findGaps(report({ body: [block] }), 'public')).toEqual(['[missing: deleted event]']);
  });

  it.each(inside)('of the kind %s is kept back with the block', (_, block) => {
    const kept = { ...block, attrs: { ...('attrs' in block ? block.attrs : {}), visibility: 'internal' } } as Block;
    const from = report({ events: [open], body: [kept, structured('timeline')] });
    expect(words(from, 'public')).not.toContain('08:50');
    expect(words(from, 'internal')).toContain('Since 08:50 CEST');
  });
});

describe('chips and footnotes in one line', () => {
  const note: Inline = { type: 'footnote', attrs: { text: 'Says Zulu.' } };

  it('a chip between kept words is kept, whatever footnotes stand beside it', () => {
    const from = of([run('x '), marked('at ', internal), chip('event', open.id), note, marked(' sharp', internal), run(' y')]);
    expect(words(from, 'public')).toBe('x  y');
    expect(words(from, 'internal')).toContain('[Internal: at 08:50 CEST sharp]');
    expect(exportHtml(from, options)).not.toContain('Zulu');
  });

  it('a footnote beside a chip that is kept goes with it', () => {
    const from = of([run('x '), chip('event', open.id, { visibility: 'internal' }), note, run(' y')]);
    expect(words(from, 'public')).toBe('x  y');
    expect(findPrivate('<p>Says Zulu.</p>', from, 'public')).toEqual(['Says Zulu.']);
  });

  it('a footnote beside a chip that is redacted is under the bar', () => {
    expect(words(of([run('x '), chip('event', open.id, { redacted: true }), note, run(' y')]), 'public')).toBe('x █████ y');
  });

  it('a footnote is numbered behind a chip’s words', () => {
    expect(exportText(of([run('At '), chip('event', open.id), note, run('.')]), options)).toContain('At 08:50\u00a0CEST[1].');
  });
});
