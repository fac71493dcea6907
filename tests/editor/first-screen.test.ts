import { Editor, Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { afterEach, expect, it } from 'vitest';
import { schemaExtensions } from '../../renderer/editor/extensions.ts';
import { FirstScreen } from '../../renderer/editor/first-screen.ts';
import { bodyWith, editorOnDraft } from './editor-fixture.ts';

afterEach(() => document.body.replaceChildren());

const blocks = Array.from({ length: 60 }, (_, index) => `Paragraph ${index + 1}`);
/** As many as fill the window where each is one line. */
const shown = Math.min(30, Math.ceil(innerHeight / 40));
const marked = (dom: Element) => [...dom.children].filter((block) => block.hasAttribute('data-here')).map((block) => block.textContent);

it('lays out the blocks that a text opens with from the start, and no more', () => {
  const { editor } = editorOnDraft(bodyWith(...blocks));
  expect(marked(editor.view.dom)).toEqual(blocks.slice(0, shown));
});

it('stays with those blocks while they move, and lets go of one that is deleted', () => {
  const { editor } = editorOnDraft(bodyWith(...blocks));
  editor.commands.setTextSelection(editor.state.doc.content.size - 1);
  const { schema } = editor;
  editor.view.dispatch(editor.state.tr.insert(0, schema.node('paragraph', null, schema.text('New'))));
  expect(marked(editor.view.dom)).toEqual([...blocks.slice(0, shown), 'Paragraph 60']);
  const first = editor.state.doc.child(0).nodeSize;
  editor.view.dispatch(editor.state.tr.delete(first, first + editor.state.doc.child(1).nodeSize));
  expect(marked(editor.view.dom)).toEqual([...blocks.slice(1, shown), 'Paragraph 60']);
});

it('lays out fewer of blocks that are tall', () => {
  const tall = 'Words that fill a line. '.repeat(40);
  const { editor } = editorOnDraft(bodyWith(...blocks.map((words) => `${words}. ${tall}`)));
  expect(marked(editor.view.dom).length).toBeGreaterThan(0);
  expect(marked(editor.view.dom).length).toBeLessThan(shown / 3);
});

it('marks all of a short text', () => {
  const { editor } = editorOnDraft(bodyWith('One', 'Two'));
  expect(marked(editor.view.dom)).toEqual(['One', 'Two']);
});

it('lets go of them when there is time', async () => {
  let come = (): void => undefined;
  const calm = new Promise<void>((resolve) => {
    come = resolve;
  });
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: [...schemaExtensions(null), FirstScreen.configure({ whenCalm: () => calm })],
    content: JSON.parse(JSON.stringify(bodyWith(...blocks))),
  });
  const { doc } = editor.state;
  expect(marked(editor.view.dom)).toEqual(blocks.slice(0, shown));
  come();
  await expect.poll(() => marked(editor.view.dom)).toEqual([]);
  expect(editor.state.doc).toBe(doc);
});

it('has them marked when the text is drawn for the first time, and draws none of it again for that', async () => {
  let first: readonly (string | null)[] | null = null;
  const Looking = Extension.create({
    name: 'looking',
    addProseMirrorPlugins() {
      const { editor } = this;
      return [
        new Plugin({
          props: {
            // Asked when the text stands, before anything of it is drawn again.
            decorations: () => {
              first ??= marked(editor.view.dom);
              return null;
            },
          },
        }),
      ];
    },
  });
  const { editor } = editorOnDraft(bodyWith(...blocks), [Looking]);
  expect(first).toEqual(blocks.slice(0, shown));
  editor.commands.setTextSelection(editor.state.doc.content.size - 1);
  expect(marked(editor.view.dom)).toEqual([...blocks.slice(0, shown), 'Paragraph 60']);
});
