import type { Block, RichText, StructuredKind } from '../rich-text/rich-text.ts';
import { eachBlock } from '../rich-text/walk.ts';
import { isShown } from './is-shown.ts';
import type { Visibility } from './report.ts';

/** Whether an edition shows a block, as far as the block itself says. */
export const isBlockShown = (block: Block, edition: Visibility): boolean => {
  const visibility = 'attrs' in block ? block.attrs?.visibility : undefined;
  return visibility === undefined || isShown(visibility, edition);
};

/** The kinds of structured block that stand in the text, and all of whose places are kept from an edition: their data is kept from it too. */
export const hiddenKinds = (body: RichText, edition: Visibility): ReadonlySet<StructuredKind> => {
  const hidden = new Set<StructuredKind>();
  const shown = new Set<StructuredKind>();
  for (const { block, inside } of eachBlock(body.content)) {
    if (block.type !== 'structured') continue;
    const isSeen = [block, ...inside].every((one) => isBlockShown(one, edition));
    (isSeen ? shown : hidden).add(block.attrs.block);
  }
  return new Set([...hidden].filter((kind) => !shown.has(kind)));
};
