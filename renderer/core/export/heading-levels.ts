/** Gives each heading a level that never skips one, however the author chose the kinds. */
export type HeadingLevels = {
  /** The level, 2 to 6, of the next heading of the body, whose kind was h1 to h4. */
  readonly next: (kind: number) => number;
  /** The level for headings below the latest one, 2 when there was none. */
  readonly below: () => number;
};

/** Starts counting below the report's title, which is the only level 1. */
export const headingLevels = (): HeadingLevels => {
  let open: readonly number[] = [];
  const below = (): number => Math.min(6, open.length + 2);
  return {
    below,
    next: (kind) => {
      open = open.filter((above) => above < kind);
      const level = below();
      open = [...open, kind];
      return level;
    },
  };
};
