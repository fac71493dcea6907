// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const lineEnd = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for.
const unseen = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufeff\ufffe\uffff]/g;

/** The same text with `\n` as its only line end and without characters that nobody can see and no file format can carry. */
export function cleanText(text: string): string {
  return text
    .replace(lineEnd, '\n')
    .replace(unseen, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
