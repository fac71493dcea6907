const most = 75;

/** A content line of iCalendar with text values (a list where there are several), escaped and folded (RFC 5545, 3.1 and 3.3.11); without the line break behind it. */
export const contentLine = (name: string, ...values: readonly string[]): string => fold(`${name}:${values.map(escapeText).join(',')}`);

const escapeText = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n')
    .replace(/(?!\t)\p{Cc}/gu, '');

/** At most 75 octets a line, the blank that marks a continuation included; no character is cut in two. */
const fold = (line: string): string => {
  let [folded, octets] = ['', 0];
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > most) {
      folded += '\r\n ';
      octets = 1;
    }
    folded += character;
    octets += size;
  }
  return folded;
};

const octetsOf = (character: string): number => {
  const codePoint = character.codePointAt(0) ?? 0;
  return codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
};
