import { useEffect, useState } from 'react';
import { type SpellingChoice, watchSpellingChoice } from '../../../store/spelling-choice.ts';
import { watchWordList } from '../../../store/word-list.ts';
import { useServices } from '../../app/services.ts';

/** How spelling is checked on this computer; null until the library has been asked. */
export const useSpellingChoice = (): SpellingChoice | null => {
  const { db } = useServices();
  const [choice, setChoice] = useState<SpellingChoice | null>(null);
  useEffect(() => watchSpellingChoice(db, setChoice), [db]);
  return choice;
};

/** The library's own words; null until the library has been asked. */
export const useWordList = (): readonly string[] | null => {
  const { db } = useServices();
  const [words, setWords] = useState<readonly string[] | null>(null);
  useEffect(() => watchWordList(db, setWords), [db]);
  return words;
};
