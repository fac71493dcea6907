import type { CopySentence } from '../../../core/export/review-copy/copy-data.ts';
import { t } from '../../../words/words.ts';

/** The sentences of a copy for review, in the language that the sender's screens speak. */
export const copyWords = (): Readonly<Record<CopySentence, string>> => ({
  panel: t('Review'),
  lead: t('Select words in the text to comment on them or to suggest others. When you are done, save the review and send the file back.'),
  yourName: t('Your name'),
  role: t('Role (may stay empty)'),
  nameFirst: t('Write your name first.'),
  selectFirst: t('Select the words first that you would change.'),
  onlyText: t('A change can be suggested for words of the text. Comment on these words instead.'),
  acrossLines: t('A suggestion stays within a paragraph: nobody could accept one that joins two. Keep to one, or write a comment.'),
  about: t('What it is about'),
  aboutSelection: t('The selected words'),
  comment: t('Comment ## to do so'),
  suggest: t('Suggest a change'),
  newComment: t('New comment'),
  suggested: t('Suggested words'),
  add: t('Add'),
  cancel: t('Cancel'),
  reply: t('Reply'),
  remove: t('Remove'),
  resolved: t('Resolved'),
  save: t('Save the review'),
  saved: t('The review was saved as a file. Send it back to the person who sent you this page; you can go on here and save it again.'),
  kept: t('Kept in this browser.'),
  notKept: t('This browser keeps nothing: save the review before you close the page.'),
  none: t('No comments yet.'),
  quoted: t('About something that is not in this copy'),
});
