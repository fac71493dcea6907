import type { SuggestedField } from '../../../core/review/thread.ts';
import { said } from '../../../words/words.ts';

/** How the app names the fields that a suggestion can be about. */
export const fieldLabels: Readonly<Record<SuggestedField, string>> = said({
  text: 'What it says',
  when: 'Time',
  category: 'Category',
  note: 'Note for colleagues',
  author: 'Who says so',
  owner: 'Owner',
});
