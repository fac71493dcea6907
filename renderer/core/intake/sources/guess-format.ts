import { frontMatter } from './front-matter.ts';

const tags =
  /<(?:!doctype html|html|body|head|div|p|h[1-6]|ul|ol|li|table|tr|td|br|span|section|article|strong|em|b|i|a|pre|blockquote)(?:\s[^<>]{0,2000})?\/?>/giu;

const marks: readonly { readonly pattern: RegExp; readonly weight: number }[] = [
  { pattern: /^#{1,6} \S/gmu, weight: 2 },
  { pattern: /^```/gmu, weight: 2 },
  { pattern: /^\|? *:?-{3,}:? *\|[ |:-]*$/gmu, weight: 3 },
  { pattern: /\*\*[^\s*][^*\n]{0,200}\*\*/gu, weight: 1 },
  { pattern: /(?<!!)\[[^\]\n]{1,200}\]\((?:https?:|mailto:|\/|#)[^)\s]{0,500}\)/gu, weight: 2 },
  { pattern: /^\s{0,6}[-*] \[[ xX]\] /gmu, weight: 1 },
  { pattern: frontMatter, weight: 3 },
];

/** How a text is written, by its marks; plain text when there are too few of them to be sure. */
export function guessFormat(text: string): 'text' | 'markdown' | 'html' {
  const sample = text.slice(0, 200_000);
  const found = sample.match(tags)?.length ?? 0;
  if (/^\s*<(?:!doctype html|html|body|\?xml)/iu.test(sample) || (/^\s*</u.test(sample) && found >= 1)) return 'html';
  const weight = marks.reduce((sum, mark) => sum + mark.weight * Math.min(5, sample.match(mark.pattern)?.length ?? 0), 0);
  if (weight >= 2) return 'markdown';
  return found >= 4 ? 'html' : 'text';
}
