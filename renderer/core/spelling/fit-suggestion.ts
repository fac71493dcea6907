/** A suggestion in the dress of the word it replaces: its apostrophes, and its capital where it begins with one. */
export const fitSuggestion = (suggestion: string, word: string): string => {
  const curly = suggestion.replaceAll("'", '’');
  const dressed = word.includes("'") ? suggestion : curly;
  return /^\p{Lu}/u.test(word) ? dressed.charAt(0).toUpperCase() + dressed.slice(1) : dressed;
};
