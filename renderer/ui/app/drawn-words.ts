import { labelsFor } from '../../core/export/labels.ts';
import { t } from '../../words/words.ts';

// Quoted as JSON is: for words of one line that is what styles take.
const set = (name: string, words: string): void => document.documentElement.style.setProperty(`--said-${name}`, JSON.stringify(words));

/** Gives the styles the words that they draw beside a text, in the language of the screens. */
export const sayDrawnWords = (): void => {
  set('internal', t('internal ## passage'));
  set('authority', t('authority ## passage'));
  set('internal-block', t('Internal'));
  set('authority-block', t('For the authority'));
  set('page-break', t('Page break'));
  set('caption', t('Caption'));
};

/** Gives the styles the names of callouts, in the language that a report has: as its readers will see them. */
export const sayCallouts = (language: string): void => {
  const { note, warning, advice } = labelsFor(language).callouts;
  set('note', note);
  set('warning', warning);
  set('advice', advice);
};
