import * as Y from 'yjs';

/** Keeps at most one change that is on the screen and not yet in a draft's document. */
export type Later = {
  /** Takes a change that is to be written when the screen has been drawn; `write` is called once, earlier if `settle` is. */
  readonly putOff: (write: () => void) => void;
  /** Writes now what was put off; nothing without it. */
  readonly settle: () => void;
};

const ofDocs = new WeakMap<Y.Doc, Later>();

/** Writes what was put off of a draft, so that who reads the document reads everything that was typed. */
export const settle = (doc: Y.Doc): void => ofDocs.get(doc)?.settle();

/** Applies what others changed, with what was put off written first: the binding would otherwise draw the text without it. */
export const applyToDoc = (doc: Y.Doc, update: Uint8Array, by: symbol): void => {
  settle(doc);
  Y.applyUpdate(doc, update, by);
};

/** Changes a draft's document as one transaction, with what was put off written first, so that it doesn't become part of this change. */
export const changeDoc = (doc: Y.Doc, by: symbol, change: () => void): void => {
  settle(doc);
  doc.transact(change, by);
};

/** A page that isn't drawn, such as a hidden window, has no frames to wait for: so many milliseconds then. */
const latest = 50;

/**
 * Puts a change off until the frame that shows it is drawn, so that a letter is on the screen before anything is kept of it.
 * Whatever else changes the document has it written first, so that it is never overwritten by what didn't know of it. `onPutOff` hears of each at once.
 */
export const writeLater = (doc: Y.Doc, onPutOff: () => void): Later => {
  let waiting: (() => void) | null = null;
  const writeNow = (): void => {
    const write = waiting;
    waiting = null;
    write?.();
  };
  // Whoever waits for the frame too, the next key say, goes first.
  const afterFrame = (): void => void setTimeout(writeNow, 1);
  doc.on('beforeTransaction', writeNow);
  const later: Later = {
    putOff: (write) => {
      writeNow();
      waiting = write;
      onPutOff();
      requestAnimationFrame(afterFrame);
      setTimeout(writeNow, latest);
    },
    settle: writeNow,
  };
  ofDocs.set(doc, later);
  return later;
};
