import type { Draft } from '../../store/draft.ts';
import { deskOf } from '../review/desk.ts';
import { isFocusing, stageOf } from './stage.ts';

/** Opens the details beside the text. */
export const showDetails = (draft: Draft): void => {
  isFocusing.set(false);
  deskOf(draft).tab.set('details');
  stageOf(draft).isPanelOpen.set(true);
};

/** Puts the cursor into a field of the details, or into the title. */
export const showDetail = (draft: Draft, detail: string): void => {
  if (detail !== 'title') showDetails(draft);
  focusField(detail);
};

/** As many frames as the side panel is waited for. */
const patience = 60;

/** As soon as the field is there; given up after about a second. */
const focusField = (detail: string, left = patience): void => {
  requestAnimationFrame(() => {
    const place = document.querySelector<HTMLElement>(`[data-detail="${detail}"]`);
    const field = place?.matches('input') === true ? place : place?.querySelector<HTMLElement>('input, select');
    if (field == null) {
      if (left > 0) focusField(detail, left - 1);
      return;
    }
    field.scrollIntoView({ block: 'nearest' });
    field.focus();
    if (field instanceof HTMLInputElement) field.select();
  });
};
