import type { PasteAnswer, PasteGateOptions, PasteProgress } from '../../../editor/paste/paste-gate.ts';
import { type Observable, observable } from '../../../store/observable.ts';

/** What of a large paste is on the screen: the question, or how far it has come (`share` of 1). */
export type PasteStage =
  | { readonly kind: 'asking'; readonly letters: number; readonly hasFormats: boolean; readonly answer: (answer: PasteAnswer) => void }
  | { readonly kind: 'working'; readonly share: number; readonly cancel: () => void };

/** A paste that is over sooner is not worth a look, in milliseconds. */
const patience = 300;

/** The place where the text's gate for pastes and the screen meet. */
export type PasteDesk = Pick<PasteGateOptions, 'ask' | 'begin'> & { readonly stage: Observable<PasteStage | null> };

/** A desk with nothing on it. */
export const pasteDesk = (): PasteDesk => {
  const stage = observable<PasteStage | null>(null);
  const ask = (letters: number, hasFormats: boolean): Promise<PasteAnswer> =>
    new Promise((resolve) => {
      const answer = (given: PasteAnswer): void => {
        stage.set(null);
        resolve(given);
      };
      stage.set({ kind: 'asking', letters, hasFormats, answer });
    });
  const begin = (): PasteProgress => {
    const work = new AbortController();
    const cancel = (): void => work.abort();
    let share = 0;
    let isShown = false;
    const show = (): void => {
      isShown = true;
      stage.set({ kind: 'working', share, cancel });
    };
    const timer = setTimeout(show, patience);
    return {
      signal: work.signal,
      share: (done) => {
        share = done;
        if (isShown) show();
      },
      end: () => {
        clearTimeout(timer);
        stage.set(null);
      },
    };
  };
  return { stage, ask, begin };
};
