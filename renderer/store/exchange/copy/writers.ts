import * as v from 'valibot';
import type * as Y from 'yjs';
import { personGate } from '../../../core/review/parse-threads.ts';
import type { Person } from '../../../core/review/thread.ts';
import { byCopy, type Draft } from '../../draft.ts';
import { changeDoc } from '../../later.ts';

/** Marks the note of who writes; undo does not cover it. */
const byWriter = Symbol('by writer');

/** Who wrote what: the number under which Yjs keeps somebody's changes of one sitting -> the person. Claimed, not proven. */
const writersMap = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('writers');

/** Who wrote under a number; null where the draft doesn't say so. */
export const writerOf = (doc: Y.Doc, client: number): Person | null => {
  const read = v.safeParse(personGate, writersMap(doc).get(String(client)));
  return read.success ? read.output : null;
};

/** Notes in the draft who writes in this sitting, with the first change that somebody makes here, until the returned function is called. */
export const noteWriter = ({ doc, undo }: Pick<Draft, 'doc' | 'undo'>, person: Person): (() => void) => {
  const note = (_update: Uint8Array, origin: unknown): void => {
    // What undo covers is done here, but for what a copy brings.
    if (origin === byCopy || !undo.trackedOrigins.has(origin)) return;
    stop();
    // Not within the change itself: its listeners are still at work.
    queueMicrotask(() => {
      if (writerOf(doc, doc.clientID)?.id === person.id || doc.isDestroyed) return;
      changeDoc(doc, byWriter, () => writersMap(doc).set(String(doc.clientID), { ...person }));
    });
  };
  const stop = (): void => doc.off('update', note);
  doc.on('update', note);
  return stop;
};
