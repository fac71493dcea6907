import type * as Y from 'yjs';
import { type Asset, mostAssetBytes } from '../core/report/assets/asset.ts';
import { parseAsset } from '../core/report/assets/parse-assets.ts';
import { changeDoc } from './later.ts';
import { type Observable, observable, type Watched } from './observable.ts';

/** A draft, as far as its pictures go. */
type WithDoc = { readonly doc: Y.Doc };

/** Marks changes of the pictures; undo does not cover them: what undo brings back must find its picture. */
const byAsset = Symbol('by asset');

/** Marks that pictures went which nothing shows any more: no change of the draft that its reader could see. */
export const byTidying = Symbol('by tidying');

/** The draft's pictures, hash -> its bytes; they travel with the draft wherever it goes (journal, copy, another window). */
export const assetsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('assets');

/** What a picture is stored as: all else is read from its bytes. */
export const storedAsset = ({ hash, bytes }: Pick<Asset, 'hash' | 'bytes'>): { readonly hash: string; readonly bytes: Uint8Array } => ({
  hash,
  bytes,
});

/** The draft's picture with this hash; null when it has none, or none that is whole. */
export const assetOf = (doc: Y.Doc, hash: string): Asset | null => {
  const read = parseAsset(assetsOf(doc).get(hash));
  return read.kind === 'asset' && read.asset.hash === hash ? read.asset : null;
};

const watched = new WeakMap<Y.Doc, Observable<number>>();

/** Counts up whenever pictures of the draft come or go. */
export const watchAssets = ({ doc }: WithDoc): Watched<number> => {
  const known = watched.get(doc);
  if (known !== undefined) return known;
  const changes = observable(0);
  watched.set(doc, changes);
  assetsOf(doc).observe(() => changes.set(changes.get() + 1));
  return changes;
};

/** What came of keeping a picture; `reason` is a sentence for the user, and nothing was changed. */
export type KeptAsset = { readonly kind: 'kept' } | { readonly kind: 'refused'; readonly reason: string };

const bytesOf = (value: unknown): number =>
  typeof value === 'object' && value !== null && 'bytes' in value && value.bytes instanceof Uint8Array ? value.bytes.length : 0;

/** Keeps a picture with the draft; one that it has already is no second one. */
export const addAsset = (draft: WithDoc, asset: Asset): KeptAsset => {
  const map = assetsOf(draft.doc);
  if (assetOf(draft.doc, asset.hash) !== null) return { kind: 'kept' };
  const all = [...map.values()].reduce((sum: number, value) => sum + bytesOf(value), asset.bytes.length);
  if (all > mostAssetBytes) {
    return {
      kind: 'refused',
      reason:
        'The images of this report would be larger than 24 MB together. Nothing was added: take an image out or make some smaller. (One that was taken out makes room when the draft is closed.)',
    };
  }
  changeDoc(draft.doc, byAsset, () => map.set(asset.hash, storedAsset(asset)));
  return { kind: 'kept' };
};

/** Takes away the pictures that are not among these, as one change; for a draft that no undo holds any more. */
export const keepAssets = (doc: Y.Doc, used: ReadonlySet<string>): void => {
  const map = assetsOf(doc);
  const left = [...map.keys()].filter((hash) => !used.has(hash));
  if (left.length === 0 || doc.store.pendingStructs !== null) return;
  changeDoc(doc, byTidying, () => {
    for (const hash of left) map.delete(hash);
  });
};
