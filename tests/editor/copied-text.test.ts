import type { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Block } from '../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../renderer/core/rich-text/walk.ts';
import { bodyWith, editorOnDraft, list } from './editor-fixture.ts';

afterEach(() => document.body.replaceChildren());

/** The plain text of what is selected, as another program gets it. */
const copied = ({ state, view }: Editor): string => view.serializeForClipboard(state.selection.content()).text;
const allOf = (...blocks: readonly (string | Block)[]): string => {
  const { editor } = editorOnDraft(bodyWith(...blocks));
  editor.commands.selectAll();
  return copied(editor);
};
const cell = (text: string): Extract<Block, { type: 'table' }>['content'][number]['content'][number] => ({
  type: 'tableCell',
  attrs: { colspan: 1, rowspan: 1 },
  content: [textBlock('p', text)],
});
const numbers: Block = {
  type: 'orderedList',
  attrs: { start: 3 },
  content: [
    { type: 'listItem', content: [textBlock('p', 'Turn it off.'), list('Wait.')] },
    { type: 'listItem', content: [textBlock('p', 'Turn it on.')] },
  ],
};
const tasks: Block = {
  type: 'taskList',
  content: [
    { type: 'taskItem', attrs: { checked: true }, content: [textBlock('p', 'Told all')] },
    { type: 'taskItem', attrs: { checked: false }, content: [textBlock('p', 'Thanked all')] },
  ],
};

describe('the plain text of what is copied', () => {
  it.each([
    ['paragraphs have one blank line between them', ['One.', 'Two.'], 'One.\n\nTwo.'],
    ['an empty paragraph adds none', ['One.', '', '', 'Two.'], 'One.\n\nTwo.'],
    ['a list has its bullets, line by line', ['One:', list('Mail', 'Scans')], 'One:\n\n- Mail\n- Scans'],
    ['a numbered list has its numbers, what stands in an item is set in', [numbers], '3. Turn it off.\n   - Wait.\n4. Turn it on.'],
    ['a task says whether it is done', [tasks], '[x] Told all\n[ ] Thanked all'],
    ['code stays as it is', [{ type: 'codeBlock', content: [run('a\n  b')] } satisfies Block], 'a\n  b'],
  ] as const)('%s', (_name, blocks, expected) => {
    expect(allOf(...blocks)).toBe(expected);
  });

  it('a table has a tab between cells and a line for each row', () => {
    const rows = [
      { type: 'tableRow', content: [cell('Team'), cell('Hours')] },
      { type: 'tableRow', content: [cell('Mail'), cell('2')] },
    ] as const;
    expect(allOf('Before', { type: 'table', content: rows })).toBe('Before\n\nTeam\tHours\nMail\t2');
  });

  it('a block that is kept says for whom, in the report’s language', () => {
    const kept: Block = { type: 'paragraph', attrs: { kind: 'p', visibility: 'internal' }, content: [run('A secret.')] };
    expect(allOf('Open.', kept)).toBe('Open.\n\n[Internal]\nA secret.');
  });

  it('words of a line that are kept say for whom, once', () => {
    const hush = (text: string, ...marks: readonly object[]) => ({ ...run(text), marks }) as ReturnType<typeof run>;
    const to = { type: 'private', attrs: { to: 'internal' } };
    const line: Block = {
      type: 'paragraph',
      attrs: { kind: 'p' },
      content: [
        run('Kilo '),
        hush('fell ', to),
        hush('asleep', to, { type: 'bold' }),
        run(' at '),
        hush('Lima', { type: 'redacted' }),
        run('.'),
      ],
    };
    expect(allOf(line)).toBe('Kilo [Internal: fell asleep] at [Internal: Lima].');
    expect(allOf({ ...line, attrs: { kind: 'p', visibility: 'internal' } })).toBe('[Internal]\nKilo fell asleep at Lima.');
  });

  it('words out of one item are words alone', () => {
    const { editor } = editorOnDraft(bodyWith(list('Mail was late', 'Scans')));
    editor.commands.setTextSelection({ from: 3, to: 7 });
    expect(copied(editor)).toBe('Mail');
  });

  it('words out of a block that is kept say so, too', () => {
    const { editor } = editorOnDraft(bodyWith({ ...list('Mail was late'), attrs: { visibility: 'authority' } } as Block));
    editor.commands.setTextSelection({ from: 3, to: 7 });
    expect(copied(editor)).toBe('[For the authority: Mail]');
  });

  it('several items of a list are a list', () => {
    const { editor } = editorOnDraft(bodyWith(list('Mail', 'Scans', 'Calls')));
    editor.commands.setTextSelection({ from: 3, to: 14 });
    expect(copied(editor)).toMatch(/^- Mail\n- Sc/);
  });
});
