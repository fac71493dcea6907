import * as Y from 'yjs';

/** A picture as a draft's document keeps it; nothing of it is checked yet. */
export type KeptPicture = { readonly hash: unknown; readonly bytes: unknown };

/** The pictures in the state of a draft's document, as its file carries it; none where the state is none, or a part of one. */
export const picturesInState = (state: Uint8Array): readonly KeptPicture[] => {
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, state);
    if (doc.store.pendingStructs !== null) return [];
    return [...doc.getMap('assets').values()].flatMap((value) =>
      typeof value === 'object' && value !== null && 'hash' in value && 'bytes' in value ? [{ hash: value.hash, bytes: value.bytes }] : [],
    );
  } catch {
    // Yjs throws at what no draft holds.
    return [];
  } finally {
    doc.destroy();
  }
};
