import { isName } from './told-names.ts';

/** What a word tells of its thing, by how many places have it. */
const worth = [0, 1, 1, 0.75, 0.6, 0.5, 0.4, 0.3];

/** Something that a place of the report tells, with the words it is told in. */
export type Worded = {
  /** The sentence or entry that holds it, the same for all in it. */
  readonly unit: string;
  readonly names: ReadonlySet<string>;
};

/** How much the words of each other place are those of one, by how rare they are in the report: 2 is two words that no third place has. */
export const likenessIn = <Item extends Worded>(items: readonly Item[]): ((one: Item) => ReadonlyMap<Item, number>) => {
  const holders = new Map<string, Item[]>();
  for (const item of items)
    for (const name of item.names) {
      const same = holders.get(name);
      if (same === undefined) holders.set(name, [item]);
      else same.push(item);
    }
  const weights = new Map([...holders].map(([name, same]) => [name, weightOf(name, new Set(same.map(({ unit }) => unit)).size)]));
  return (one) => {
    const scores = new Map<Item, number>();
    const common = new Map<Item, number>();
    for (const name of one.names) {
      const weight = weights.get(name) ?? 0;
      if (weight === 0) continue;
      for (const other of holders.get(name) ?? []) {
        if (other.unit === one.unit) continue;
        scores.set(other, (scores.get(other) ?? 0) + weight);
        common.set(other, (common.get(other) ?? 0) + 1);
      }
    }
    // Nearly all of the shorter one's words tell more than a few of many.
    for (const [other, count] of common)
      if (count >= 3 && count * 5 >= Math.min(one.names.size, other.names.size) * 3) scores.set(other, (scores.get(other) ?? 0) + 1);
    return scores;
  };
};

const weightOf = (name: string, places: number): number => (worth[places] ?? 0) * (isName(name) ? 1.5 : 1);
