/** The level of a heading, 1 to 4, from the kind of a block of text; null for what is no heading. */
export const headingLevel = (kind: unknown): number | null => {
  const [, level] = /^h([1-4])$/.exec(typeof kind === 'string' ? kind : '') ?? [];
  return level === undefined ? null : Number(level);
};
