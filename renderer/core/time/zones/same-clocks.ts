import type { Zone } from '../when.ts';
import { familyOf } from './abbreviations.ts';

/** The first of some zones whose clocks always show what those of a zone do, under the same names; the zone itself where none is. Of two names for one clock the reader knows his own. */
export function sameClocks(zone: Zone, own: readonly (Zone | null)[]): Zone {
  const family = familyOf(zone);
  return own.find((one) => one !== null && family !== null && familyOf(one) === family) ?? zone;
}
