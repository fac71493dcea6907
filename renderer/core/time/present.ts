import { shift } from './instant.ts';
import { localAt, resolveLocal } from './instant-of.ts';
import { readFromNow } from './lengths/from-now.ts';
import type { ClockTime, Instant, When, Zone } from './when.ts';
import { toZone } from './zones/zone.ts';

/** The present time and the zone of the clock that tells it; null where that is unknown. */
export type Present = { readonly instant: Instant; readonly zone: Zone | null };

/** "now" and "5 min ago" by the clocks of a zone; null for words that don't count from the present time. */
export function whenFromNow(typed: string, present: Present, zone: Zone | null): When | null {
  const told = readFromNow(typed);
  const there = zone ?? present.zone ?? toZone('UTC');
  if (told === null || there === null) return null;
  const unit = told.unit === 'second' ? 1000 : 60_000;
  const exact = shift(present.instant, -told.ago);
  const at = shift(exact, -(((exact % unit) + unit) % unit));
  const { date, time } = localAt(at, there);
  const base: When = { date, time: null, zone: there, precision: 'date', end: null, openEnded: false, occurrence: null, entered: typed };
  if (told.unit === 'day') return base;
  const clock = told.unit === 'second' ? time : (time.slice(0, 5) as ClockTime);
  const found = resolveLocal(date, clock, there);
  const occurrence = found.kind !== 'doubled' ? null : found.second === at ? 'second' : 'first';
  const precision = told.isApprox ? 'approx' : told.unit === 'second' ? 'second' : 'minute';
  return { ...base, time: clock, precision, occurrence };
}
