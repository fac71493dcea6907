import type { Report } from '../report/report.ts';
import type { TextRun } from '../rich-text/rich-text.ts';
import { run } from '../rich-text/walk.ts';
import type { ExportOptions } from './export-options.ts';
import { labelsFor } from './labels.ts';
import { layOut } from './lay-out.ts';
import { safeHref } from './safe-href.ts';
import type { SheetBlock, SheetInline } from './sheet.ts';
import { type Line, linesOf } from './structured-lines.ts';
import { markdownTable } from './tables/markdown-table.ts';

/** A line that Markdown would take for the beginning of a list or the underline of a heading, made plain. */
const plainStart = (line: string): string => line.replace(/^[-+=]/, '\\$&').replace(/^(\d+)(?=[.)])/, '$1\\');

/** Text in which nothing means anything to Markdown; each line break becomes a hard one. */
const escapeMarkdown = (text: string): string =>
  text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/[\\`*_{}[\]<>#|~&!$^]/g, '\\$&')
    .split('\n')
    .map((line) => plainStart(line.trim()))
    .filter((line) => line !== '')
    .join('\\\n');

/** A code span with a fence longer than any inside it. */
const codeSpan = (text: string): string => {
  const fence = '`'.repeat(longestTicks(text) + 1);
  const padding = /^`|`$/.test(text) ? ' ' : '';
  return `${fence}${padding}${text.replaceAll('\n', ' ')}${padding}${fence}`;
};

const longestTicks = (text: string): number => Math.max(0, ...(text.match(/`+/g) ?? []).map((ticks) => ticks.length));

const runMarkdown = ({ text, marks = [] }: TextRun): string => {
  const has = (type: string): boolean => marks.some((mark) => mark.type === type);
  // Markdown knows no emphasis that begins or ends with a space.
  const words = text.trim();
  const before = text.slice(0, text.length - text.trimStart().length);
  const after = text.slice(text.trimEnd().length);
  if (words === '') return text;
  const link = marks.find((mark) => mark.type === 'link');
  const href = link?.type === 'link' ? safeHref(link.attrs.href) : null;
  const small = has('superscript') ? 'sup' : has('subscript') ? 'sub' : null;
  const signs = [has('bold') ? '**' : '', has('italic') ? '*' : '', has('strike') ? '~~' : ''].join('');
  const inner = has('code') ? codeSpan(words) : escapeMarkdown(words);
  const placed = small === null ? inner : `<${small}>${inner}</${small}>`;
  const marked = `${signs}${placed}${[...signs].reverse().join('')}`;
  const linked = href === null ? marked : `[${marked}](<${href.replace(/[<>]/g, encodeURIComponent)}>)`;
  return `${before}${linked}${after}`;
};

const pieceMarkdown = (inline: SheetInline): string => {
  switch (inline.type) {
    case 'text':
      return runMarkdown(inline);
    case 'hardBreak':
      return '\\\n';
    case 'note':
      return `[^${inline.number}]`;
  }
};

const inlineMarkdown = (content: readonly SheetInline[]): string => content.map(pieceMarkdown).join('').trim();

/** Runs may join to what none of them is alone: the line is looked at once more as a whole. */
const paragraph = (content: readonly SheetInline[]): string => inlineMarkdown(content).split('\n').map(plainStart).join('\n');

const indent = (text: string, by: number): string => text.replaceAll('\n', `\n${' '.repeat(by)}`).replace(/^ +$/gm, '');

const quoted = (text: string): string => `> ${text.replaceAll('\n', '\n> ')}`.replace(/ +$/gm, '');

const list = (items: readonly string[], start: number | null): string =>
  items
    .map((item, at) => {
      const bullet = start === null ? '- ' : `${start + at}. `;
      return `${bullet}${indent(item, bullet.length)}`.trimEnd();
    })
    .join('\n');

const lineMarkdown = ({ label, text, done, strong, notes }: Line): string => {
  const words = inlineMarkdown([
    { ...run(text), marks: [...(strong ? [{ type: 'bold' } as const] : []), ...(done ? [{ type: 'strike' } as const] : [])] },
  ]);
  const head = label === '' ? words : `${escapeMarkdown(label)}: ${words}`;
  return notes.length === 0 ? head : `${head} (${notes.map(escapeMarkdown).join('; ')})`;
};

const blockMarkdown = (block: SheetBlock, labels: ReturnType<typeof labelsFor>): string => {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.content).replace(/\\?\n/g, ' ')}`;
    case 'day':
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text)}`;
    case 'paragraph':
      return paragraph(block.content);
    case 'quote':
      return block.paragraphs.map((content) => `> ${paragraph(content).replaceAll('\n', '\n> ')}`).join('\n>\n');
    case 'list':
      return list(
        block.items.map((item) => blocksMarkdown(item, labels)),
        block.start,
      );
    case 'tasks':
      return list(
        // A box stands before words; before code or a list it would be taken for a part of them.
        block.items.map(
          ({ isDone, blocks }) =>
            `[${isDone ? 'x' : ' '}]${blocks[0]?.kind === 'paragraph' ? ' ' : '\n\n'}${blocksMarkdown(blocks, labels)}`,
        ),
        null,
      );
    case 'callout':
      return quoted(`**${escapeMarkdown(block.label)}**\n\n${blocksMarkdown(block.blocks, labels)}`);
    case 'table':
      return markdownTable(block, (blocks) => blocksMarkdown(blocks, labels));
    case 'notes':
      return block.texts.map((text, at) => `[^${at + 1}]: ${escapeMarkdown(text).replace(/\\?\n/g, ' ')}`).join('\n');
    case 'page-break':
      return '';
    case 'code': {
      const fence = '`'.repeat(Math.max(3, longestTicks(block.text) + 1));
      return `${fence}${block.language ?? ''}\n${block.text}\n${fence}`;
    }
    case 'kept':
      return `**\\[${escapeMarkdown(block.audience.words)}\\]**\n\n${blocksMarkdown(block.blocks, labels)}`;
    case 'image': {
      const alt = escapeMarkdown(block.alt).replace(/\\?\n/g, ' ');
      const words = block.decorative ? '' : `[${labels.image.name}${alt === '' ? '' : `: ${alt}`}]`;
      const picture = block.name === null ? words.replace(/[[\]]/g, '\\$&') : `![${alt}][${block.name}]`;
      return [picture, paragraph(block.caption)].filter((part) => part !== '').join('\n\n');
    }
    case 'rule':
      return '---';
    default: {
      const isNumbered = block.kind === 'causes' || block.kind === 'actions';
      return list(linesOf(block, labels).map(lineMarkdown), isNumbered ? 1 : null);
    }
  }
};

const blocksMarkdown = (blocks: readonly SheetBlock[], labels: ReturnType<typeof labelsFor>): string =>
  blocks
    .map((block) => blockMarkdown(block, labels))
    .filter((part) => part !== '')
    .join('\n\n');

/** One edition of the report as CommonMark (strikes as in GitHub's), in the same order as the HTML; all text is escaped. */
export const exportMarkdown = (report: Report, options: ExportOptions): string => {
  const labels = labelsFor(report.details.language);
  const { title, line, corrected, facts, blocks, pictures } = layOut(report, options, labels);
  const head = [
    `# ${escapeMarkdown(title).replace(/\\?\n/g, ' ')}`,
    escapeMarkdown(line.join(' · ')),
    corrected === null ? '' : escapeMarkdown(`${corrected.words}, ${corrected.see}`),
  ];
  const table = facts.map(({ label, value }) => `**${escapeMarkdown(label)}:** ${escapeMarkdown(value)}`);
  // At the end of the file: in the text they would be pages of letters between two sentences.
  const definitions = [...pictures].map(([name, address]) => `[${name}]: <${address}>`).join('\n');
  const parts = [...head, list(table, null), blocksMarkdown(blocks, labels), definitions].filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
};
