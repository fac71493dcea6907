import { plainWord } from './check-word.ts';

/** The longest word of a list, in characters. */
export const longestWord = 60;

/** As many words as a list may hold. */
export const mostWords = 20_000;

/** Reads a list with one word a line: without double ones, comments behind `#`, the flags of other programs behind `/` and what is too long for a word. */
export const readWordList = (text: string): readonly string[] => {
  const words = text
    .replace(/^\ufeff/u, '')
    .split(/\r\n?|\n/u)
    .map((line) => plainWord(line.replace(/[#/].*$/u, '').trim()))
    .filter((word) => word !== '' && word.length <= longestWord && /\p{L}/u.test(word) && !/\s/u.test(word));
  return [...new Set(words)].slice(0, mostWords).sort(inOrder);
};

/** The order in which a list is shown and kept: by letters, and always the same. */
const inOrder = (a: string, b: string): number => {
  const byLetters = Number(a.toLowerCase() > b.toLowerCase()) - Number(a.toLowerCase() < b.toLowerCase());
  return byLetters === 0 ? Number(a > b) - Number(a < b) : byLetters;
};

/** Whether a list holds the word. What it has in small letters may be written with capitals too; “Grafana” may not be written “grafana”. */
export const isListed = (word: string, list: ReadonlySet<string>): boolean => {
  const plain = plainWord(word);
  const capitals = /^\p{Lu}[\p{Lu}\p{M}'-]+$/u.test(plain);
  const small = plain.toLowerCase();
  return (
    list.has(plain) ||
    (plain !== small && list.has(small)) ||
    (capitals && list.has(plain.charAt(0) + small.slice(1))) ||
    (/'s?$/u.test(plain) && isListed(plain.replace(/'s?$/u, ''), list))
  );
};
