import * as Y from 'yjs';
import { inLanguage } from '../../core/templates/in-language.ts';
import type { Template } from '../../core/templates/template.ts';
import { bodyOf, snapshotOf } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { changeDetails } from './change-details.ts';
import { editDraft } from './edit-draft.ts';
import { changeItems } from './list-edits.ts';

/**
 * Sets the language of the report, and puts headings and facts that are still its template's words into the words of `wanted` (the template in that
 * language; `others` is the same one in the other languages), as one step of undo.
 */
export const changeLanguage = (draft: Draft, language: string, wanted: Template, others: readonly Template[]): void =>
  editDraft(draft, () => {
    // Read in here: a letter that was typed a moment ago is in the document now, and its heading is the writer's own.
    const parsed = snapshotOf(draft.doc);
    changeDetails(draft, { language });
    if (parsed.kind === 'refused') return;
    const { headings, questions } = inLanguage(parsed.report, wanted, others);
    const body = bodyOf(draft.doc);
    for (const { block, was, words } of headings) {
      const element = body.get(block);
      const text = element instanceof Y.XmlElement ? element.get(0) : null;
      // What was repaired in reading may have moved the blocks: only the very words that were read are replaced.
      if (!(text instanceof Y.XmlText) || text.toString() !== was) continue;
      text.delete(0, text.length);
      text.insert(0, words);
    }
    changeItems(
      draft,
      'facts',
      questions.map(({ id, ...change }) => ({ id, change })),
    );
  });
