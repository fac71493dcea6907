import { afterEach, expect, it } from 'vitest';
import { bodyWith, editorOnDraft } from './editor-fixture.ts';

afterEach(() => document.body.replaceChildren());

const blocks = Array.from({ length: 60 }, (_, index) => `Paragraph ${index + 1}`);
const marked = (dom: Element) => [...dom.children].filter((block) => block.hasAttribute('data-here')).map((block) => block.textContent);

it('lays out the blocks that a text opens with from the start, and no more', () => {
  const { editor } = editorOnDraft(bodyWith(...blocks));
  expect(marked(editor.view.dom)).toEqual(blocks.slice(0, 30));
});

it('stays with those blocks while they move, and lets go of one that is deleted', () => {
  const { editor } = editorOnDraft(bodyWith(...blocks));
  editor.commands.setTextSelection(editor.state.doc.content.size - 1);
  const { schema } = editor;
  editor.view.dispatch(editor.state.tr.insert(0, schema.node('paragraph', null, schema.text('New'))));
  expect(marked(editor.view.dom)).toEqual([...blocks.slice(0, 30), 'Paragraph 60']);
  const first = editor.state.doc.child(0).nodeSize;
  editor.view.dispatch(editor.state.tr.delete(first, first + editor.state.doc.child(1).nodeSize));
  expect(marked(editor.view.dom)).toEqual([...blocks.slice(1, 30), 'Paragraph 60']);
});

it('marks all of a short text', () => {
  const { editor } = editorOnDraft(bodyWith('One', 'Two'));
  expect(marked(editor.view.dom)).toEqual(['One', 'Two']);
});
