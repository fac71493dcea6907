import type { Part } from '../../../core/spelling/check-word.ts';
import type { DictionaryName } from '../../../core/spelling/dictionaries-for.ts';
import type { StyleHint } from '../../../core/spelling/style-hint.ts';

/** What the page asks of the spelling worker, which reads its dictionaries at the first question. */
export type SpellingQuestion =
  | { readonly kind: 'check'; readonly dictionaries: readonly DictionaryName[]; readonly words: readonly string[] }
  | { readonly kind: 'suggest'; readonly dictionaries: readonly DictionaryName[]; readonly word: string };

/** What the worker answers: the wrong parts of each word, in the order of the words; or suggestions, likeliest first. */
export type SpellingAnswer =
  | { readonly kind: 'checked'; readonly parts: readonly (readonly Part[])[] }
  | { readonly kind: 'suggested'; readonly words: readonly string[] };

/** What the page asks of the style worker. */
export type StyleQuestion = { readonly dialect: 'american' | 'british'; readonly texts: readonly string[] };

/** What the style worker has to say of each text, in their order. */
export type StyleAnswer = readonly (readonly StyleHint[])[];
