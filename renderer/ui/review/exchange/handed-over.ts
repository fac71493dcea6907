import { useEffect } from 'react';
import type { Draft } from '../../../store/draft.ts';
import { stageOf } from '../../app/stage.ts';

/** A file as it was read: its name and its bytes. */
export type HandedFile = { readonly name: string; readonly bytes: Uint8Array };

/** Files that were opened in the library and belong to a draft there, by the draft's id, until it is open. */
const waiting = new Map<string, HandedFile>();

/** Hands a file to a draft that is about to be opened: it shows there what the file would bring. */
export const handOver = (draft: string, file: HandedFile): void => {
  waiting.set(draft, file);
};

/** The file that was handed to the draft, once; undefined where there is none. */
export const takeHandedOver = (draft: string): HandedFile | undefined => {
  const file = waiting.get(draft);
  waiting.delete(draft);
  return file;
};

/** Opens what shows the files that came back, where one was handed to the draft. */
export const useHandedOver = (draft: Draft): void => {
  useEffect(() => {
    if (waiting.has(draft.id)) stageOf(draft).overlay.set('returned');
  }, [draft]);
};
