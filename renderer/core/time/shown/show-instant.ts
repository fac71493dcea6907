import { localAt } from '../instant-of.ts';
import { localOfMillis } from '../local-time.ts';
import type { Instant, Zone } from '../when.ts';
import { zoneLabel } from '../zones/zone.ts';
import { showDate } from './show-date.ts';

/** An instant in words, to the minute: '10 June 2024, 13:30 UTC'. */
export function showInstant(instant: Instant, zone: Zone, language: string): string {
  const { date, time } = localAt(instant, zone);
  return `${showDate(date, language, 'medium')}, ${time.slice(0, 5)} ${zoneLabel(zone, instant, language)}`;
}

/** An instant in ISO 8601, in UTC and to the second: '2024-06-10T13:30:00Z'. */
export function isoInstant(instant: Instant): string {
  const { date, time } = localOfMillis(instant);
  return `${date}T${time}Z`;
}
