import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { type Asset, largestAsset } from './asset.ts';
import { readImageHeader } from './image-header.ts';

/** What came of taking bytes for a picture; `reason` is a sentence for the user. */
export type ReadAsset = { readonly kind: 'asset'; readonly asset: Asset } | { readonly kind: 'refused'; readonly reason: string };

/** Bytes never change, and a report is read again with every pause in typing: each is looked at once. */
const known = new WeakMap<Uint8Array, ReadAsset>();

/** The picture that these bytes are, by what they say themselves. */
export const assetOf = (bytes: Uint8Array): ReadAsset => {
  const before = known.get(bytes);
  if (before !== undefined) return before;
  const read = look(bytes);
  known.set(bytes, read);
  return read;
};

const look = (bytes: Uint8Array): ReadAsset => {
  if (bytes.length > largestAsset) {
    return {
      kind: 'refused',
      reason: 'An image is larger than 12 MB and was left out. Add it again from its file: it is made smaller then.',
    };
  }
  const header = readImageHeader(bytes);
  if (header.kind !== 'image') {
    return { kind: 'refused', reason: 'An image is damaged or of an unknown kind and was left out. Add it again from its file.' };
  }
  const { mime, width, height } = header;
  return { kind: 'asset', asset: { hash: bytesToHex(sha256(bytes)), mime, width, height, bytes } };
};
