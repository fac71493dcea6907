import { outsideCode } from './outside-code.ts';

const lone = /^\s*\\{1,4}\s*$/u;

/** Lines of nothing but backslashes, which some sites take for a break, as empty ones: the paragraphs beside them are two. */
export function withoutLoneBreaks(text: string): string {
  if (!/^\s*\\{1,4}\s*$/mu.test(text)) return text;
  return outsideCode(text, (line) => (lone.test(line) ? '' : line));
}
