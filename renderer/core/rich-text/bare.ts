/** Letters and digits alone, lower case: so that neither line breaks, tags, quotes nor a format's escapes hide a sentence. */
export const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
