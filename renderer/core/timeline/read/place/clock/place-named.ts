import { readZone } from '../../../../time/zones/read-zone.ts';
import type { Entry, Item } from '../../entries/items.ts';

/** The name of a place at the beginning of what an entry says, set apart from the rest: "Denver – restarted", "New York: paged". */
const PLACE = /^\(?(\p{Lu}[\p{L}’'.]{2,20}(?: \p{Lu}\p{L}{2,14}){0,2})(?:\)\s?[-–—:,]?|\s[-–—]|\s?:|,)\s+(?=\S)/u;

type Beside = { readonly place: string; readonly rest: string };

function placeBeside({ when, zone, text }: Entry): Beside | null {
  if (when === null || when.clock === null || when.zone !== null || zone !== null) return null;
  const found = PLACE.exec(text);
  const place = found?.[1] ?? '';
  const isPlace = found !== null && !/ time$/i.test(place) && readZone(`${place} time`, null, null).kind === 'zone';
  return found !== null && isPlace ? { place, rest: text.slice(found[0].length) } : null;
}

/**
 * Where one and the same city stands beside most times and nothing else names a zone, the times are that city's, flagged: "16:37 Denver –
 * restarted". Several cities tell where something happened rather than whose clock was read.
 */
export function zonesFromPlaces(items: readonly Item[]): readonly Item[] {
  if (items.some((item) => item.kind === 'zone')) return items;
  const timed = items.flatMap((item) => (item.kind === 'entry' && item.when?.clock != null ? [item] : []));
  if (timed.length < 2 || timed.some(({ when }) => when?.zone != null)) return items;
  const beside = new Map<Item, Beside>();
  for (const entry of timed) {
    const found = placeBeside(entry);
    if (found !== null) beside.set(entry, found);
    else if (beside.size === 0 && timed.indexOf(entry) > 4) return items;
  }
  const names = new Set([...beside.values()].map(({ place }) => place.toLowerCase()));
  if (names.size !== 1 || beside.size < 2 || beside.size * 3 < timed.length * 2) return items;
  return items.map((item) => {
    const found = beside.get(item);
    if (found === undefined || item.kind !== 'entry' || item.when === null) return item;
    const entered = `${item.entered} ${found.place}`;
    const message = `“${item.entered}” names no zone; ${found.place} was taken from the place named beside it.`;
    const flag = { kind: 'zone-from-place', message, words: entered };
    return { ...item, when: { ...item.when, zone: `${found.place} time` }, entered, text: found.rest, flags: [...item.flags, flag] };
  });
}
