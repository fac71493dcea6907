import type { Block } from '../../core/rich-text/rich-text.ts';
import { bodyElements } from '../body.ts';
import { bodyOf } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { editDraft } from './edit-draft.ts';

/** Adds blocks at the end of the text, as one step of undo. */
export const appendText = (draft: Draft, blocks: readonly Block[]): void => {
  if (blocks.length === 0) return;
  const body = bodyOf(draft.doc);
  editDraft(draft, () => body.insert(body.length, bodyElements(blocks)));
};
