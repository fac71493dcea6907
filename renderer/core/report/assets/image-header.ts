import type { AssetMime } from './asset.ts';
import { avifSize, gifSize, hasLetters, jpegSize, pngSize, type Size, webpSize } from './image-sizes.ts';

/** What the first bytes of a file say of it, before anything is decoded: a picture of a size (pixels), a picture that breaks off, or neither. */
export type ImageHeader =
  | { readonly kind: 'image'; readonly mime: AssetMime; readonly width: number; readonly height: number }
  | { readonly kind: 'damaged'; readonly mime: AssetMime }
  | { readonly kind: 'other' };

const isAvif = (bytes: Uint8Array): boolean => {
  if (!hasLetters(bytes, 4, 'ftyp')) return false;
  // The brands that the file claims to be, the chief one first.
  for (let at = 8; at < Math.min(bytes.length, 256, bytes[3] ?? 0); at += 4) {
    if (at !== 12 && (hasLetters(bytes, at, 'avif') || hasLetters(bytes, at, 'avis'))) return true;
  }
  return false;
};

const kinds: readonly (readonly [AssetMime, (bytes: Uint8Array) => boolean, (bytes: Uint8Array) => Size])[] = [
  ['image/png', (bytes) => bytes[0] === 0x89 && hasLetters(bytes, 1, 'PNG\r\n\x1a\n'), pngSize],
  ['image/jpeg', (bytes) => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff, jpegSize],
  ['image/gif', (bytes) => hasLetters(bytes, 0, 'GIF87a') || hasLetters(bytes, 0, 'GIF89a'), gifSize],
  ['image/webp', (bytes) => hasLetters(bytes, 0, 'RIFF') && hasLetters(bytes, 8, 'WEBP'), webpSize],
  ['image/avif', isAvif, avifSize],
];

/** Reads a picture's kind and size from its bytes; its name counts for nothing. */
export const readImageHeader = (bytes: Uint8Array): ImageHeader => {
  for (const [mime, isOne, sizeOf] of kinds) {
    if (!isOne(bytes)) continue;
    const size = sizeOf(bytes);
    return size === null ? { kind: 'damaged', mime } : { kind: 'image', mime, ...size };
  }
  return { kind: 'other' };
};
