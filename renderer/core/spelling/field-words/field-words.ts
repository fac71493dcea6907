import type { DictionaryName } from '../dictionaries-for.ts';
import { american, british, english } from './english.ts';
import { french } from './french.ts';
import { german, germanJoined } from './german.ts';
import { spanish } from './spanish.ts';

/** What a dictionary is taught before it is asked: words by themselves, and such as take the endings and joints of a word that it has. */
export type FieldWords = {
  readonly words: readonly string[];
  readonly joined: { readonly words: readonly string[]; readonly like: string } | null;
};

const split = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** The words of incident reports that are right and that no dictionary has; names of programs and services that most readers know among them. */
export const fieldWords: Readonly<Record<DictionaryName, FieldWords>> = {
  'en-US': { words: split(english + american), joined: null },
  'en-GB': { words: split(english + british), joined: null },
  de: { words: split(german), joined: { words: split(germanJoined), like: 'Software' } },
  fr: { words: split(french), joined: null },
  es: { words: split(spanish), joined: null },
};
