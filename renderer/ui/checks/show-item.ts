import type { Editor } from '@tiptap/react';
import type { Place } from '../../core/checks/finding.ts';
import type { StructuredKind } from '../../core/rich-text/rich-text.ts';
import { focusWhen } from '../timeline/grid/focus-cell.ts';

type Item = Extract<Place, { kind: 'cause' | 'action' | 'step' | 'correction' | 'fact' }>;

const blocks: Readonly<Record<Item['kind'], StructuredKind>> = {
  cause: 'causes',
  action: 'actions',
  step: 'status',
  correction: 'corrections',
  fact: 'facts',
};

/** Puts the cursor into the words of a list's item in the text; nothing where no block shows its list. */
export const showItem = (editor: Editor, { kind, id, words }: Item): void => {
  let block: Node | null = null;
  editor.state.doc.forEach((node, at) => {
    if (block === null && node.type.name === 'structured' && node.attrs.block === blocks[kind]) block = editor.view.nodeDOM(at);
  });
  const element: unknown = block;
  if (!(element instanceof HTMLElement)) return;
  // What a block holds is drawn when it comes near.
  element.scrollIntoView({ block: 'nearest' });
  focusWhen(
    () => {
      const row = element.querySelector<HTMLElement>(`[data-item="${CSS.escape(id)}"]`);
      row?.scrollIntoView({ block: 'center' });
      return row;
    },
    kind === 'fact' ? 'answer' : 'text',
    words,
  );
};
