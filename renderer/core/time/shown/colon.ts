import { languageOf } from './language.ts';

/** What stands between a label and its words in a language (BCP 47): French sets a space before the colon at which no line ends. */
export const colonOf = (tag: string): string => (languageOf(tag) === 'fr' ? '\u00a0: ' : ': ');
