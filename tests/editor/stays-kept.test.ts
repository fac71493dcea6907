import type { Editor } from '@tiptap/core';
import { TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import type { Block, Inline, PrivateTo } from '../../renderer/core/rich-text/rich-text.ts';
import { textBlock } from '../../renderer/core/rich-text/walk.ts';
import { publicTextBetween } from '../../renderer/editor/public-text.ts';
import { bodyWith, editorOnDraft, list } from './editor-fixture.ts';

afterEach(() => document.body.replaceChildren());

const keptFor = (to: PrivateTo, block: Block): Block =>
  ({ ...block, attrs: { ...('attrs' in block ? block.attrs : {}), visibility: to } }) as Block;
const words = (text: string, mark?: 'internal' | 'authority' | 'redacted'): Inline => ({
  type: 'text',
  text,
  ...(mark === undefined ? {} : { marks: [mark === 'redacted' ? { type: 'redacted' } : { type: 'private', attrs: { to: mark } }] }),
});
const line = (...content: readonly Inline[]): Block => ({ type: 'paragraph', attrs: { kind: 'p' }, content });

/** Kept words have an S in front, those for everybody none. */
const blocks: readonly Block[] = [
  textBlock('p', 'before'),
  keptFor('internal', list('Salpha', 'Sbeta', 'Sgamma')),
  textBlock('p', 'after'),
  keptFor('internal', textBlock('quote', 'Squote')),
  list('item', 'other'),
  keptFor('authority', textBlock('p', 'Sline')),
  textBlock('p', 'two'),
  keptFor('internal', { type: 'codeBlock', content: [{ type: 'text', text: 'Scode' }] } as Block),
  line(
    words('inline '),
    words('Shush', 'internal'),
    words(' tail '),
    words('Sbar', 'redacted'),
    words(' end '),
    words('Scourt', 'authority'),
  ),
  keptFor('internal', textBlock('h3', 'Sheading')),
  textBlock('p', 'last'),
];
const body = bodyWith(...blocks);

const publicWords = ({ state: { doc } }: Editor): string => publicTextBetween(doc, { from: 0, to: doc.content.size });
const caret = (editor: Editor, before: string, at: 'start' | 'end' = 'start'): void => {
  editor.state.doc.descendants((node, position) => {
    const offset = node.isText ? (node.text ?? '').indexOf(before) : -1;
    if (offset >= 0) editor.commands.setTextSelection(position + offset + (at === 'end' ? before.length : 0));
  });
};
const select = (editor: Editor, from: string, to: string): void => {
  caret(editor, from);
  const start = editor.state.selection.from;
  caret(editor, to, 'end');
  editor.commands.setTextSelection({ from: start, to: editor.state.selection.to });
};
/** Presses keys as somebody does: some commands go other ways when they are called. */
const press = (editor: Editor, ...keys: readonly string[]): void => {
  for (const name of keys) {
    const key = name.split('-').at(-1) ?? '';
    const init = { key, bubbles: true, cancelable: true, shiftKey: name.startsWith('Shift-'), altKey: name.startsWith('Alt-') };
    editor.view.dom.dispatchEvent(new KeyboardEvent('keydown', init));
  }
};

describe('what is kept stays kept', () => {
  it.each<[string, (editor: Editor) => void]>([
    [
      'a line joined to the one above',
      (editor) => {
        caret(editor, 'Squote');
        press(editor, 'Backspace', 'Backspace');
      },
    ],
    [
      'a line joined to a list',
      (editor) => {
        caret(editor, 'Sline');
        press(editor, 'Backspace');
      },
    ],
    [
      'code joined to a line',
      (editor) => {
        caret(editor, 'Scode');
        press(editor, 'Backspace');
      },
    ],
    [
      'a heading joined to a line',
      (editor) => {
        caret(editor, 'Sheading');
        press(editor, 'Backspace', 'Backspace');
      },
    ],
    [
      'a list joined to the line above by Delete',
      (editor) => {
        caret(editor, 'before', 'end');
        press(editor, 'Delete');
      },
    ],
    [
      'a line cut into by a selection',
      (editor) => {
        select(editor, 'after', 'Squ');
        press(editor, 'Delete');
      },
    ],
    [
      'a list cut into by a selection',
      (editor) => {
        select(editor, 'fore', 'Sbe');
        press(editor, 'Backspace');
      },
    ],
    [
      'an item lifted out',
      (editor) => {
        caret(editor, 'Sbeta');
        press(editor, 'Backspace');
      },
    ],
    [
      'an item moved out',
      (editor) => {
        caret(editor, 'Sbeta');
        press(editor, 'Shift-Tab');
      },
    ],
    [
      'a list switched off',
      (editor) => {
        caret(editor, 'Sbeta');
        editor.commands.toggleBulletList();
      },
    ],
    [
      'a list that is numbered now',
      (editor) => {
        caret(editor, 'Salpha');
        editor.commands.toggleOrderedList();
      },
    ],
    [
      'a list of tasks',
      (editor) => {
        caret(editor, 'Sgamma');
        editor.commands.toggleTaskList();
      },
    ],
    [
      'words that become code',
      (editor) => {
        select(editor, 'Shush', 'Shush');
        editor.commands.toggleCode();
      },
    ],
    [
      'a bar over words that become code',
      (editor) => {
        select(editor, 'Sbar', 'Sbar');
        editor.commands.toggleCode();
      },
    ],
    [
      'a line that becomes code',
      (editor) => {
        caret(editor, 'Shush');
        editor.commands.toggleCodeBlock();
      },
    ],
    [
      'words without their format',
      (editor) => {
        select(editor, 'inline', 'Scourt');
        editor.commands.unsetAllMarks();
      },
    ],
  ])('%s', (_name, change) => {
    const { editor } = editorOnDraft(body);
    change(editor);
    expect(publicWords(editor)).not.toMatch(/S[a-z]/u);
    const [after, all] = [publicWords(editor), editor.getHTML()];
    editor.commands.undo();
    expect(publicWords(editor)).not.toMatch(/S[a-z]/u);
    editor.commands.redo();
    expect(publicWords(editor)).toBe(after);
    expect(editor.getHTML()).toBe(all);
    editor.destroy();
  });

  it('words that a command cuts out and puts in elsewhere', () => {
    const { editor } = editorOnDraft(body);
    caret(editor, 'Sline');
    press(editor, 'Backspace');
    expect(editor.getHTML()).toContain('other<span data-private="authority">Sline</span>');
    editor.destroy();
  });

  it.each([
    ['before', 'Sga'],
    ['fore', 'Sbe'],
    ['after', 'Squ'],
    ['two', 'Sco'],
  ])('what is left of a passage when somebody types over “%s” to “%s”', (from, to) => {
    const { editor } = editorOnDraft(body);
    select(editor, from, to);
    editor.view.dom.dispatchEvent(new KeyboardEvent('keypress', { key: 'X', charCode: 88, bubbles: true, cancelable: true }));
    expect(editor.state.doc.textContent).toContain('X');
    expect(publicWords(editor)).toContain('X');
    expect(publicWords(editor)).not.toMatch(/S[a-z]|mma|ta\b|ote|de\b/u);
    editor.destroy();
  });

  it('and nothing else is kept by it', () => {
    const editor = editorOnDraft(body).editor;
    caret(editor, 'Sline');
    press(editor, 'Backspace');
    expect(publicWords(editor)).toContain('other');
    caret(editor, 'Sbeta');
    press(editor, 'Backspace');
    expect(editor.state.doc.child(2).attrs.visibility).toBe('internal');
    caret(editor, 'two');
    press(editor, 'Enter', 'Delete');
    expect(publicWords(editor)).toContain('two');
    editor.destroy();
  });

  it('a line left by Enter at the end of a kept list is kept as the list is', () => {
    const editor = editorOnDraft(body).editor;
    caret(editor, 'Sgamma', 'end');
    press(editor, 'Enter', 'Enter');
    editor.commands.insertContent('Snew');
    expect(publicWords(editor)).not.toContain('Snew');
    editor.destroy();
  });

  it.each<[string, (editor: Editor) => unknown]>([
    ['by Delete', (editor) => editor.commands.deleteSelection()],
    ['with all of the text', (editor) => editor.chain().selectAll().deleteSelection().run()],
  ])('data whose place goes %s stands at the end, kept, until it has another', (_how, take) => {
    const causes = { type: 'structured', attrs: { block: 'causes', visibility: 'internal' } } as Block;
    const timeline = { type: 'structured', attrs: { block: 'timeline' } } as Block;
    const { editor } = editorOnDraft(bodyWith('before', causes, timeline, 'after'));
    editor.commands.setNodeSelection('before'.length + 2);
    take(editor);
    expect(editor.state.doc.lastChild?.attrs).toMatchObject({ block: 'causes', visibility: 'internal' });
    editor.commands.insertContentAt(0, JSON.parse(JSON.stringify(causes)));
    editor.commands.setNodeSelection(editor.state.doc.content.size - 1);
    editor.commands.deleteSelection();
    expect(editor.state.doc.firstChild?.attrs).toMatchObject({ block: 'causes', visibility: 'internal' });
    expect(editor.state.doc.lastChild?.attrs.block).not.toBe('causes');
    editor.destroy();
  });

  it('until somebody says who else may read it', () => {
    const editor = editorOnDraft(body).editor;
    select(editor, 'Shush', 'Shush');
    editor.commands.keepPassage(null);
    expect(publicWords(editor)).toContain('Shush');
    select(editor, 'Sbar', 'Sbar');
    editor.commands.toggleRedacted();
    expect(publicWords(editor)).toContain('Sbar');
    caret(editor, 'Squote');
    editor.commands.keepBlocks(null);
    expect(publicWords(editor)).toContain('Squote');
    editor.destroy();
  });

  it('is given back by undo as it was', () => {
    const { editor } = editorOnDraft(body);
    const before = editor.getHTML();
    caret(editor, 'two');
    editor.commands.keepBlocks('internal');
    editor.commands.undo();
    expect(publicWords(editor)).toContain('two');
    expect(editor.getHTML()).toBe(before);
    editor.destroy();
  });

  const commands: readonly ((editor: Editor) => unknown)[] = [
    (editor) => press(editor, 'Backspace'),
    (editor) => press(editor, 'Delete'),
    // With a selection across a list's end the editor's own Enter throws.
    (editor) => editor.state.selection.empty && press(editor, 'Enter'),
    (editor) => press(editor, 'Tab'),
    (editor) => press(editor, 'Shift-Tab'),
    (editor) => editor.commands.toggleBulletList(),
    (editor) => editor.commands.toggleOrderedList(),
    (editor) => editor.commands.toggleTaskList(),
    (editor) => editor.commands.toggleCode(),
    (editor) => editor.commands.toggleCodeBlock(),
    (editor) => editor.commands.toggleBold(),
    (editor) => editor.commands.unsetAllMarks(),
    (editor) => editor.commands.toggleTextKind('quote'),
    (editor) => editor.commands.toggleTextKind('h2'),
    (editor) => editor.commands.toggleCallout('note'),
    (editor) => press(editor, 'Alt-ArrowUp'),
    (editor) => press(editor, 'Alt-ArrowDown'),
  ];

  it('whatever is done to it, wherever', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.boolean(), fc.nat(commands.length - 1)), { minLength: 1, maxLength: 8 }),
        (deeds) => {
          const editor = editorOnDraft(body).editor;
          for (const [a, b, isWide, which] of deeds) {
            const { doc, tr } = editor.state;
            const [from, to] = [a, isWide ? b : a].map((place) => doc.resolve(place % doc.content.size));
            if (from === undefined || to === undefined) throw new Error('Two places were wanted.');
            // Where somebody can put the cursor, and no other places.
            editor.view.dispatch(tr.setSelection(TextSelection.between(from, to)));
            commands[which]?.(editor);
            expect(publicWords(editor)).not.toMatch(/S[a-z]/u);
          }
          editor.destroy();
        },
      ),
      { numRuns: 400 },
    );
  });
});
