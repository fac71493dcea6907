import type { Report } from '../../report/report.ts';
import type { When, Zone } from '../../time/when.ts';
import { carriedWords } from '../../time/zones/carried-words.ts';

/** The zone that a time of this report most likely means: the one it shows its times in, else the only one its events name, slips left out; else null. */
export const usualZone = ({ details, events }: Report): Zone | null => {
  if (details.zone !== null) return details.zone;
  // What is called wrong for one event is no offer for another.
  const zones = new Set(events.flatMap(({ when }) => (isOdd(when) ? [] : (when.zone ?? []))));
  const [only] = zones;
  return zones.size === 1 && only !== undefined ? only : null;
};

const isOdd = (when: When): boolean => when.date !== null && carriedWords(when) !== null;
