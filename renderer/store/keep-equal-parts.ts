import type { Id, Report } from '../core/report/report.ts';

/**
 * The newer report with those parts, and those items of its lists, of the older that are equal: the very objects, so that who shows one of them need
 * not draw it again when another has changed.
 */
export const keepEqualParts = (before: Report, now: Report): Report => ({
  ...now,
  details: written(before.details) === written(now.details) ? before.details : now.details,
  events: keptItems(before.events, now.events),
  causes: keptItems(before.causes, now.causes),
  actions: keptItems(before.actions, now.actions),
  steps: keptItems(before.steps, now.steps),
  corrections: keptItems(before.corrections, now.corrections),
  facts: keptItems(before.facts, now.facts),
  assets: hashes(before) === hashes(now) ? before.assets : now.assets,
});

const keptItems = <Item extends { readonly id: Id }>(before: readonly Item[], now: readonly Item[]): readonly Item[] => {
  const old = new Map(before.map((item) => [item.id, item]));
  const items = now.map((item) => {
    const one = old.get(item.id);
    return one !== undefined && written(one) === written(item) ? one : item;
  });
  return items.length === before.length && items.every((item, at) => item === before[at]) ? before : items;
};

/** Each part is compared again and again as long as it stays the same, so it is written out once. */
const writtenOut = new WeakMap<object, string>();

const written = (part: object): string => {
  const known = writtenOut.get(part);
  if (known !== undefined) return known;
  const words = JSON.stringify(part);
  writtenOut.set(part, words);
  return words;
};

const hashes = ({ assets }: Report): string => assets.map(({ hash }) => hash).join();
