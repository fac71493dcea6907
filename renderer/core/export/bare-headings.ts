import type { SheetBlock } from './sheet.ts';

/**
 * The numbers of those outermost blocks, each as what it is laid out as, that are headings with nothing below them: no words, no picture and no list up to
 * a heading of their own level or a higher one, or up to the end. A footnote in the heading itself is words; a line across the page is none.
 */
export const bareHeadings = (blocks: readonly (readonly SheetBlock[])[]): ReadonlySet<number> => {
  const bare = new Set<number>();
  /** The headings that wait for something below them, each deeper than the one before. */
  let open: readonly { readonly at: number; readonly level: number }[] = [];
  for (const [at, laidOut] of blocks.entries()) {
    const said = laidOut.filter(({ kind }) => kind !== 'page-break' && kind !== 'rule');
    const level = levelOf(said);
    if (level !== null) {
      for (const one of open) if (one.level >= level) bare.add(one.at);
      open = [...open.filter((one) => one.level < level), { at, level }];
    } else if (said.length > 0) open = [];
  }
  for (const { at } of open) bare.add(at);
  return bare;
};

/** The level of what is a heading and nothing else, also of one that is kept for somebody. */
const levelOf = ([first, ...others]: readonly SheetBlock[]): number | null => {
  if (first === undefined || others.length > 0) return null;
  if (first.kind === 'kept') return levelOf(first.blocks);
  return first.kind === 'heading' && first.content.every(({ type }) => type !== 'note') ? first.level : null;
};
