import { guessFormat } from '../../core/intake/sources/guess-format.ts';

const item = /^ {0,3}(?:[-*•+]|\d{1,3}[.)]) +\S/;

/** Whether pasted letters are meant to be more than lines: Markdown by its marks, or a list. */
export const looksLikeMarkdown = (text: string): boolean => {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  if (lines.length < 2) return false;
  return guessFormat(text) === 'markdown' || lines.filter((line) => item.test(line)).length * 2 > lines.length;
};
