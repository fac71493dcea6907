import type { Report } from '../report/report.ts';
import type { ExportOptions } from './export-options.ts';
import { type Labels, labelsFor } from './labels.ts';
import { layOut } from './lay-out.ts';
import { safeHref } from './safe-href.ts';
import type { SheetBlock, SheetInline } from './sheet.ts';
import { smallLetters } from './small-letters.ts';
import { type Line, linesOf } from './structured-lines.ts';
import { textTable } from './tables/text-table.ts';

/** Words alone; an address follows its words where these don't say it already. */
const inlineText = (content: readonly SheetInline[]): string => content.map(pieceText).join('');

const pieceText = (inline: SheetInline): string => {
  if (inline.type === 'hardBreak') return '\n';
  if (inline.type === 'note') return `[${inline.number}]`;
  const link = inline.marks?.find((mark) => mark.type === 'link');
  const href = link?.type === 'link' ? safeHref(link.attrs.href) : null;
  const small = inline.marks?.find(({ type }) => type === 'superscript' || type === 'subscript')?.type;
  const words = small === 'superscript' || small === 'subscript' ? smallLetters(inline.text, small) : inline.text;
  return href === null || href.replace(/^mailto:/i, '') === inline.text ? words : `${words} (${href})`;
};

const indent = (text: string, by: string): string => text.replaceAll('\n', `\n${by}`).replace(/^ +$/gm, '');

const underlined = (text: string, sign: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return `${line}\n${sign.repeat(Math.min(72, [...line].length))}`;
};

const list = (items: readonly string[], start: number | null): string =>
  items
    .map((item, at) => {
      const bullet = start === null ? '- ' : `${start + at}. `;
      return `${bullet}${indent(item, ' '.repeat(bullet.length))}`.trimEnd();
    })
    .join('\n');

const lineText = ({ label, text, notes }: Line): string => {
  const head = label === '' ? text : `${label}: ${text}`;
  return notes.length === 0 ? head : `${head} (${notes.join('; ')})`;
};

const blockText = (block: SheetBlock, labels: Labels): string => {
  switch (block.kind) {
    case 'heading':
      return block.level === 2 ? `\n${underlined(inlineText(block.content), '-')}` : inlineText(block.content);
    case 'day':
      return block.text;
    case 'paragraph':
      return inlineText(block.content);
    case 'quote':
      return block.paragraphs.map((content) => `  | ${indent(inlineText(content), '  | ')}`).join('\n  |\n');
    case 'list':
      return list(
        block.items.map((item) => blocksText(item, labels)),
        block.start,
      );
    case 'tasks':
      return list(
        block.items.map(({ isDone, blocks }) => `[${isDone ? 'x' : ' '}] ${blocksText(blocks, labels)}`),
        null,
      );
    case 'callout':
      return `${block.label}:\n    ${indent(blocksText(block.blocks, labels), '    ')}`;
    case 'table':
      return textTable(block, (blocks) => blocksText(blocks, labels));
    case 'notes':
      return block.texts.map((text, at) => `[${at + 1}] ${text}`).join('\n');
    case 'page-break':
      return '';
    case 'code':
      return `    ${indent(block.text, '    ')}`;
    case 'kept':
      return `[${block.audience.words}]\n${blocksText(block.blocks, labels)}`;
    case 'image': {
      const name = block.decorative ? '' : `[${labels.image.name}${block.alt === '' ? '' : `: ${block.alt}`}]`;
      return [name, inlineText(block.caption)].filter((part) => part !== '').join(' ');
    }
    case 'rule':
      return '* * *';
    default:
      return list(linesOf(block, labels).map(lineText), block.kind === 'causes' || block.kind === 'actions' ? 1 : null);
  }
};

const blocksText = (blocks: readonly SheetBlock[], labels: Labels): string =>
  blocks
    .map((block) => blockText(block, labels))
    .filter((part) => part !== '')
    .join('\n\n');

/** One edition of the report as plain text for a mail or a ticket, in the same order as the HTML; lines are not wrapped. */
export const exportText = (report: Report, options: ExportOptions): string => {
  const labels = labelsFor(report.details.language);
  const { title, line, corrected, facts, blocks } = layOut(report, options, labels);
  const table = facts.map(({ label, value }) => `${label}: ${value}`).join('\n');
  const parts = [
    underlined(title, '='),
    line.join(' · '),
    corrected === null ? '' : `${corrected.words}, ${corrected.see}`,
    table,
    blocksText(blocks, labels),
  ].filter((part) => part !== '');
  return `${parts.join('\n\n')}\n`;
};
