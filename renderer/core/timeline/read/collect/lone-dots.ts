import type { Seen } from '../lines/paste-style.ts';

function isDotAlone({ tail }: Seen): boolean {
  return tail?.when.clock?.form === 'dot' && !tail.when.clock.sure && tail.when.date === null && tail.when.zone === null;
}

/** A number with a dot that ends a line is a time only where others do and none runs back. */
export function withoutLoneDots(looked: readonly Seen[]): readonly Seen[] {
  const minutes = looked.filter(isDotAlone).map(({ tail }) => (tail?.when.clock?.hour ?? 0) * 60 + (tail?.when.clock?.minute ?? 0));
  const isRow = minutes.length > 1 && minutes.every((one, index) => one >= (minutes[index - 1] ?? 0));
  return isRow || minutes.length === 0 ? looked : looked.map((seen) => (isDotAlone(seen) ? { ...seen, tail: null } : seen));
}
