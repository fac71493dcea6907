import { toInstant } from '../../core/time/instant.ts';
import { showInstant } from '../../core/time/shown/show-instant.ts';
import type { Instant, Zone } from '../../core/time/when.ts';
import { toZone } from '../../core/time/zones/zone.ts';
import { spokenLanguage } from '../../words/words.ts';

/** The clock's time as an instant. */
export const instantOfClock = (now: () => number): Instant => {
  const at = toInstant(now());
  if (at === null) throw new Error('The clock gives no time.');
  return at;
};

/** The zone of this computer; null where it names none that is known. */
export const ownZone: Zone | null = toZone(Intl.DateTimeFormat().resolvedOptions().timeZone);
const utc: Zone | null = toZone('UTC');

/** When somebody wrote, by the clock of this computer. */
export const showMoment = (at: Instant): string => {
  const zone = ownZone ?? utc;
  return zone === null ? '' : showInstant(at, zone, spokenLanguage());
};
