/** Letters of any script, digits and the harmless part of punctuation; everything else is written as a code point. */
const plain = /[\p{L}\p{M}\p{N} .,:;!?·–—-]/u;

/** Invisible characters that reverse, join or hide text: they have no business in a page margin. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu;

/** A quoted CSS string that shows the text on one line and can end neither itself nor the style element; cut after `longest` characters. */
export const cssString = (text: string, longest = 200): string => {
  const line = [...text.replace(/\s+/g, ' ').replace(invisible, '')];
  const cut = line.length > longest ? [...line.slice(0, longest - 1), '…'] : line;
  const escaped = cut.map((character) => (plain.test(character) ? character : `\\${character.codePointAt(0)?.toString(16)} `));
  return `"${escaped.join('')}"`;
};
