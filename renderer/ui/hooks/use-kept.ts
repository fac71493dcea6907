import { useEffect, useState } from 'react';
import { keepWords, readKeptWords } from '../../store/kept-words.ts';
import { useServices } from '../app/services.ts';

/** Words of a field that are not part of the draft yet, kept on this computer so that a kill or a reload gives them back; empty ones are forgotten. */
export const useKept = (draftId: string, field: string): readonly [string, (words: string) => void] => {
  const { db } = useServices();
  // Null until something is typed or the words from last time are there: what is typed meanwhile counts.
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    readKeptWords(db, draftId, field).then(
      (kept) => setWords((now) => now ?? kept),
      () => undefined,
    );
  }, [db, draftId, field]);
  const keep = (next: string): void => {
    setWords(next);
    // If the disk refuses them, they still stand in the field, and the draft's own mark tells of the disk.
    keepWords(db, draftId, field, next).catch(() => undefined);
  };
  return [words ?? '', keep];
};
