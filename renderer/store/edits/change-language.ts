import * as Y from 'yjs';
import type { NewHeading, NewQuestion } from '../../core/templates/in-language.ts';
import { bodyOf } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { changeDetails } from './change-details.ts';
import { editDraft } from './edit-draft.ts';
import { changeItems } from './list-edits.ts';

/** Sets the language of the report, and puts the words of its template that come in that language into its headings and facts, as one step of undo. */
export const changeLanguage = (
  draft: Draft,
  language: string,
  { headings, questions }: { readonly headings: readonly NewHeading[]; readonly questions: readonly NewQuestion[] },
): void => {
  const body = bodyOf(draft.doc);
  editDraft(draft, () => {
    changeDetails(draft, { language });
    for (const { block, words } of headings) {
      const element = body.get(block);
      const text = element instanceof Y.XmlElement ? element.get(0) : null;
      if (!(text instanceof Y.XmlText)) continue;
      text.delete(0, text.length);
      text.insert(0, words);
    }
    changeItems(
      draft,
      'facts',
      questions.map(({ id, ...change }) => ({ id, change })),
    );
  });
};
