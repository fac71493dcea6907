import { useState } from 'react';

/** Words that are not part of anything yet, kept on this computer under the key, so that a crash or a reload gives them back; empty ones are forgotten. */
export const useKept = (key: string): readonly [string, (words: string) => void] => {
  const [words, setWords] = useState(() => localStorage.getItem(key) ?? '');
  const keep = (next: string): void => {
    setWords(next);
    if (next === '') localStorage.removeItem(key);
    else localStorage.setItem(key, next);
  };
  return [words, keep];
};
