import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../renderer/core/export/export-html.ts';
import { exportMarkdown } from '../../../renderer/core/export/export-markdown.ts';
import { exportText } from '../../../renderer/core/export/export-text.ts';
import { findPrivate } from '../../../renderer/core/export/find-private.ts';
import type { Report, Visibility } from '../../../renderer/core/report/report.ts';
import type { Block, Inline, Mark, PrivateTo } from '../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { action, cause, event, item, marked, report, step } from './sample-report.ts';

const editions: readonly Visibility[] = ['public', 'authority', 'internal'];
const writers = { HTML: exportHtml, Markdown: exportMarkdown, 'plain text': exportText };
/** Without the fonts, whose letters may spell anything. */
const written = (of: Report, edition: Visibility, write = exportText): string =>
  write(of, { edition, pageSize: 'A4', zone: null }).replace(/<style>[\s\S]*<\/style>/, '');

const privateTo = (to: PrivateTo): Mark => ({ type: 'private', attrs: { to } });
const redacted: Mark = { type: 'redacted' };
const p = (...content: readonly Inline[]): Block => textBlock('p', content);
const kept = (block: Block, visibility: PrivateTo): Block =>
  ({ ...block, attrs: { ...('attrs' in block ? block.attrs : {}), visibility } }) as Block;

describe('a passage', () => {
  const of = report({
    body: [
      p(
        run('The router '),
        marked('in hall Zulu', privateTo('internal')),
        run(' failed, '),
        marked('case Kilo', privateTo('authority')),
        run('.'),
      ),
    ],
  });

  it.each([
    ['public', 'The router  failed, .'],
    ['authority', 'The router  failed, [For the authority: case Kilo].'],
    ['internal', 'The router [Internal: in hall Zulu] failed, [For the authority: case Kilo].'],
  ] as const)('is in the %s edition only for whom it is kept', (edition, words) => {
    expect(written(of, edition)).toContain(words);
  });

  it('begins behind the space that parts it from the words before', () => {
    const spaced = report({ body: [p(run('The router'), marked(' in hall Zulu', privateTo('internal')), run(' failed.'))] });
    expect(written(spaced, 'internal')).toContain('The router [Internal: in hall Zulu] failed.');
    expect(written(spaced, 'public')).toContain('The router failed.');
  });

  it('may be all of a heading or an item, which is then gone with it', () => {
    const gone = report({
      body: [
        textBlock('h2', [marked('Zulu', privateTo('internal'))]),
        { type: 'bulletList', content: [item(marked('Kilo', privateTo('internal'))), item('stays')] },
      ],
    });
    const html = written(gone, 'public', exportHtml);
    expect(html).not.toContain('<h2');
    expect(html.match(/<li>/g)).toHaveLength(1);
  });
});

describe('a redacted passage', () => {
  const of = (length: number) =>
    report({ body: [p(run('Called by '), marked('x'.repeat(length), redacted), marked('y', redacted, { type: 'bold' }), run('.'))] });

  it('is one bar of always the same length in the public edition', () => {
    for (const length of [1, 7, 90]) expect(written(of(length), 'public')).toContain('Called by █████.');
  });

  it('is in no part of the public file', () => {
    for (const write of Object.values(writers)) expect(written(of(7), 'public', write)).not.toMatch(/xxx/);
  });

  it('can be read in the other editions', () => {
    for (const edition of ['authority', 'internal'] as const) expect(written(of(3), edition)).toContain('Called by xxxy.');
  });

  it('leaves no link behind', () => {
    const linked = report({ body: [p(marked('Zulu', redacted, { type: 'link', attrs: { href: 'https://zulu.example/' } }))] });
    expect(written(linked, 'public', exportHtml)).not.toContain('zulu');
  });
});

describe('a block', () => {
  const blocks: readonly (readonly [string, Block])[] = [
    ['a paragraph', p(run('Zulu'))],
    ['a heading', textBlock('h2', 'Zulu')],
    ['a list', { type: 'bulletList', content: [item('Zulu')] }],
    ['a numbered list', { type: 'orderedList', attrs: { start: 1 }, content: [item('Zulu')] }],
    ['code', { type: 'codeBlock', content: [run('Zulu')] }],
  ];

  it.each(blocks)('(%s) is in no edition but that of those it is kept for, which says so', (_, block) => {
    const of = report({ body: [p(run('before')), kept(block, 'internal'), p(run('below'))] });
    for (const write of Object.values(writers)) {
      expect(written(of, 'public', write)).not.toContain('Zulu');
      expect(written(of, 'authority', write)).not.toContain('Zulu');
      expect(written(of, 'internal', write)).toMatch(/Internal[\s\S]*Zulu/);
    }
  });

  it.each([
    ['causes', { causes: [cause('Zulu')] }],
    ['actions', { actions: [action('Zulu')] }],
    ['status', { steps: [step('Zulu')] }],
    ['timeline', { events: [event('2026-05-14 09:14 UTC', 'Zulu')] }],
  ] as const)('of %s takes its data along, and it does not come back at the end', (block, data) => {
    const of = report({ ...data, body: [kept({ type: 'structured', attrs: { block } }, 'internal')] });
    expect(written(of, 'public', exportHtml)).not.toContain('Zulu');
    expect(written(of, 'internal', exportHtml)).toContain('Zulu');
    expect(findPrivate('<p>Zulu</p>', of, 'public')).toEqual(['Zulu']);
  });

  it('keeps what stands in a list that is kept', () => {
    const of = report({
      body: [
        kept(
          {
            type: 'bulletList',
            content: [{ type: 'listItem', content: [p(run('a')), { type: 'structured', attrs: { block: 'causes' } }] }],
          },
          'internal',
        ),
      ],
      causes: [cause('Zulu')],
    });
    expect(written(of, 'public')).not.toContain('Zulu');
  });
});

describe('the search of a finished file', () => {
  it.each([
    ['a passage', [p(run('a '), marked('hall Zulu', privateTo('internal')))]],
    ['a passage of several runs', [p(marked('hall ', privateTo('internal')), marked('Zulu', privateTo('internal'), { type: 'bold' }))]],
    ['a redacted passage', [p(marked('hall Zulu', redacted))]],
    ['a block', [kept(p(run('hall Zulu')), 'authority')]],
  ])('finds %s', (_, body) => {
    expect(findPrivate('<p>They sit in <b>hall</b> Zulu.</p>', report({ body }), 'public')).toEqual(['hall Zulu']);
  });

  it('finds a redacted telephone number', () => {
    expect(findPrivate('<p>+49 30 123 456</p>', report({ body: [p(marked('+49 30 123456', redacted))] }), 'public')).toEqual([]);
    expect(findPrivate('<p>+49 30 123456</p>', report({ body: [p(marked('+49 30 123456', redacted))] }), 'public')).toEqual([
      '+49 30 123456',
    ]);
  });
});

it('no edition of any text holds a word that is kept from it', () => {
  const word = fc.integer({ min: 0, max: 1 << 30 }).map((number) => `w${number.toString(36)}q`);
  const marks = fc.constantFrom<readonly Mark[]>(
    [],
    [privateTo('internal')],
    [privateTo('authority')],
    [redacted],
    [{ type: 'bold' }, privateTo('internal')],
  );
  const inline = fc
    .tuple(word, marks)
    .map(([text, given]): Inline => (given.length === 0 ? run(`${text} `) : marked(`${text} `, ...given)));
  const visibility = fc.constantFrom<PrivateTo | null>(null, null, 'internal', 'authority');
  const keep = (block: Block, to: PrivateTo | null): Block => (to === null ? block : kept(block, to));
  const paragraph = fc.tuple(fc.array(inline, { maxLength: 5 }), visibility).map(([content, to]) => keep(p(...content), to));
  const list = fc
    .tuple(fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 3 }), visibility)
    .map(([items, to]) => keep({ type: 'bulletList', content: items.map((content) => ({ type: 'listItem', content })) }, to));
  fc.assert(
    fc.property(fc.array(fc.oneof(paragraph, list), { maxLength: 6 }), (body) => {
      const of = report({ body });
      for (const edition of editions) {
        for (const write of Object.values(writers)) {
          const output = written(of, edition, write);
          expect(findPrivate(output, of, edition)).toEqual([]);
          for (const text of keptWords(body, edition)) expect(output).not.toContain(text.trim());
        }
      }
    }),
    { numRuns: 60 },
  );
});

/** Found anew here, by a way of its own: the words under anything that an edition is not for. */
const keptWords = (blocks: readonly Block[], edition: Visibility, isKept = false): readonly string[] => {
  const mayNot = (to: PrivateTo | undefined): boolean =>
    to !== undefined && edition !== 'internal' && !(to === 'authority' && edition === 'authority');
  return blocks.flatMap((block): readonly string[] => {
    const isGone = isKept || mayNot('attrs' in block ? block.attrs?.visibility : undefined);
    if (block.type === 'bulletList') return block.content.flatMap(({ content }) => keptWords(content, edition, isGone));
    if (block.type !== 'paragraph') return [];
    return (block.content ?? []).flatMap((inline) => {
      if (inline.type !== 'text') return [];
      const isHidden = (inline.marks ?? []).some(
        (mark) => (mark.type === 'private' && mayNot(mark.attrs.to)) || (mark.type === 'redacted' && edition === 'public'),
      );
      return isGone || isHidden ? [inline.text] : [];
    });
  });
};
