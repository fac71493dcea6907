import type { AssetMime } from '../../report/assets/asset.ts';
import { hasLetters } from '../../report/assets/image-sizes.ts';
import { joinBytes } from './join-bytes.ts';
import { stripJpeg } from './strip-jpeg.ts';

/** A PNG's chunks that draw it; all others tell of something else, or move it. */
const pngChunks = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'cICP', 'sBIT', 'pHYs', 'bKGD']);
const webpChunks = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);

const nameAt = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
const length32 = (bytes: Uint8Array, at: number, isLittle: boolean): number => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return at + 4 <= bytes.length ? view.getUint32(at, isLittle) : 0;
};

const stripPng = (bytes: Uint8Array): Uint8Array => {
  const parts = [bytes.subarray(0, 8)];
  for (let at = 8; at + 12 <= bytes.length; ) {
    const end = Math.min(bytes.length, at + 12 + length32(bytes, at, false));
    const name = nameAt(bytes, at + 4);
    if (pngChunks.has(name)) parts.push(bytes.subarray(at, end));
    if (name === 'IEND') break;
    at = end;
  }
  return joinBytes(parts);
};

const stripWebp = (bytes: Uint8Array): Uint8Array => {
  if (bytes.length < 12) return bytes;
  const parts: Uint8Array[] = [];
  for (let at = 12; at + 8 <= bytes.length; ) {
    const length = length32(bytes, at + 4, true);
    const end = Math.min(bytes.length, at + 8 + length + (length % 2));
    const name = nameAt(bytes, at);
    if (webpChunks.has(name)) {
      const chunk = bytes.slice(at, end);
      // What says that a place and a time follow must go with them.
      if (name === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~0x0c;
      parts.push(chunk);
    }
    at = end;
  }
  const chunks = joinBytes(parts);
  const head = bytes.slice(0, 12);
  new DataView(head.buffer).setUint32(4, chunks.length + 4, true);
  return joinBytes([head, chunks]);
};

/** Where a GIF's run of counted pieces ends: behind the piece that is empty. */
const behindPieces = (bytes: Uint8Array, at: number): number => {
  let place = at;
  while (place < bytes.length && bytes[place] !== 0) place += 1 + (bytes[place] ?? 0);
  return Math.min(bytes.length, place + 1);
};

const tableLength = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1));

const stripGif = (bytes: Uint8Array): Uint8Array => {
  const start = 13 + tableLength(bytes[10] ?? 0);
  const parts = [bytes.subarray(0, start)];
  for (let at = start; at < bytes.length; ) {
    const kind = bytes[at];
    const label = bytes[at + 1];
    let end = bytes.length;
    if (kind === 0x21) end = behindPieces(bytes, at + 2);
    else if (kind === 0x2c) end = behindPieces(bytes, at + 11 + tableLength(bytes[at + 9] ?? 0));
    else break;
    // How a picture lies over the one before, and whether it begins again; no comments, and nothing of other programs.
    const isNeeded = kind === 0x2c || label === 0xf9 || (label === 0xff && hasLetters(bytes, at + 3, 'NETSCAPE2.0'));
    if (isNeeded) parts.push(bytes.subarray(at, end));
    at = end;
  }
  return joinBytes([...parts, Uint8Array.of(0x3b)]);
};

/** The same picture without what its file tells beside it: place, time, camera, author, comments; null for kinds of which that can't be said. */
export const stripMetadata = (mime: AssetMime, bytes: Uint8Array): Uint8Array | null => {
  switch (mime) {
    case 'image/png':
      return stripPng(bytes);
    case 'image/jpeg':
      return stripJpeg(bytes);
    case 'image/webp':
      return stripWebp(bytes);
    case 'image/gif':
      return stripGif(bytes);
    case 'image/avif':
      return null;
  }
};
