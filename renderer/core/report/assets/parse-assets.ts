import { type Asset, mostAssetBytes } from './asset.ts';
import { assetOf, type ReadAsset } from './asset-of.ts';
import { fromBase64 } from './base64.ts';

/** A foreign value as a picture: kind and size are read from its bytes (or their base64), and its hash must be theirs. */
export const parseAsset = (value: unknown): ReadAsset => {
  const { hash, bytes } = typeof value === 'object' && value !== null ? (value as { readonly [key: string]: unknown }) : {};
  const whole = typeof bytes === 'string' ? fromBase64(bytes) : bytes;
  if (!(whole instanceof Uint8Array))
    return { kind: 'refused', reason: 'An image has no bytes and was left out. Add it again from its file.' };
  const read = assetOf(whole);
  if (read.kind === 'asset' && read.asset.hash !== hash) {
    return { kind: 'refused', reason: 'An image is not as it was when it was kept, and was left out. Add it again from its file.' };
  }
  return read;
};

/** The pictures among foreign values that `used` names (by hash), in the order of their hashes; what is none, or goes beyond what a report may carry, is left out. */
export const parseAssets = (value: unknown, used: ReadonlySet<string>): readonly Asset[] => {
  if (!Array.isArray(value) || used.size === 0) return [];
  const assets = new Map<string, Asset>();
  let bytes = 0;
  for (const entry of value) {
    const hash = typeof entry === 'object' && entry !== null && 'hash' in entry ? entry.hash : null;
    if (typeof hash !== 'string' || !used.has(hash) || assets.has(hash)) continue;
    const read = parseAsset(entry);
    if (read.kind === 'refused' || bytes + read.asset.bytes.length > mostAssetBytes) continue;
    bytes += read.asset.bytes.length;
    assets.set(hash, read.asset);
  }
  return [...assets.values()].sort((a, b) => (a.hash < b.hash ? -1 : 1));
};
