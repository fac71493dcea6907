import type { Place } from '../../../core/checks/finding.ts';
import type { KeyedFinding } from '../../../core/checks/keyed-findings.ts';
import { foundWords, placeOfWords } from '../../../editor/underlines/found-words.ts';
import type { CommandContext } from '../../commands/command.ts';
import { checksDeskOf, findingsNow } from '../checks-desk.ts';

type Where = Pick<CommandContext, 'draft' | 'view' | 'editor'>;

/**
 * The finding that somebody is at: the one whose card has the keyboard, else the one that was gone to last while its place is still in sight, else the one
 * at whose words the cursor stands; null for none.
 */
export const findingAtHand = (where: Where): KeyedFinding | null => {
  const findings = findingsNow(where.draft);
  const of = (wanted: string | null | undefined): KeyedFinding | null => findings.find(({ key }) => key === wanted) ?? null;
  const card = document.activeElement?.closest<HTMLElement>('[data-finding-key]');
  if (card != null) return of(card.dataset.findingKey);
  const last = of(checksDeskOf(where.draft).current.get());
  if (last !== null && [last.place, ...(last.also ?? [])].some((place) => isAt(where, place))) return last;
  const { editor } = where;
  return editor === null ? null : of(foundWords.at(editor.state, editor.state.selection.from)?.note.key);
};

const isAt = ({ view, editor }: Where, place: Place): boolean => {
  switch (place.kind) {
    case 'details':
    case 'report':
      return true;
    case 'event':
      return view === 'timeline';
    case 'text': {
      if (editor === null) return false;
      const { selection } = editor.state;
      const span = placeOfWords(editor.state, { block: place.block, words: place.words, nth: place.nth ?? 0 });
      // Whose words are found no more, or were never any, is at its block.
      if (span === null) return selection.$from.index(0) === place.block;
      return selection.from <= span.to && selection.to >= span.from;
    }
    default:
      return view === 'write';
  }
};
