import MarkdownIt from 'markdown-it';
import { htmlToBlocks } from './html-to-blocks.ts';
import type { SourceBlocks } from './source-blocks.ts';

const markdown = new MarkdownIt({ html: true, linkify: false });

/** Markdown as blocks, HTML inside it and a block of "key: value" lines at its top included. */
export function markdownToBlocks(text: string): SourceBlocks {
  const front = /^\s*---\n((?:(?:[\p{L}_ -]{1,30}:|[ -])[^\n]{0,400}\n){1,40})---\n/u.exec(text);
  const head = front === null ? '' : frontMatter(front[1] ?? '');
  return htmlToBlocks(head + markdown.render(front === null ? text : text.slice(front[0].length)));
}

/** Each line a paragraph: what Debrief knows (title, severity) is taken from them as from any others, the rest stays to be read. */
function frontMatter(lines: string): string {
  return lines
    .trimEnd()
    .split('\n')
    .map((line) => `<p>${line.replace(/:\s*["'](.*)["']\s*$/, ': $1').replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`)
    .join('');
}
