/** A block of "key: value" lines between two lines of dashes, as the match's first group; lists, wrapped values and empty lines may stand in it. */
export const frontMatter = /^\s*---\n((?:(?:[\p{L}_ -]{1,30}:|[ -])[^\n]{0,2000}\n|[ \t]*\n){1,60})---\n/u;
