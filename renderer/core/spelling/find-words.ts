/** A word of a text that a dictionary can be asked about; offsets into the text. `isCapitals` says that it is written in capitals throughout. */
export type Word = { readonly word: string; readonly from: number; readonly to: number; readonly isCapitals: boolean };

/** Letters, digits and accents; a soft hyphen is shown only where a line ends, so it belongs to the word. */
const letters = '[\\p{L}\\p{N}\\p{M}\\u00ad]+';
const wordShape = new RegExp(`${letters}(?:['’ʼ‐‑-]${letters})*`, 'gu');
const pieceShape = new RegExp(letters, 'gu');
const chunkShape = /\S+/gu;
const apostrophe = /^['’ʼ]/u;

/** An address, a path, a name of a variable, a flag, a tag or a handle: nothing that a dictionary knows. */
const notProse: readonly RegExp[] = [
  /:\/\//u,
  /^\W*www\./iu,
  /[^\s@]@[^\s@]/u,
  /[_=\\{}[\]<>`|]/u,
  /^["'“”‘’«»(]*(?:[/~@#$%]|\.\p{L}|--\p{L})/u,
  /\/.*\//u,
  /[\p{N}.]\/|\/[\p{N}.]/u,
  // A dot between letters, but for a full stop that lacks its space (“failed.The”).
  /\p{L}\.(?!\p{Lu}\p{Ll})[\p{L}\p{N}]/u,
];

/** The words of a text, in their order: without addresses, paths, identifiers, numbers and single letters, none of which is a matter of spelling. */
export const findWords = (text: string): readonly Word[] => {
  const words: Word[] = [];
  for (const chunk of text.matchAll(chunkShape)) {
    if (notProse.some((shape) => shape.test(chunk[0]))) continue;
    for (const match of chunk[0].matchAll(wordShape)) words.push(...wordsOf(match[0], chunk.index + match.index));
  }
  return words;
};

/** A word that is joined to a name or a number (“l’API”, “24-hour”, “AWS-gehostet”) is looked at without it. */
const wordsOf = (token: string, from: number): readonly Word[] => {
  const pieces = [...token.matchAll(pieceShape)];
  const isWhole = pieces.every(([piece]) => !isName(piece) && (pieces.length === 1 || !isInCapitals(piece)));
  if (isWhole) return isWord(token) ? [wordAt(token, from)] : [];
  return pieces
    .filter(({ 0: piece, index }) => !isName(piece) && !apostrophe.test(token.slice(index + piece.length)) && isWord(piece))
    .map(({ 0: piece, index }) => wordAt(piece, from + index));
};

const wordAt = (token: string, from: number): Word => ({
  word: token.replaceAll('\u00ad', ''),
  from,
  to: from + token.length,
  isCapitals: isInCapitals(token),
});

/** Something with a digit or with capitals inside (`GitHub`, `OOMKilled`, `kB`). Two capitals at the start are a slip of the hand. */
const isName = (piece: string): boolean => /\p{N}|\p{Ll}\p{Lu}|^\p{Lu}{3,}\p{Ll}{2}/u.test(piece);

/** A plural or possessive “s” behind capitals doesn't make them less of an acronym. */
const isInCapitals = (piece: string): boolean => /^\p{Lu}[\p{Lu}\p{M}'’ʼ‐‑-]*\p{Lu}['’ʼ]?s?$/u.test(piece);

const isWord = (token: string): boolean => token.length > 1 && /\p{Script=Latin}/u.test(token);
