import { keptIn } from '../../rich-text/kept-in.ts';
import type { Block } from '../../rich-text/rich-text.ts';
import { blockText, notesIn, textBlock } from '../../rich-text/walk.ts';
import { isHeading } from './headings.ts';

const braced = /^\{\{\s*(\d[^{}]{2,60}?)\s*\}\}$/u;

/** "{{ 06:10 }}" as a heading is a moment that somebody wrote into the braces of a template: the moment alone; other blocks as they are. */
export function unbracedHeading(block: Block): Block {
  if (!isHeading(block) || keptIn(block) !== null || notesIn(block).length > 0) return block;
  const inside = braced.exec(blockText(block).trim())?.[1];
  return inside === undefined ? block : textBlock(block.attrs.kind, inside);
}
