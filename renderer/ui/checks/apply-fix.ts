import type { FixChange, Place } from '../../core/checks/finding.ts';
import { placeOfWords } from '../../editor/underlines/found-words.ts';
import { replaceUnderlined } from '../../editor/underlines/replace-underlined.ts';
import type { Draft } from '../../store/draft.ts';
import { changeDetails } from '../../store/edits/change-details.ts';
import { changeItem } from '../../store/edits/list-edits.ts';
import { deskOf } from '../review/desk.ts';

/** Makes the change that settles a finding, as one step of undo; nothing where its words are not there any more. */
export const applyFix = (draft: Draft, change: FixChange): void => {
  switch (change.kind) {
    case 'change-event':
      changeItem(draft, 'events', change.id, { when: change.when });
      break;
    case 'change-details':
      changeDetails(draft, change.change);
      break;
    case 'replace-words':
      replaceWords(draft, change.place, change.words, change.by);
      break;
  }
};

const lists = { event: 'events', cause: 'causes', action: 'actions', step: 'steps', correction: 'corrections', fact: 'facts' } as const;

/** The fields of an item in which a finding's words may stand. */
const wordFields = ['text', 'owner', 'value', 'note'];

const replaceWords = (draft: Draft, place: Place, words: string, by: string): void => {
  const report = draft.report.get();
  switch (place.kind) {
    case 'report':
      break;
    case 'details':
      changeDetails(draft, { title: report.details.title.replace(words, () => by) });
      break;
    case 'text': {
      const editor = deskOf(draft).editor.get();
      if (editor === null || editor.isDestroyed) break;
      const span = placeOfWords(editor.state, { block: place.block, words, nth: place.nth ?? 0 });
      if (span === null) break;
      editor.commands.command(({ state, tr }) => {
        replaceUnderlined(state, tr, span.from, span.to, by);
        return true;
      });
      break;
    }
    default: {
      const list = lists[place.kind];
      const item: Readonly<Record<string, unknown>> | undefined = report[list].find(({ id }) => id === place.id);
      for (const field of wordFields) {
        const value = item?.[field];
        if (typeof value !== 'string' || !value.includes(words)) continue;
        changeItem(draft, list, place.id, { [field]: value.replace(words, () => by) });
        break;
      }
    }
  }
};
