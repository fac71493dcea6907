import type { Draft } from '../../store/draft.ts';
import { deskOf } from '../review/desk.ts';
import { isFocusing, stageOf } from './stage.ts';

/** Opens the details beside the text. */
export const showDetails = (draft: Draft): void => {
  isFocusing.set(false);
  deskOf(draft).tab.set('details');
  stageOf(draft).isPanelOpen.set(true);
};

/** Puts the cursor into a field of the details, or into the title; selects these words of it, else all of them. */
export const showDetail = (draft: Draft, detail: string, words = ''): void => {
  if (detail !== 'title') showDetails(draft);
  focusField(detail, words);
};

/** As many frames as the side panel is waited for. */
const patience = 60;

/** As soon as the field is there; given up after about a second. */
const focusField = (detail: string, words: string, left = patience): void => {
  requestAnimationFrame(() => {
    const place = document.querySelector<HTMLElement>(`[data-detail="${detail}"]`);
    const field = place?.matches('input') === true ? place : place?.querySelector<HTMLElement>('input, select');
    if (field == null) {
      if (left > 0) focusField(detail, words, left - 1);
      return;
    }
    field.scrollIntoView({ block: 'nearest' });
    field.focus();
    if (!(field instanceof HTMLInputElement)) return;
    const at = words === '' ? -1 : field.value.indexOf(words);
    if (at === -1) field.select();
    else field.setSelectionRange(at, at + words.length);
  });
};
