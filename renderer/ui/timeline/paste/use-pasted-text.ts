import { useEffect, useRef, useState } from 'react';
import { useKept } from '../../hooks/use-kept.ts';

/** The text of a paste that has not become events yet. */
export type PastedText = {
  readonly text: string;
  readonly change: (text: string) => void;
  readonly forget: () => void;
  /** A text left here before, which a newer paste stands in place of; null where there is none. */
  readonly earlier: string | null;
  readonly putBack: () => void;
};

/** Keeps a draft's pasted text until it is taken over, also when the dialog is closed or the page is loaded again; `first` is what was just pasted. */
export const usePastedText = (draftId: string, first: string): PastedText => {
  const [kept, keep] = useKept(`debrief pasted timeline ${draftId}`);
  const [before] = useState(kept);
  const [own, setOwn] = useState(first === '' ? kept : first);
  const [earlier, setEarlier] = useState(first !== '' && before !== '' && before !== first ? before : null);
  const change = (text: string): void => {
    setOwn(text);
    keep(text);
  };
  const keepFirst = useRef(() => {
    if (first !== '') keep(first);
  });
  useEffect(() => keepFirst.current(), []);
  return {
    text: own,
    change,
    forget: () => keep(''),
    earlier,
    putBack: () => {
      if (earlier !== null) change(earlier);
      setEarlier(null);
    },
  };
};
