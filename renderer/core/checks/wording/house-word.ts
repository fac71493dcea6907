/** Words that a house would rather not read, and what to say in their place; `instead` is empty where they should simply go. */
export type HouseWord = { readonly avoid: string; readonly instead: string };

/** The longest entry of such a list, in characters. */
export const longestHouseWord = 80;

/** As many entries as a list holds. */
export const mostHouseWords = 500;

/** Reads a list with one entry a line, "avoid -> instead"; lines without words to avoid are left out, of double ones the last counts. */
export const readHouseWords = (text: string): readonly HouseWord[] => {
  const words = new Map<string, HouseWord>();
  for (const line of text.split(/\r\n?|\n/u)) {
    const [avoid = '', ...rest] = line.split(/->|→|=>/u).map((part) => part.replace(/\s+/g, ' ').trim().slice(0, longestHouseWord));
    if (/[\p{L}\d]/u.test(avoid) && words.size < mostHouseWords) words.set(avoid.toLowerCase(), { avoid, instead: rest[0] ?? '' });
  }
  return [...words.values()];
};

/** The list as `readHouseWords` reads it. */
export const writeHouseWords = (words: readonly HouseWord[]): string =>
  words.map(({ avoid, instead }) => (instead === '' ? avoid : `${avoid} -> ${instead}`)).join('\n');
