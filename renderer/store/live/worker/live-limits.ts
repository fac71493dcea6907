/** What may come from a server at most: more would be no report, or could not be kept. In bytes but for `people`, `name` and `depth`. */
export const liveLimits = {
  /** One message. */
  message: 24 * 1024 * 1024,
  /** One message on who is there. */
  presence: 256 * 1024,
  /** The whole draft: less than the journal takes as one record. */
  draft: 30 * 1024 * 1024,
  /** Changes that wait for others which never came. */
  waiting: 4 * 1024 * 1024,
  /** Blocks within blocks. */
  depth: 100,
  people: 50,
  name: 80,
} as const;
