/** One pattern for phrases of several languages, each a pattern of its own; whole words only, capitals or not. */
export const phrasePattern = (...phrases: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])(?:${phrases.join('|')})(?![\\p{L}\\d])`, 'giu');
