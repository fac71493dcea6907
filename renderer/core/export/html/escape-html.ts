const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** What ends a line besides a line feed. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to replace
const lineEnds = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;

/** Characters that HTML forbids or silently changes: controls other than tab and line feed, non-characters. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to take out
const unfit = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/g;

/** Text made safe for an element's content and for a quoted attribute alike; half surrogates become U+FFFD, control characters go. */
export const escapeHtml = (text: string): string =>
  text
    .replace(/\p{Cs}/gu, '\ufffd')
    .replace(lineEnds, '\n')
    .replace(unfit, '')
    .replace(/[&<>"']/g, (character) => named[character] ?? '');
