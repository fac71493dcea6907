const longest = 90;

/** Words of an entry as a message quotes them whole where they are short: in quotation marks, cut after the last word that ends within 90 characters. */
export const quotedAtLength = (text: string): string => {
  if (text.length <= longest) return `“${text}”`;
  // Only the beginning is looked at: a text may be as long as a book.
  const head = text.slice(0, longest + 1);
  const whole = head.replace(/\s+\S*$/u, '').replace(/[\s,;:–—-]+$/u, '');
  return `“${[...whole].slice(0, longest).join('')}…”`;
};
