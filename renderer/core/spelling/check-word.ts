/** A part of a word, as offsets into it. */
export type Part = { readonly from: number; readonly to: number };

/** Says whether a word, in the form of `plainWord`, is right. */
export type IsRight = (word: string) => boolean;

/** How dictionaries write a word: straight apostrophes, plain hyphens, composed letters. */
export const plainWord = (word: string): string => word.replaceAll(/[’ʼ]/gu, "'").replaceAll(/[‐‑]/gu, '-').normalize('NFC');

const elided = /^(?:[ldjmtsnc]|qu|jusqu|lorsqu|puisqu|quoiqu|presqu|quelqu|entr)['’ʼ](?=.)/iu;
const possessive = /['’ʼ]s?$/iu;
const hyphen = /[‐‑-]/u;

/** The parts of a word of a language (BCP 47) that are spelt wrong: none, the whole, or those of a compound (“on-call enginer”, “l’inciddent”) that are. */
export const misspeltParts = (word: string, language: string, isRight: IsRight): readonly Part[] => partsFrom(word, 0, language, isRight);

const partsFrom = (word: string, at: number, language: string, isRight: IsRight): readonly Part[] => {
  if (word.length < 2 || isRight(plainWord(word))) return [];
  const prefix = /^fr\b/i.test(language) ? (elided.exec(word)?.[0] ?? '') : '';
  if (prefix !== '') return partsFrom(word.slice(prefix.length), at + prefix.length, language, isRight);
  if (hyphen.test(word)) {
    const pieces = word.split(hyphen);
    let offset = at;
    return pieces.flatMap((piece) => {
      const start = offset;
      offset += piece.length + 1;
      return partsFrom(piece, start, language, isRight);
    });
  }
  const ending = /^en\b/i.test(language) ? (possessive.exec(word)?.[0] ?? '') : '';
  const end = word.length - ending.length;
  if (ending !== '' && isRight(plainWord(word.slice(0, end)))) return [];
  return [{ from: at, to: at + end }];
};
