import type * as Y from 'yjs';
import { changeDoc } from '../later.ts';

/** Marks that a draft became one of several people; undo does not cover it. */
const byJoining = Symbol('by joining');

const key = 'together';

/** Whether a draft has been written together: then it is no copy any more, and other people's undo may want pictures that nothing shows now. */
export const isTogether = (doc: Y.Doc): boolean => doc.getMap('about').get(key) === true;

/** Notes that a draft is written together. */
export const noteTogether = (doc: Y.Doc): void => {
  if (!isTogether(doc)) changeDoc(doc, byJoining, () => doc.getMap('about').set(key, true));
};

/** Takes the note away in a copy that goes to somebody for review. */
export const forgetTogether = (doc: Y.Doc): void => doc.getMap('about').delete(key);
