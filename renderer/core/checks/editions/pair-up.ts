/**
 * Lays two lists beside each other and gives back what differs: entries of the first that have no equal at their place in the second, each with the
 * one that stands there instead, or null. Entries that both have are found over ones that only one has, as in a comparison of two texts.
 */
export const pairUp = <Item>(
  own: readonly Item[],
  theirs: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): readonly ([Item, Item | null] | [null, Item])[] => {
  const lengths = Array.from({ length: own.length + 1 }, () => new Array<number>(theirs.length + 1).fill(0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = own.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    const [a] = own.slice(i, i + 1);
    for (let j = theirs.length - 1; j >= 0 && row !== undefined && a !== undefined; j -= 1) {
      const [b] = theirs.slice(j, j + 1);
      row[j] = b !== undefined && isSame(a, b) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: ([Item, Item | null] | [null, Item])[] = [];
  let [left, right]: [Item[], Item[]] = [[], []];
  const flush = (): void => {
    for (let k = 0; k < Math.max(left.length, right.length); k += 1) {
      const [a, b] = [left[k], right[k]];
      if (a !== undefined) pairs.push([a, b ?? null]);
      else if (b !== undefined) pairs.push([null, b]);
    }
    [left, right] = [[], []];
  };
  let [i, j] = [0, 0];
  while (i < own.length || j < theirs.length) {
    const [a, b] = [own[i], theirs[j]];
    if (a !== undefined && b !== undefined && isSame(a, b)) {
      flush();
      i += 1;
      j += 1;
    } else if (a !== undefined && (b === undefined || at(i + 1, j) >= at(i, j + 1))) {
      left.push(a);
      i += 1;
    } else if (b !== undefined) {
      right.push(b);
      j += 1;
    }
  }
  flush();
  return pairs;
};
