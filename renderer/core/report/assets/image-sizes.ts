/** Width and height in pixels; null when the bytes break off or contradict themselves before both are said. */
export type Size = { readonly width: number; readonly height: number } | null;

const big16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
const big32 = (bytes: Uint8Array, at: number): number => big16(bytes, at) * 0x10000 + big16(bytes, at + 2);
const little16 = (bytes: Uint8Array, at: number): number => (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8);
const little24 = (bytes: Uint8Array, at: number): number => little16(bytes, at) | ((bytes[at + 2] ?? 0) << 16);

/** Whether these ASCII letters stand at a place. */
export const hasLetters = (bytes: Uint8Array, at: number, letters: string): boolean =>
  [...letters].every((letter, offset) => bytes[at + offset] === letter.charCodeAt(0));

const size = (bytes: Uint8Array, length: number, width: number, height: number): Size =>
  bytes.length >= length && width > 0 && height > 0 ? { width, height } : null;

/** A PNG's size, by its first chunk. */
export const pngSize = (bytes: Uint8Array): Size =>
  hasLetters(bytes, 12, 'IHDR') ? size(bytes, 33, big32(bytes, 16), big32(bytes, 20)) : null;

/** A GIF's size, by its screen. */
export const gifSize = (bytes: Uint8Array): Size => size(bytes, 13, little16(bytes, 6), little16(bytes, 8));

/** A JPEG's size as it is stored (a camera's turn is not applied), by the header of its frame. */
export const jpegSize = (bytes: Uint8Array): Size => {
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) at += 1;
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return size(bytes, at + 9, big16(bytes, at + 7), big16(bytes, at + 5));
    // The picture's own bytes, or its end, before any size was said.
    else if (marker === 0xda || marker === 0xd9) return null;
    else at += 2 + Math.max(2, big16(bytes, at + 2));
  }
  return null;
};

/** A WebP's size: of its canvas, or of the one frame that it is. */
export const webpSize = (bytes: Uint8Array): Size => {
  if (hasLetters(bytes, 12, 'VP8X')) return size(bytes, 30, 1 + little24(bytes, 24), 1 + little24(bytes, 27));
  if (hasLetters(bytes, 12, 'VP8L')) {
    const bits = little24(bytes, 21) + (bytes[24] ?? 0) * 0x1000000;
    return bytes[20] === 0x2f ? size(bytes, 25, 1 + (bits & 0x3fff), 1 + ((bits >>> 14) & 0x3fff)) : null;
  }
  const isFrame = hasLetters(bytes, 12, 'VP8 ') && bytes[23] === 0x9d && bytes[24] === 0x01 && bytes[25] === 0x2a;
  return isFrame ? size(bytes, 30, little16(bytes, 26) & 0x3fff, little16(bytes, 28) & 0x3fff) : null;
};

/** An AVIF's properties stand near its start. */
const avifHead = 65_536;

/** An AVIF's size: the largest that one of its pictures has (a preview is smaller). */
export const avifSize = (bytes: Uint8Array): Size => {
  let largest: Size = null;
  const end = Math.min(bytes.length, avifHead) - 20;
  for (let at = 0; at <= end; at += 1) {
    if (bytes[at + 3] !== 20 || !hasLetters(bytes, at + 4, 'ispe')) continue;
    const found = size(bytes, at + 20, big32(bytes, at + 12), big32(bytes, at + 16));
    if (found !== null && (largest === null || found.width * found.height > largest.width * largest.height)) largest = found;
  }
  return largest;
};
