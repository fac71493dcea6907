import { type Language, languageOf } from '../../time/shown/language.ts';

/** The words of answers in one language. */
export type FactWords = {
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
  /** Before a number that is approximate, with the space behind it. */
  readonly about: string;
};

const words: Readonly<Record<Language, FactWords>> = {
  en: { yes: 'yes', no: 'no', unknown: 'not known yet', about: 'about ' },
  fr: { yes: 'oui', no: 'non', unknown: 'pas encore connu', about: 'environ ' },
  de: { yes: 'ja', no: 'nein', unknown: 'noch nicht bekannt', about: 'etwa ' },
  es: { yes: 'sí', no: 'no', unknown: 'aún no se conoce', about: 'aproximadamente ' },
};

/** The words of answers in a language (BCP 47). */
export const factWords = (language: string): FactWords => words[languageOf(language)];

const unknown =
  /^(?:\?+|(?:not (?:yet )?known(?: yet)?|(?:yet )?unknown|to be (?:determined|confirmed)|tb[cd])|(?:pas encore connue?s?|inconnue?s?|non connue?s?)|(?:noch )?(?:nicht bekannt|unbekannt|offen)|(?:aún )?(?:no se (?:conoce|sabe)(?: aún| todavía)?|desconocid[oa]s?))[.!]?$/iu;

/** Whether words say in one of the four languages that something is not known yet. */
export const saysUnknown = (words: string): boolean => unknown.test(words.trim().replace(/\s+/g, ' '));

const yes = /^(?:y|yes|true|oui|ja|sí|si)[.!]?$/iu;
const no = /^(?:n|no|false|non|nein)[.!]?$/iu;

/** 'yes' or 'no' for words that say so in one of the four languages; null for others. */
export const readYesNo = (words: string): 'yes' | 'no' | null => {
  const said = words.trim();
  return yes.test(said) ? 'yes' : no.test(said) ? 'no' : null;
};
