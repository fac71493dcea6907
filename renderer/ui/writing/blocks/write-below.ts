import type { StructuredKind } from '../../../core/rich-text/rich-text.ts';
import type { ListName } from '../../../store/doc.ts';
import type { Draft } from '../../../store/draft.ts';
import { deskOf } from '../../review/desk.ts';

const shownBy: Readonly<Record<ListName, StructuredKind>> = {
  events: 'timeline',
  causes: 'causes',
  actions: 'actions',
  steps: 'status',
  corrections: 'corrections',
  facts: 'facts',
};

/** Puts the cursor into the line of the text below the block that shows a list; nothing happens where none does. */
export const writeBelow = (draft: Draft, name: ListName): void => {
  const editor = deskOf(draft).editor.get();
  if (editor === null || editor.isDestroyed) return;
  let end: number | null = null;
  editor.state.doc.forEach((node, start) => {
    if (node.type.name === 'structured' && node.attrs.block === shownBy[name]) end = start + node.nodeSize;
  });
  if (end !== null) editor.chain().goBelow(end).focus().run();
};
