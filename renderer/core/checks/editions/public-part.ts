import { hiddenKinds, isBlockShown } from '../../report/hidden-kinds.ts';
import { isShown } from '../../report/is-shown.ts';
import type { Report, Visibility } from '../../report/report.ts';
import { keptInlines } from '../../rich-text/kept-inlines.ts';
import type { Block, Inline, RichText } from '../../rich-text/rich-text.ts';
import { textBlock } from '../../rich-text/walk.ts';

/**
 * A report without what is kept from the public, to be compared with a published file, which holds nothing of that. Outermost blocks keep their numbers,
 * so that what is found in it has its place in the whole.
 */
export const publicPart = (report: Report): Report => {
  const hidden = hiddenKinds(report.body, 'public');
  const ofPublic = <Item extends { readonly visibility: Visibility }>(items: readonly Item[]): readonly Item[] =>
    items.filter(({ visibility }) => isShown(visibility, 'public'));
  return {
    ...report,
    body: { ...report.body, content: report.body.content.map((block) => (isBlockShown(block, 'public') ? shownPart(block) : empty)) },
    events: hidden.has('timeline') ? [] : ofPublic(report.events),
    causes: hidden.has('causes') ? [] : ofPublic(report.causes),
    actions: hidden.has('actions') ? [] : ofPublic(report.actions),
    steps: hidden.has('status') ? [] : report.steps,
    corrections: hidden.has('corrections') ? [] : report.corrections,
  };
};

const empty = textBlock('p', '');

const shownBlocks = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((block) => isBlockShown(block, 'public')).map((block) => shownPart(block));

const shownPart = (block: Block): Block => {
  switch (block.type) {
    case 'paragraph':
    case 'image':
      return block.content === undefined ? block : { ...block, content: shownLine(block.content) };
    case 'callout':
      return { ...block, content: shownBlocks(block.content) };
    case 'bulletList':
    case 'orderedList':
    case 'taskList':
      // The same list with other blocks in its items.
      return { ...block, content: block.content.map((item) => ({ ...item, content: shownBlocks(item.content) })) } as Block;
    case 'table':
      return {
        ...block,
        content: block.content.map((row) => ({
          ...row,
          content: row.content.map((cell) => ({ ...cell, content: shownBlocks(cell.content) })),
        })),
      } as RichText['content'][number];
    default:
      return block;
  }
};

const shownLine = (line: readonly Inline[]): readonly Inline[] =>
  keptInlines(line).flatMap(({ inline, to, isRedacted }) => (to === null && !isRedacted ? [inline] : []));
