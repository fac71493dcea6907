import type { Block, BlockAttrs, PrivateTo } from './rich-text.ts';

/** Whom something is kept for that is kept for both; null is everybody. The authority sees less than the organisation itself. */
export const stricter = (a: PrivateTo | null, b: PrivateTo | null): PrivateTo | null =>
  a === 'internal' || b === 'internal' ? 'internal' : (a ?? b);

/** Blocks that stood in one that was kept for somebody are kept for them too. */
export const keptAs = (attrs: BlockAttrs | undefined, inner: readonly Block[]): readonly Block[] => {
  const outer = attrs?.visibility;
  if (outer === undefined) return inner;
  return inner.map((block) => {
    if (block.type === 'horizontalRule') return block;
    const visibility = stricter(outer, block.attrs?.visibility ?? null);
    return { ...block, attrs: { ...block.attrs, visibility } } as Block;
  });
};
