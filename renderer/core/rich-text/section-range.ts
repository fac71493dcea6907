/** The level of each outermost block of a text that is a heading, null for the others. */
export type Levels = readonly (number | null)[];

/** Blocks of a text by number: from the first to the one behind the last. */
export type BlockRange = { readonly from: number; readonly to: number };

/** Where the blocks of a section go: in front of the block with the number `before`, or to the end for the number behind the last. */
export type SectionMove = BlockRange & { readonly before: number };

/**
 * The section that a heading opens: itself with all below it, up to the next heading of the same or a higher level. Empty where
 * the block is no heading.
 */
export const sectionRange = (levels: Levels, heading: number): BlockRange => {
  const level = levels[heading] ?? null;
  if (level === null) return { from: heading, to: heading };
  return { from: heading, to: nextOf(levels, heading, level) };
};

/** The number of the first block behind `at` that is a heading of this or a higher level, or the number behind the last block. */
const nextOf = (levels: Levels, at: number, level: number): number => {
  const next = levels.findIndex((other, index) => index > at && other !== null && other <= level);
  return next === -1 ? levels.length : next;
};

/**
 * Where a section goes when it is moved one place up or down. Among its equals it changes places with its neighbour; at the edge of the
 * section that holds it, it becomes the last part of the one before, or the first of the one behind. Null where it can go no further.
 */
export const moveSectionTo = (levels: Levels, heading: number, by: -1 | 1): SectionMove | null => {
  const level = levels[heading] ?? null;
  if (level === null) return null;
  const range = sectionRange(levels, heading);
  if (by === 1) {
    const next = levels[range.to] ?? null;
    if (next === null) return null;
    return { ...range, before: next === level ? sectionRange(levels, range.to).to : nextOf(levels, range.to, Number.POSITIVE_INFINITY) };
  }
  const first = levels.findIndex((other) => other !== null);
  const before = levels.slice(0, heading).findLastIndex((other) => other !== null && other <= level);
  // Deeper headings alone stand above: they are one stretch, and the section goes in front of it.
  if (before === -1) return first < heading ? { ...range, before: first } : null;
  // In front of the very first section there is none that could take it in.
  return before === first && levels[before] !== level ? null : { ...range, before };
};

/** Where a section goes that is dropped in front of a block; null where it would stay, or stand inside itself. */
export const dropSectionAt = (levels: Levels, heading: number, before: number): SectionMove | null => {
  const range = sectionRange(levels, heading);
  return range.to === range.from || (before >= range.from && before <= range.to) ? null : { ...range, before };
};
