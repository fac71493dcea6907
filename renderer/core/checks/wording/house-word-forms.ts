import { patternOfWords } from '../../rich-text/pattern-of-words.ts';
import type { HouseWord } from './house-word.ts';

/** Endings that a word takes, by language; of a language that is not known, the English ones. */
const endings: readonly (readonly [language: RegExp, ending: string])[] = [
  [/^de\b/iu, '(?:e[nmrs]?|n|s|es|ern?|in|innen)'],
  [/^fr\b/iu, '(?:e?s|e|x)'],
  [/^es\b/iu, '(?:e?s|[oa]s?)'],
  [/^/u, "(?:e?s|['’]s|e?d|ing)"],
];
const umlauts: Readonly<Record<string, string>> = { a: '[aä]', o: '[oö]', u: '[uü]' };
/** A shorter word with an ending is too often another one; but for the plural. */
const shortest = 4;

/** Where a text uses words that a house avoids, capitals or not, and the forms of their last word: "outages" for "outage", "Ausfälle" for "Ausfall". */
export const houseWordForms = ({ avoid }: HouseWord, language: string): RegExp => {
  const pattern = patternOfWords(avoid).replace(/ /g, '\\s+');
  const last = /\p{L}+$/u.exec(pattern)?.[0] ?? '';
  const start = pattern.slice(0, pattern.length - last.length);
  return new RegExp(
    `(?<![\\p{L}\\d])${start}${last.length < shortest ? `${last}${last.length === 3 ? 's?' : ''}` : formsOf(last, language)}(?![\\p{L}\\d])`,
    'iu',
  );
};

const formsOf = (word: string, language: string): string => {
  const ending = endings.find(([tag]) => tag.test(language))?.[1] ?? '';
  if (/^de\b/iu.test(language)) return `${word.replace(/[aou](?=[^aeiouäöü]+$)/u, (vowel) => umlauts[vowel] ?? vowel)}${ending}?`;
  const isEnglish = !/^(?:fr|es)\b/iu.test(language);
  // "vulnerability" and "leverage" change before their endings.
  if (isEnglish && /[^aeiou]y$/iu.test(word)) return `(?:${word}|${word.slice(0, -1)}(?:ies|ied)|${word}(?:['’]s|ing))`;
  if (isEnglish && /[^e]e$/iu.test(word)) return `(?:${word}${ending}?|${word.slice(0, -1)}ing)`;
  return `${word}${ending}?`;
};
