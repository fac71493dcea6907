import { useState } from 'react';

/** Words that are not part of anything yet, kept on this computer under the key, so that a crash or a reload gives them back; empty ones are forgotten. */
export const useKept = (key: string): readonly [string, (words: string) => void] => {
  const [words, setWords] = useState(() => localStorage.getItem(key) ?? '');
  const keep = (next: string): void => {
    setWords(next);
    try {
      if (next === '') localStorage.removeItem(key);
      else localStorage.setItem(key, next);
    } catch {
      // More than a browser keeps so: the words are on the screen, and what was kept of them before would be another text.
      localStorage.removeItem(key);
    }
  };
  return [words, keep];
};
