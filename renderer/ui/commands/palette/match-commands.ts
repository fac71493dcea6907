/** Something that is found by typing: its name, and other words that people use for it. */
export type Findable = { readonly name: string; readonly words?: string };

/** Plain letters: accents and capitals don't count. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string): readonly string[] =>
  plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** How well a name fits, the smaller the better; null where a typed word begins no word of it. */
const rank = ({ name, words = '' }: Findable, typed: string, parts: readonly string[]): number | null => {
  const own = wordsOf(name);
  const all = [...own, ...wordsOf(words)];
  if (!parts.every((part) => all.some((word) => word.startsWith(part)))) return null;
  if (plain(name) === typed) return 0;
  if (plain(name).startsWith(typed)) return 1;
  return parts.every((part) => own.some((word) => word.startsWith(part))) ? 2 : 3;
};

/** Those that fit what is typed, the best first, equals in their order; all of them while nothing is typed. */
export const matchCommands = <Item extends Findable>(items: readonly Item[], typed: string): readonly Item[] => {
  const parts = wordsOf(typed);
  if (parts.length === 0) return typed.trim() === '' ? items : [];
  const whole = plain(typed.trim());
  return items
    .flatMap((item, at) => {
      const place = rank(item, whole, parts);
      return place === null ? [] : [{ item, at, place }];
    })
    .toSorted((a, b) => a.place - b.place || a.at - b.at)
    .map(({ item }) => item);
};
