import { diffWords } from './diff-words.ts';

/** Whether other words of a passage would take the end of a paragraph away: then nobody can accept them, since each paragraph stays one. */
export const goesAcrossLines = (before: string, after: string): boolean =>
  diffWords(before, after).some(({ kind, text }) => kind === 'gone' && text.includes('\n'));
