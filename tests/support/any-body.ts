import fc from 'fast-check';
import { parseRichText } from '../../renderer/core/rich-text/parse-rich-text.ts';
import type { RichText } from '../../renderer/core/rich-text/rich-text.ts';

type Json = { readonly [key: string]: unknown };

const word = fc.stringMatching(/^[a-zé]{1,8}( [a-z]{1,5})?$/).filter((text) => text !== '');
const mark: fc.Arbitrary<Json> = fc.constantFrom<Json>(
  { type: 'bold' },
  { type: 'italic' },
  { type: 'strike' },
  { type: 'superscript' },
  { type: 'subscript' },
  { type: 'redacted' },
  { type: 'private', attrs: { to: 'internal' } },
  { type: 'private', attrs: { to: 'authority' } },
  { type: 'link', attrs: { href: 'https://example.org/' } },
);
const marks = fc.oneof(
  fc.uniqueArray(mark, { maxLength: 3, selector: ({ type }) => type }),
  // Code stands alone: the editor allows no other format beside it.
  fc.constant<Json[]>([{ type: 'code' }]),
);
const inline: fc.Arbitrary<Json> = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(word, marks).map(([text, all]): Json => ({ type: 'text', text, marks: all })) },
  { weight: 1, arbitrary: fc.constant<Json>({ type: 'hardBreak' }) },
  { weight: 1, arbitrary: fc.oneof(word, fc.constant('')).map((text): Json => ({ type: 'footnote', attrs: { text } })) },
  {
    weight: 1,
    arbitrary: fc
      .record({
        of: fc.constantFrom('event', 'milestone', 'metric', 'detail', 'action', 'cause', 'fact'),
        key: fc.constantFrom('e1', 'detected', 'title'),
        format: fc.constantFrom('time', 'date', 'long', 'x'),
        visibility: fc.constantFrom(null, 'internal', 'authority'),
        redacted: fc.constantFrom(null, true),
      })
      .map((all): Json => ({ type: 'chip', attrs: all })),
  },
);
const picture = fc.record({
  asset: fc.constantFrom('', '0123456789abcdef'.repeat(4), 'x'),
  alt: fc.oneof(word, fc.constant('')),
  decorative: fc.boolean(),
  width: fc.constantFrom(10, 55, 100, 0, 'x'),
});
const filter = fc.record({
  milestones: fc.constantFrom(null, true),
  category: fc.constantFrom(null, 'Fix'),
  whose: fc.constantFrom(null, 'public', 'internal'),
});
const attrs = fc.record({
  visibility: fc.constantFrom('public', 'public', 'public', 'internal', 'authority'),
  pageBreak: fc.constantFrom(null, null, true),
});
const span = fc.constantFrom(1, 1, 1, 2, 3, 0, -1, 1.5, 1e9, 'x');

const { block } = fc.letrec<{ block: Json; blocks: Json[] }>((tie) => {
  const text = fc
    .tuple(attrs, fc.constantFrom('p', 'p', 'p', 'h1', 'h2', 'h3', 'h4', 'quote'), fc.array(inline, { maxLength: 4 }))
    .map(([all, kind, content]): Json => ({ type: 'paragraph', attrs: { ...all, kind }, content }));
  const cell = fc
    .tuple(
      fc.constantFrom('tableCell', 'tableHeader'),
      span,
      span,
      fc.constantFrom(null, [120], [80, 90]),
      fc.constantFrom(null, 'right', 'center'),
      tie('blocks'),
    )
    .map(([type, colspan, rowspan, colwidth, align, content]): Json => ({ type, attrs: { colspan, rowspan, colwidth, align }, content }));
  const rows = fc.array(
    fc.array(cell, { maxLength: 3 }).map((content): Json => ({ type: 'tableRow', content })),
    { maxLength: 3 },
  );
  const items = (type: string) =>
    fc.array(
      fc.tuple(fc.boolean(), tie('blocks')).map(([checked, content]): Json => ({ type, attrs: { checked }, content })),
      { maxLength: 3 },
    );
  const holding = (type: string, more: Json, content: fc.Arbitrary<readonly Json[]>) =>
    fc.tuple(attrs, content).map(([all, inside]): Json => ({ type, attrs: { ...all, ...more }, content: inside }));
  return {
    blocks: fc.array(tie('block'), { maxLength: 3 }),
    block: fc.oneof(
      { maxDepth: 3 },
      text,
      text,
      fc
        .tuple(
          attrs,
          fc.constantFrom(null, 'json', 'x'),
          fc.oneof(
            word,
            fc.tuple(word, word).map((lines) => lines.join('\n')),
          ),
        )
        .map(
          ([all, language, code]): Json => ({ type: 'codeBlock', attrs: { ...all, language }, content: [{ type: 'text', text: code }] }),
        ),
      fc.constant<Json>({ type: 'horizontalRule' }),
      fc
        .tuple(
          attrs,
          filter,
          fc.constantFrom('timeline', 'timeline-chart', 'key-figures', 'causes', 'actions', 'status', 'corrections', 'facts', 'contact'),
        )
        .map(([all, shown, of]): Json => ({ type: 'structured', attrs: { ...all, ...shown, block: of } })),
      fc
        .tuple(attrs, picture, fc.array(inline, { maxLength: 2 }))
        .map(([all, shown, content]): Json => ({ type: 'image', attrs: { ...all, ...shown }, content })),
      holding('table', {}, rows),
      holding('bulletList', {}, items('listItem')),
      holding('orderedList', { start: 3 }, items('listItem')),
      holding('taskList', {}, items('taskItem')),
      ...['note', 'warning', 'advice'].map((tone) => holding('callout', { tone }, tie('blocks'))),
      holding('nobody-knows', {}, tie('blocks')),
    ),
  };
});

/** Bodies with every kind of block and format, as a file may hold them: ragged tables, odd spans, blocks in places where none can stand. */
export const anyLooseBody: fc.Arbitrary<Json> = fc.array(block, { maxLength: 4 }).map((content) => ({ type: 'doc', content }));

/** The same bodies, as Debrief reads them. */
export const anyBody: fc.Arbitrary<RichText> = anyLooseBody.map(parseRichText);
