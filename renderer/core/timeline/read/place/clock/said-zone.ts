import type { When, Zone } from '../../../../time/when.ts';
import type { ReadingFlag } from '../../../reading.ts';
import type { Item } from '../../entries/items.ts';
import type { State } from '../days/place-state.ts';
import { differs } from './entry-zone.ts';

type ZoneItem = Extract<Item, { readonly kind: 'zone' }>;

/** How far what a line says of a zone reaches: a sentence about all times further than a heading of some, and that further than a thing's. */
const REACH = { all: 2, times: 1, thing: 0 };

function reachOf({ about }: ZoneItem): number {
  return REACH[about ?? 'times'];
}

/** What is known of the zone of all times above the first line; only a sentence about all of them holds for those above it without a doubt. */
export function startZone(items: readonly Item[]): Pick<State, 'saidZone' | 'zoneHeld' | 'zoneDoubt'> {
  const at = items.findIndex((item) => item.kind === 'zone');
  const found = items[at];
  const first = items.findIndex((item) => item.kind === 'entry' && item.when?.clock != null);
  if (found?.kind !== 'zone') return { saidZone: null, zoneHeld: null, zoneDoubt: null };
  const isBelow = first >= 0 && first < at && found.about !== 'all';
  return { saidZone: found.words, zoneHeld: null, zoneDoubt: isBelow ? { kind: 'below' } : null };
}

/** Takes the zone that a line tells for the times below; where one that reaches further was told above, the two may contradict each other. */
export function takeZone(item: ZoneItem, state: State): void {
  const held = state.zoneHeld;
  state.saidZone = item.words;
  state.zoneDoubt = held !== null && reachOf(item) < reachOf(held) ? { kind: 'against', words: held.words } : null;
  if (state.zoneDoubt === null) state.zoneHeld = item;
}

/** What is doubtful about the zone of a time that names none: its heading's is another than the one told for all, or it stands below; null elsewhere. */
export function saidZoneFlag(
  when: When,
  entered: string,
  column: string | null,
  { saidZone, zoneDoubt, zoneHeld }: State,
  preferred: Zone | null,
): ReadingFlag | null {
  const said = column ?? saidZone;
  const all = column !== null && zoneHeld?.about === 'all' ? zoneHeld.words : null;
  const other = all ?? (column === null && zoneDoubt?.kind === 'against' ? zoneDoubt.words : null);
  if (other !== null && said !== null) {
    const message = `The text says that times are in ${other}, yet a heading below says ${said}; “${entered}” was read in ${said}.`;
    return differs(when, other, preferred) ? { kind: 'zone-contradicts', message, words: entered } : null;
  }
  if (column !== null || zoneDoubt?.kind !== 'below') return null;
  return { kind: 'zone-carried', message: `“${entered}” names no zone; ${said} was taken from below.`, words: entered };
}
