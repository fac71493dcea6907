/** The first letters of a name's first and last word, in capitals: "Ana María Ruiz" is AR; empty for a name without letters. */
export const initialsOf = (name: string): string => {
  const words = name.match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase();
};
