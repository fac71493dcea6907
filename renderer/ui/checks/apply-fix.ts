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

/** The words that differ, the equal ones before and behind them aside: what those are linked to or set in stays theirs. */
const changedWords = (words: string, by: string): { readonly from: number; readonly to: number; readonly by: string } => {
  const [old, other] = [words.split(/(?<=\s)/u), by.split(/(?<=\s)/u)];
  const most = Math.min(old.length, other.length) - 1;
  let [head, tail] = [0, 0];
  while (head < most && old[head] === other[head]) head += 1;
  while (tail < most - head && old.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  const from = old.slice(0, head).join('').length;
  let was = old.slice(head, old.length - tail).join('');
  let is = other.slice(head, other.length - tail).join('');
  while (was.length > 1 && is.length > 1 && was.at(-1) === is.at(-1) && /[^\p{L}\p{N}]$/u.test(was))
    [was, is] = [was.slice(0, -1), is.slice(0, -1)];
  return { from, to: from + was.length, by: is };
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
        const isPlain = state.doc.textBetween(span.from, span.to, '\n', '\n') === words;
        const part = isPlain ? changedWords(words, by) : { from: 0, to: span.to - span.from, by };
        replaceUnderlined(state, tr, span.from + part.from, span.from + part.to, part.by);
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
