import { patternOfWords } from './pattern-of-words.ts';

/** What is looked for in a text. */
export type Search = {
  readonly words: string;
  readonly isCaseKept: boolean;
  readonly isWholeWord: boolean;
  /** The words are a regular expression of JavaScript, in Unicode mode. */
  readonly isPattern: boolean;
};

/** A place in a text: offsets in UTF-16 units, `to` behind the last; `groups` are what a pattern's brackets took, the whole first. */
export type Match = { readonly from: number; readonly to: number; readonly groups: readonly string[] };

/** A search made ready, or a sentence that says why the pattern is none. */
export type ReadySearch =
  | { readonly kind: 'ready'; readonly search: Search; readonly pattern: RegExp }
  | { readonly kind: 'odd'; readonly reason: string };

const letter = String.raw`[\p{L}\p{M}\p{N}_]`;

/** Makes a search ready; words that are empty find nothing. */
export const readySearch = (search: Search): ReadySearch => {
  const source = search.isPattern ? search.words : patternOfWords(search.words);
  const whole = search.isWholeWord ? `(?<!${letter})(?:${source})(?!${letter})` : source;
  try {
    return { kind: 'ready', search, pattern: new RegExp(whole, search.isCaseKept ? 'gu' : 'giu') };
  } catch (error) {
    const detail = error instanceof Error ? error.message.replace(/^Invalid regular expression: (?:\/.*\/[a-z]+: )?/s, '') : '';
    return { kind: 'odd', reason: `This is no regular expression (${detail}).` };
  }
};

/** The places of one line or block of text where a search finds something, in order; none is empty, none overlap. */
export const findText = (text: string, { pattern, search }: Extract<ReadySearch, { kind: 'ready' }>): readonly Match[] =>
  search.words === ''
    ? []
    : [...text.matchAll(pattern)].flatMap((found): readonly Match[] =>
        found[0] === '' ? [] : [{ from: found.index, to: found.index + found[0].length, groups: found.map((group) => group ?? '') }],
      );

/** What a found place is replaced by: the words as they are; behind a pattern `$1` to `$9` and `$&` stand for what it took, `$$` for a dollar. */
export const replacementOf = (search: Search, match: Match, words: string): string =>
  search.isPattern
    ? words.replace(/\$([1-9&$])/g, (whole, sign: string) => {
        if (sign === '$') return '$';
        return match.groups[sign === '&' ? 0 : Number(sign)] ?? whole;
      })
    : words;
