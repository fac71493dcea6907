import type { Finding } from '../finding.ts';
import type { Passage } from '../prose/passage.ts';
import { replaceFix } from '../words/replace-fix.ts';
import type { HouseWord } from './house-word.ts';

/** What to say instead, in the form and case of what was found, with "a" or "an" as it asks for; null where the form can't be made or the word should simply go. */
export const houseWordFix = (word: HouseWord, words: string, at: number, passage: Passage, language: string): Finding['fix'] => {
  const isEnglish = !/^(?:de|fr|es)\b/iu.test(language);
  const instead = formOf(word, words.replace(/\s+/gu, ' '), isEnglish);
  if (instead === null) return null;
  const cased = /^\p{Lu}/u.test(words) ? `${instead.charAt(0).toUpperCase()}${instead.slice(1)}` : instead;
  const article = isEnglish ? (/(?<!\p{L})an? $/iu.exec(passage.raw.slice(0, at))?.[0] ?? '') : '';
  const whole = `${article}${words}`;
  return replaceFix(passage.placeOf(whole, at - article.length), whole, `${articleFor(article, cased)}${cased}`);
};

const formOf = ({ avoid, instead }: HouseWord, words: string, isEnglish: boolean): string | null => {
  if (instead === '') return null;
  const [said, base] = [words.toLowerCase(), avoid.toLowerCase()];
  if (said === base) return instead;
  const isPlural = said === plural(base);
  return isEnglish && isPlural && /\p{L}$/u.test(instead) ? plural(instead) : null;
};

const plural = (word: string): string => {
  if (/[^aeiou]y$/iu.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/iu.test(word) ? `${word}es` : `${word}s`;
};

const articleFor = (article: string, next: string): string => {
  if (article === '') return '';
  return `${article.charAt(0)}${/^[aeiou]/iu.test(next) ? 'n' : ''} `;
};
