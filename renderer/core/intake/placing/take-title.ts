import { keptIn } from '../../rich-text/kept-in.ts';
import type { Block } from '../../rich-text/rich-text.ts';
import { blockText, notesIn, textBlock } from '../../rich-text/walk.ts';
import { headingLevel, isHeading } from './headings.ts';
import { isKnownHeading } from './section-kind.ts';

/** A title, and the body without the block that it was read from. */
export type TakenTitle = { readonly title: string; readonly blocks: readonly Block[] };

/** Finds the title: named by the source, its first heading, its first short line, its page title or its file's name, in this order. */
export function takeTitle(blocks: readonly Block[], labelled: string | null, page: string | null, name: string | null): TakenTitle {
  const at = blocks.findIndex((block) => isHeading(block) && keptIn(block) === null);
  const heading = blocks[at];
  const isTop =
    heading !== undefined &&
    (headingLevel(heading) === 1 && !isFirstSection(blocks, heading) ? at <= 3 : at === 0 && !isKnownHeading(blockText(heading)));
  if (labelled !== null) {
    const isSame = isTop && heading !== undefined && blockText(heading).trim() === labelled;
    return { title: labelled, blocks: isSame ? without(blocks, at) : blocks };
  }
  if (isTop && heading !== undefined) return { title: oneLine(blockText(heading)), blocks: without(blocks, at) };
  const first = blocks[0];
  const text = first?.type === 'paragraph' && first.attrs.kind === 'p' && keptIn(first) === null ? blockText(first) : '';
  const isShort = text !== '' && text.length <= 80 && !/[.!?:;,]\s*$|\n/u.test(text);
  if (page === null && isShort && blocks.length > 1) return { title: text, blocks: without(blocks, 0) };
  return { title: page ?? titleOfFile(name) ?? 'Untitled report', blocks };
}

/** "Summary" above "Timeline", both of the highest rank: a page whose title is no heading. */
function isFirstSection(blocks: readonly Block[], heading: Block): boolean {
  return isKnownHeading(blockText(heading)) && blocks.some((block) => block !== heading && isHeading(block) && headingLevel(block) === 1);
}

/** The blocks without the one that gave the title; its notes stay, as a line of their own. */
function without(blocks: readonly Block[], at: number): readonly Block[] {
  const block = blocks[at];
  const notes = block === undefined ? [] : notesIn(block);
  return blocks.toSpliced(at, 1, ...notes.map((note) => textBlock('p', note)));
}

function titleOfFile(name: string | null): string | null {
  const title = (name ?? '')
    .replace(/\.[a-z0-9]{1,8}$/iu, '')
    .replace(/[_\s]+/gu, ' ')
    .trim();
  return title === '' ? null : title;
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/gu, ' ').trim();
}
