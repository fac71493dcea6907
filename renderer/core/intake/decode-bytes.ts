import { refuseKnownFile } from './known-files.ts';
import { windows1252Character } from './windows-1252.ts';

/** A file's text, or the sentence that says why it has none. */
export type Decoded = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'refused'; readonly reason: string };

const notText = 'This file is not text. Open it in the program that made it, copy all, and paste it here.';

/** The text of a file in UTF-8, UTF-16 (either order) or Windows-1252; any other file is refused with what it looks like. */
export function decodeBytes(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return decodeEightBit(bytes.subarray(3));
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { kind: 'text', text: utf16(bytes.subarray(2), 0) };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { kind: 'text', text: utf16(bytes.subarray(2), 1) };
  const reason = refuseKnownFile(bytes);
  if (reason !== null) return { kind: 'refused', reason };
  const order = utf16Order(bytes);
  if (order !== null) return { kind: 'text', text: utf16(bytes, order) };
  return decodeEightBit(bytes);
}

function decodeEightBit(bytes: Uint8Array): Decoded {
  if (looksBinary(bytes)) return { kind: 'refused', reason: notText };
  return { kind: 'text', text: utf8(bytes) ?? joined(bytes.length, (at) => windows1252Character(bytes[at] ?? 0)) };
}

/** A NUL never stands in text; many other control characters don't either. */
function looksBinary(bytes: Uint8Array): boolean {
  let controls = 0;
  for (const byte of bytes) {
    if (byte === 0) return true;
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c && byte !== 0x1b) controls += 1;
  }
  return controls > 8 && controls > bytes.length / 50;
}

/** 0 for little-endian, 1 for big-endian UTF-16 without a mark, told by where the zero bytes of plain letters stand; null when it isn't UTF-16. */
function utf16Order(bytes: Uint8Array): 0 | 1 | null {
  const sample = Math.min(bytes.length, 4096) & ~1;
  if (sample < 4 || bytes.length % 2 === 1) return null;
  const zeros = [0, 0];
  for (let at = 0; at < sample; at += 1) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  if (odd > sample / 4 && even === 0) return 0;
  if (even > sample / 4 && odd === 0) return 1;
  return null;
}

function utf16(bytes: Uint8Array, order: 0 | 1): string {
  const high = order === 0 ? 1 : 0;
  const units = bytes.length >> 1;
  return joined(units, (at) => String.fromCharCode(((bytes[2 * at + high] ?? 0) << 8) | (bytes[2 * at + 1 - high] ?? 0)));
}

/** Strict: null at the first byte that is not UTF-8, overlong forms and surrogates included. */
function utf8(bytes: Uint8Array): string | null {
  const parts: string[] = [];
  let part = '';
  let at = 0;
  while (at < bytes.length) {
    const first = bytes[at] ?? 0;
    const more =
      first < 0x80 ? 0 : first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : -1;
    if (more === -1) return null;
    let code = more === 0 ? first : first & (0x3f >> more);
    for (let next = 1; next <= more; next += 1) {
      const byte = bytes[at + next];
      if (byte === undefined || byte >> 6 !== 2) return null;
      code = (code << 6) | (byte & 0x3f);
    }
    if ((more === 2 && (code < 0x800 || (code >= 0xd800 && code <= 0xdfff))) || (more === 3 && (code < 0x10000 || code > 0x10ffff)))
      return null;
    part += String.fromCodePoint(code);
    if (part.length > 8192) {
      parts.push(part);
      part = '';
    }
    at += more + 1;
  }
  parts.push(part);
  return parts.join('');
}

/** Joins in pieces, so that a file of megabytes makes no rope of millions of knots. */
function joined(length: number, character: (at: number) => string): string {
  const parts: string[] = [];
  for (let from = 0; from < length; from += 8192) {
    let part = '';
    for (let at = from; at < Math.min(length, from + 8192); at += 1) part += character(at);
    parts.push(part);
  }
  return parts.join('');
}
