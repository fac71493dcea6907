/** The source of a regular expression (with or without `u`) that takes these words and no others. */
export const patternOfWords = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
