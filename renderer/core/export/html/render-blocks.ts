import type { Labels } from '../labels.ts';
import type { SheetBlock } from '../sheet.ts';
import { escapeHtml } from './escape-html.ts';
import { chartHtml } from './render-chart.ts';
import { codeHtml } from './render-code.ts';
import { imageHtml } from './render-image.ts';
import { inlineHtml, textHtml } from './render-inline.ts';
import { listHtml, tasksHtml } from './render-lists.ts';
import { notesHtml } from './render-notes.ts';
import { actionsHtml, causesHtml, correctionsHtml, eventsHtml, factsHtml, figuresHtml, statusHtml } from './render-structured.ts';
import { tableHtml } from './render-table.ts';

const blockHtml = (block: SheetBlock, labels: Labels): string => {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}>${inlineHtml(block.content)}</h${block.level}>`;
    case 'day':
      return `<h${block.level} class="day">${textHtml(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inlineHtml(block.content)}</p>`;
    case 'quote':
      return `<blockquote>${block.paragraphs.map((content) => `<p>${inlineHtml(content)}</p>`).join('')}</blockquote>`;
    case 'list':
      return listHtml(block.start, block.items, (blocks) => blocksHtml(blocks, labels));
    case 'tasks':
      return tasksHtml(block.items, (blocks) => blocksHtml(blocks, labels));
    case 'callout':
      return `<div class="callout ${block.tone}" role="note">\n<p class="callout-label">${escapeHtml(block.label)}</p>\n${blocksHtml(block.blocks, labels)}\n</div>`;
    case 'table':
      return tableHtml(block, (blocks) => blocksHtml(blocks, labels), escapeHtml(labels.table));
    case 'notes':
      return notesHtml(block.texts, labels);
    case 'page-break':
      return '<div class="page-break"></div>';
    case 'code':
      return codeHtml(block.text, block.language);
    case 'image':
      return imageHtml(block, labels);
    case 'rule':
      return '<hr>';
    case 'kept':
      return `<div class="kept" data-visibility="${block.audience.to}">\n<p class="kept-for">${textHtml(block.audience.words)}</p>\n${blocksHtml(block.blocks, labels)}\n</div>`;
    case 'events':
      return eventsHtml(block.day, block.zone, block.rows, labels);
    case 'chart':
      return chartHtml(block, labels);
    case 'figures':
      return figuresHtml(block.rows, labels);
    case 'causes':
      return causesHtml(block.rows);
    case 'actions':
      return actionsHtml(block.rows, labels);
    case 'status':
      return statusHtml(block.rows);
    case 'corrections':
      return correctionsHtml(block.rows, block.isFirst);
    case 'facts':
      return factsHtml(block.rows);
    default:
      return unknownBlock(block);
  }
};

const unknownBlock = (block: never): never => {
  throw new Error(`The export knows no block ${JSON.stringify(block)}.`);
};

/** Blocks as HTML, one below the other. */
export const blocksHtml = (blocks: readonly SheetBlock[], labels: Labels): string =>
  blocks.map((block) => blockHtml(block, labels)).join('\n');
