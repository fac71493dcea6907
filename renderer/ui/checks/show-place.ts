import type { Place } from '../../core/checks/finding.ts';
import type { Draft } from '../../store/draft.ts';
import { goTo } from '../app/route.ts';
import { showDetail } from '../app/show-detail.ts';
import { hasRoomBelow, stageOf } from '../app/stage.ts';
import { deskOf } from '../review/desk.ts';
import { focusWhen } from '../timeline/grid/focus-cell.ts';
import { showInText } from './show-in-text.ts';
import { showItem } from './show-item.ts';

/** Goes to a place in the title, the text, its lists or the timeline; nothing for other details and the report as a whole. */
export const showPlace = (draft: Draft, place: Place): void => {
  // Before anything is scrolled to: nobody sees what the panel lies over.
  if (place.kind !== 'details' && place.kind !== 'report') {
    if (hasRoomBelow()) stageOf(draft).isAside.set(true);
    else stageOf(draft).isPanelOpen.set(false);
  }
  switch (place.kind) {
    case 'text': {
      const editor = deskOf(draft).editor.get();
      goTo({ kind: 'draft', id: draft.id, view: 'write' });
      // Behind the change of view: a hidden text can't be scrolled to.
      if (editor !== null) setTimeout(() => editor.isDestroyed || showInText(editor, place));
      break;
    }
    case 'event':
      goTo({ kind: 'draft', id: draft.id, view: 'timeline' });
      focusWhen(
        () => {
          const row = document.querySelector<HTMLElement>(`[data-event="${CSS.escape(place.id)}"]`);
          row?.scrollIntoView({ block: 'nearest' });
          return row;
        },
        'time',
        place.words,
      );
      break;
    case 'cause':
    case 'action':
    case 'step':
    case 'correction':
    case 'fact': {
      const editor = deskOf(draft).editor.get();
      goTo({ kind: 'draft', id: draft.id, view: 'write' });
      if (editor !== null) setTimeout(() => editor.isDestroyed || showItem(editor, place));
      break;
    }
    case 'details':
      // Above every view, and beside every panel.
      if (place.field === 'title') showDetail(draft, 'title', place.words);
      break;
    case 'report':
      break;
  }
};
