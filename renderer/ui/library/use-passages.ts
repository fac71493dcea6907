import { useEffect, useRef, useState } from 'react';
import type { DraftRow } from '../../store/db.ts';
import { useServices } from '../app/services.ts';
import { missingWords } from './matches-words.ts';

/** Passages in which drafts say what is looked for, by the draft's id, and whether some drafts are still to be looked at. */
export type Passages = { readonly of: ReadonlyMap<string, string>; readonly isLooking: boolean };

/** What a draft says, as of a moment. */
type Said = { readonly updatedAt: number; readonly lines: readonly string[] };

const none: Passages = { of: new Map(), isLooking: false };

/** Not wanted before somebody searches. */
const looking = () => import('./look-through.ts');

/** How long somebody may think between two letters, in ms, before the texts are looked through. */
const pause = 150;

/** Everything contains a letter. */
const shortest = 2;

/** Looks through the texts of the drafts in which the library's own words are not all that is looked for; a draft is read once, and again when it was edited. */
export const usePassages = (rows: readonly DraftRow[], words: string): Passages => {
  const {
    db,
    host: { journal },
  } = useServices();
  const read = useRef(new Map<string, Said>());
  const [passages, setPassages] = useState(none);
  useEffect(() => {
    if (words.length < shortest) return setPassages(none);
    let isOver = false;
    const linesNow = async ({ id, updatedAt }: DraftRow): Promise<readonly string[]> => {
      const known = read.current.get(id);
      if (known?.updatedAt === updatedAt) return known.lines;
      const lines = await (await looking()).linesIn(db, journal, id);
      read.current.set(id, { updatedAt, lines });
      return lines;
    };
    const look = async (): Promise<void> => {
      const of = new Map<string, string>();
      for (const row of rows) {
        const missing = missingWords(row, words);
        const passage = missing.length === 0 ? null : (await looking()).passageWith(await linesNow(row), missing);
        if (isOver) return;
        if (passage === null) continue;
        of.set(row.id, passage);
        setPassages({ of: new Map(of), isLooking: true });
      }
      setPassages({ of, isLooking: false });
    };
    setPassages((before) => ({ ...before, isLooking: true }));
    const timer = setTimeout(() => void look(), pause);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [db, journal, rows, words]);
  return passages;
};
