import type { When, Zone } from '../../../core/time/when.ts';
import { changeZone } from '../../../core/timeline/changes/change-zone.ts';

/** The same instant by the clocks of another zone; the time as it is where that can't be said, or where no zone is given. */
export const inZone = (when: When, zone: Zone | null): When => {
  const changed = zone === null ? null : changeZone(when, zone, 'instant');
  return changed?.kind === 'changed' ? changed.when : when;
};
