const longest = 60;

/** Words of the report as a message quotes them: on one line, in quotation marks, cut after 60 characters. */
export const quoted = (text: string): string => {
  // Only the beginning is looked at: a text may be as long as a book.
  const line = text
    .slice(0, longest * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const letters = [...line];
  return letters.length > longest || text.length > longest * 4 ? `“${letters.slice(0, longest).join('').trimEnd()}…”` : `“${line}”`;
};
