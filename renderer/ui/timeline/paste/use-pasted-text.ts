import { useEffect, useRef, useState } from 'react';
import { keepWords, readKeptWords } from '../../../store/kept-words.ts';
import { useServices } from '../../app/services.ts';

/** The text of a paste that has not become events yet. */
export type PastedText = {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly forget: () => void;
  /** A text left here before, which a newer paste stands in place of; null where there is none. */
  readonly earlier: string | null;
  readonly putBack: () => void;
};

const field = 'pasted timeline';

/** Keeps a draft's pasted text until it is taken over, also when the dialog is closed or the page is loaded again; `first` is what was just pasted. */
export const usePastedText = (draftId: string, first: string): PastedText => {
  const { db } = useServices();
  // Null until something was pasted or typed, or the text from last time is there.
  const [own, setOwn] = useState<string | null>(first === '' ? null : first);
  const [earlier, setEarlier] = useState<string | null>(null);
  const keep = (text: string): void => {
    // If the disk refuses it, it still stands in the dialog, and the draft's own mark tells of the disk.
    keepWords(db, draftId, field, text).catch(() => undefined);
  };
  const change = (text: string): void => {
    setOwn(text);
    keep(text);
  };
  const begin = useRef((kept: string): void => {
    if (first === '') setOwn((now) => now ?? kept);
    else {
      if (kept !== '' && kept !== first) setEarlier(kept);
      keep(first);
    }
  });
  useEffect(() => {
    readKeptWords(db, draftId, field).then(
      (kept) => begin.current(kept),
      () => undefined,
    );
  }, [db, draftId]);
  return {
    text: own ?? '',
    change,
    forget: () => keep(''),
    earlier,
    putBack: () => {
      if (earlier !== null) change(earlier);
      setEarlier(null);
    },
  };
};
