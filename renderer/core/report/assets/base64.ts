const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const codes = Uint8Array.from(digits, (digit) => digit.charCodeAt(0));
const digitAt = new Int8Array(128).fill(-1);
for (const [value, code] of codes.entries()) digitAt[code] = value;

/** Letters are joined in pieces: megabytes, one by one, make a rope of millions of knots. */
const piece = 12_288;

/** Bytes as base64, padded. */
export const toBase64 = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += piece) {
    const to = Math.min(from + piece, bytes.length);
    const written = new Uint8Array(Math.ceil((to - from) / 3) * 4);
    for (let at = from, out = 0; at < to; at += 3, out += 4) {
      const three = ((bytes[at] ?? 0) << 16) | ((at + 1 < to ? (bytes[at + 1] ?? 0) : 0) << 8) | (at + 2 < to ? (bytes[at + 2] ?? 0) : 0);
      for (let digit = 0; digit < 4; digit += 1) written[out + digit] = codes[(three >> (18 - 6 * digit)) & 63] ?? 0;
      if (at + 1 >= to) written[out + 2] = 61;
      if (at + 2 >= to) written[out + 3] = 61;
    }
    parts.push(String.fromCharCode(...written));
  }
  return parts.join('');
};

/** The bytes behind base64, white space and padding passed over; null when anything else is in it or its length is none. */
export const fromBase64 = (text: string): Uint8Array | null => {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let held = 0;
  let count = 0;
  let isPadded = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 32 || (code >= 9 && code <= 13)) continue;
    if (code === 61) {
      isPadded = true;
      continue;
    }
    const value = code < 128 ? (digitAt[code] ?? -1) : -1;
    if (value === -1 || isPadded) return null;
    held = (held << 6) | value;
    count += 1;
    if (count % 4 !== 1) {
      bytes[length] = (held >> (6 - 2 * ((count - 1) % 4))) & 255;
      length += 1;
    }
    held &= 0xffff;
  }
  return count % 4 === 1 ? null : bytes.slice(0, length);
};
