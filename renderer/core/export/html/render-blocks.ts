import type { Labels } from '../labels.ts';
import type { SheetBlock } from '../sheet.ts';
import { escapeHtml } from './escape-html.ts';
import { chartHtml } from './render-chart.ts';
import { imageHtml } from './render-image.ts';
import { inlineHtml, textHtml } from './render-inline.ts';
import { actionsHtml, causesHtml, eventsHtml, figuresHtml, statusHtml } from './render-structured.ts';

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
    case 'list': {
      const items = block.items.map((item) => `<li>${blocksHtml(item, labels)}</li>`).join('\n');
      if (block.start === null) return `<ul>\n${items}\n</ul>`;
      return `<ol${block.start === 1 ? '' : ` start="${escapeHtml(String(block.start))}"`}>\n${items}\n</ol>`;
    }
    case 'code':
      // HTML swallows one line feed right after <pre>; this one is there to be swallowed.
      return `<pre>\n<code>${escapeHtml(block.text)}</code></pre>`;
    case 'image':
      return imageHtml(block, labels);
    case 'rule':
      return '<hr>';
    case 'kept':
      return `<div class="kept">\n<p class="kept-for">${textHtml(block.audience)}</p>\n${blocksHtml(block.blocks, labels)}\n</div>`;
    case 'events':
      return eventsHtml(block.zone, block.rows, labels);
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
