import type { Report } from '../../report/report.ts';
import type { Zone } from '../../time/when.ts';

/** The zone that a time of this report most likely means: the one it shows its times in, else the only one its events name; else null. */
export const usualZone = ({ details, events }: Report): Zone | null => {
  if (details.zone !== null) return details.zone;
  const zones = new Set(events.flatMap(({ when }) => when.zone ?? []));
  const [only] = zones;
  return zones.size === 1 && only !== undefined ? only : null;
};
