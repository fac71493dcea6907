import { Editor, type Extensions } from '@tiptap/core';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import type { Block, RichText } from '../../renderer/core/rich-text/rich-text.ts';
import { textBlock } from '../../renderer/core/rich-text/walk.ts';
import { editorExtensions, schemaExtensions } from '../../renderer/editor/extensions.ts';
import { QuotedPassages } from '../../renderer/editor/quoted-passages.ts';
import { writeBody } from '../../renderer/store/body.ts';
import { bodyOf } from '../../renderer/store/doc.ts';

/** A body of these blocks; a string is a paragraph. */
export const bodyWith = (...blocks: readonly (string | Block)[]): RichText => ({
  type: 'doc',
  content: blocks.map((block) => (typeof block === 'string' ? textBlock('p', block) : block)),
});

/** A list with one paragraph an item. */
export const list = (...items: readonly string[]): Block => ({
  type: 'bulletList',
  content: items.map((text) => ({ type: 'listItem', content: [textBlock('p', text)] })),
});

/** An editor of its own on a body. */
export const editorOn = (body: RichText): Editor =>
  new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: [...schemaExtensions(null), QuotedPassages],
    content: JSON.parse(JSON.stringify(body)),
  });

/** An editor on a draft's document, as the Write view has it, with the undo of the draft. */
export const editorOnDraft = (
  body: RichText,
  more: Extensions = [],
): { readonly editor: Editor; readonly doc: Y.Doc; readonly undo: Y.UndoManager } => {
  const doc = new Y.Doc();
  writeBody(bodyOf(doc), body);
  const fragment = bodyOf(doc);
  const undo = new Y.UndoManager([fragment as unknown as Y.AbstractType<unknown>], {
    trackedOrigins: new Set([ySyncPluginKey]),
    captureTimeout: 0,
  });
  const editor = new Editor({
    element: document.body.appendChild(document.createElement('div')),
    extensions: [...editorExtensions({ body: fragment, undo, structuredView: null }), ...more],
  });
  return { editor, doc, undo };
};
