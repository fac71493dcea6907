import { stricter } from './kept-as.ts';
import { keptInlines } from './kept-inlines.ts';
import type { Block, PrivateTo } from './rich-text.ts';
import { eachBlock } from './walk.ts';

/** The strictest audience of anything in a block, the block itself included; null where all of it is for everybody. What is redacted is the organisation's own. */
export const keptIn = (block: Block): PrivateTo | null =>
  [...eachBlock([block])].reduce<PrivateTo | null>((to, { block: inner }) => stricter(to, keptByIt(inner)), null);

/** Whom a block as a whole is kept for; null for everybody. */
export const keptAsWhole = (block: Block): PrivateTo | null => ('attrs' in block ? (block.attrs?.visibility ?? null) : null);

/** What a block says of itself when it is kept for somebody; nothing where it is for everybody. */
export const visibilityOf = (to: PrivateTo | null): { readonly visibility?: PrivateTo } => (to === null ? {} : { visibility: to });

/** The strictest audience of a passage of a block, whomever the block as a whole is kept for; null where it has none that is kept. */
export const keptInside = (block: Block): PrivateTo | null =>
  [...eachBlock([block])].reduce<PrivateTo | null>(
    (to, { block: inner }) => stricter(to, stricter(inner === block ? null : keptAsWhole(inner), keptLine(inner))),
    null,
  );

const keptByIt = (block: Block): PrivateTo | null => stricter(keptAsWhole(block), keptLine(block));

const keptLine = (block: Block): PrivateTo | null =>
  block.type === 'paragraph' || block.type === 'image'
    ? keptInlines(block.content ?? []).reduce<PrivateTo | null>(
        (all, { to, isRedacted }) => stricter(all, isRedacted ? 'internal' : to),
        null,
      )
    : null;
