/** A line of a mail that its program broke, with the sign that says so at its end. */
const SOFT_BREAK = /(?<=[^\s=][^\n]{50,74}|[^\n]{50,74}\s)=\r?\n/g;
/** Where the text gives the bytes of a sign that is none of ASCII. */
const BYTES = /(?:=[0-9A-F]{2}){1,40}/g;
const SURE_BYTES = /=(?:C[23]=[89AB][0-9A-F]|E[2-9A-F]=[89AB][0-9A-F]=[89AB][0-9A-F]|20(?=\r?\n|$)|3D|0A)/;
const LONGEST = 76;
/** What nobody sees and the reader takes away: it keeps the place of what was there. */
const UNSEEN = '\u200b';

/** The text of UTF-8 bytes; null where they are none. */
function decoded(bytes: readonly number[]): string | null {
  let text = '';
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const count = first < 0x80 ? 0 : first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc2 ? 1 : -1;
    const more = bytes.slice(at + 1, at + 1 + count);
    if (count < 0 || more.length < count || more.some((byte) => (byte & 0xc0) !== 0x80)) return null;
    const lead = count === 0 ? first : first & (0x3f >> count);
    const code = more.reduce((sum, byte) => sum * 64 + (byte & 0x3f), lead);
    if (code > 0x10ffff) return null;
    text += String.fromCodePoint(code);
    at += 1 + count;
  }
  return text;
}

/**
 * A text without what mails write for their transport ("quoted-printable"): lines broken within words by "=", signs as "=C3=A9". Unseen
 * characters keep their place, so that every offset stays what it was.
 */
export function withoutQuotedPrintable(text: string): string {
  if (!/=\r?\n|=[0-9A-F]{2}/.test(text)) return text;
  const lines = text.split(/\r?\n/);
  const broken = lines.filter((line) => /[^=]=$/.test(line) && line.length > 50).length;
  const isMail = lines.every((line) => line.length <= LONGEST) && (broken > 0 || SURE_BYTES.test(text));
  if (!isMail) return text;
  const joined = text.replace(SOFT_BREAK, (found) => UNSEEN.repeat(found.length));
  if (!SURE_BYTES.test(text)) return joined;
  return joined.replace(BYTES, (found) => {
    const bytes = found
      .slice(1)
      .split('=')
      .map((byte) => Number.parseInt(byte, 16));
    const sign = decoded(bytes);
    return sign === null || /[\n\r]/.test(sign) ? found : sign.padEnd(found.length, UNSEEN);
  });
}
