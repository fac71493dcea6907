import MarkdownIt from 'markdown-it';
import { noPictures, type Pictures } from '../images/pictures.ts';
import { isDateHeading } from '../placing/line-shapes.ts';
import { readFrontMatter } from './front-matter.ts';
import { withHeads } from './headless-tables.ts';
import { htmlToBlocks } from './html-to-blocks.ts';
import { withoutLoneBreaks } from './lone-breaks.ts';
import { loneTags } from './lone-tags.ts';
import { footnotes } from './markdown-notes.ts';
import { wideTables } from './markdown-tables.ts';
import { withSignBullets } from './sign-bullets.ts';
import type { SourceBlocks } from './source-blocks.ts';
import { withTimedLines } from './timed-lines.ts';
import { withWholeRanges } from './wrapped-ranges.ts';

const markdown = new MarkdownIt({ html: true, linkify: false });
markdown.use(footnotes);
markdown.use(wideTables);
markdown.use(loneTags);
// Unsafe addresses are dropped when the HTML is read; refused here, they would stand in the text.
markdown.validateLink = () => true;

/** Markdown as blocks, HTML inside it and a block of "key: value" lines at its top included. */
export function markdownToBlocks(text: string, pictures: Pictures = noPictures): SourceBlocks {
  const front = readFrontMatter(text);
  const head = front === null ? '' : paragraphsOf(front.lines);
  const page = markdown.render(
    withHeads(withDates(withTimedLines(withSignBullets(withoutLoneBreaks(withWholeRanges(front?.rest ?? text)))))),
    {},
  );
  return htmlToBlocks(head + page, pictures, 'as-typed');
}

/** "12. Mai 2026" on a line of its own is a date, which Markdown would take for the twelfth item of a list. */
function withDates(text: string): string {
  return text.replace(/^( {0,3}\d{1,2})\.(?= [^\n]{3,60}$)/gmu, (start, number: string, at: number) => {
    const end = text.indexOf('\n', at);
    return isDateHeading(text.slice(at, end === -1 ? text.length : end)) ? `${number}\\.` : start;
  });
}

/** Each line a paragraph: what Debrief knows (title, severity) is taken from them as from any others, the rest stays to be read. */
const paragraphsOf = (lines: readonly string[]): string =>
  lines.map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('');
