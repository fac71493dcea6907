import { useEffect, useRef, useState } from 'react';
import { keepWords, readKeptWords } from '../../../store/kept-words.ts';
import { useServices } from '../../app/services.ts';
import { choiceWords, type PasteChoices, readChoices } from './paste-choices.ts';

/** The text of a paste that has not become events yet, and what was chosen for it. */
export type PastedText = {
  readonly text: string;
  readonly choices: PasteChoices;
  readonly change: (text: string) => void;
  readonly choose: (choices: PasteChoices) => void;
  readonly forget: () => void;
  /** A text left here before, which a newer paste stands in place of; null where there is none. */
  readonly earlier: string | null;
  readonly putBack: () => void;
};

type Left = { readonly text: string; readonly choices: PasteChoices };

const field = 'pasted timeline';
const choicesField = 'choices of the pasted timeline';

/**
 * Keeps a draft's pasted text with what was chosen for it until it is taken over, also when the dialog is closed or the page is loaded again; `first` is
 * what was just pasted.
 */
export const usePastedText = (draftId: string, first: string): PastedText => {
  const { db } = useServices();
  // Null until something was pasted or typed, or the text from last time is there.
  const [own, setOwn] = useState<string | null>(first === '' ? null : first);
  const [choices, setChoices] = useState<PasteChoices>({});
  const [earlier, setEarlier] = useState<Left | null>(null);
  const keep = (name: string, words: string): void => {
    // If the disk refuses it, it still stands in the dialog, and the draft's own mark tells of the disk.
    keepWords(db, draftId, name, words).catch(() => undefined);
  };
  const setAll = (next: PasteChoices): void => {
    setChoices(next);
    keep(choicesField, choiceWords(next));
  };
  const change = (text: string): void => {
    // What was chosen was chosen for the words that are gone.
    if (text === '' && own !== null && own !== '') setAll({});
    setOwn(text);
    keep(field, text);
  };
  const begin = useRef((kept: Left): void => {
    if (first === '' || kept.text === first) {
      setOwn((now) => now ?? kept.text);
      // What was chosen meanwhile counts.
      setChoices((now) => ({ ...kept.choices, ...now }));
    } else {
      if (kept.text !== '') setEarlier(kept);
      keep(field, first);
      keep(choicesField, '');
    }
  });
  useEffect(() => {
    Promise.all([readKeptWords(db, draftId, field), readKeptWords(db, draftId, choicesField)]).then(
      ([text, chosen]) => begin.current({ text, choices: readChoices(chosen) }),
      () => undefined,
    );
  }, [db, draftId]);
  return {
    text: own ?? '',
    choices,
    change,
    choose: (more) => setAll({ ...choices, ...more }),
    forget: () => {
      keep(field, '');
      keep(choicesField, '');
    },
    earlier: earlier?.text ?? null,
    putBack: () => {
      if (earlier !== null) {
        change(earlier.text);
        setAll(earlier.choices);
      }
      setEarlier(null);
    },
  };
};
