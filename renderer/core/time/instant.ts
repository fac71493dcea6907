import type { Instant } from './when.ts';

const LIMIT = 8.64e15;

/** The instant that a number of milliseconds since 1970 names; null if it is no finite number or beyond 270,000 years from then. */
export function toInstant(millis: number): Instant | null {
  return Number.isFinite(millis) && Math.abs(millis) <= LIMIT ? (Math.trunc(millis) as Instant) : null;
}

/** An instant some milliseconds later, or earlier when negative. */
export function shift(instant: Instant, millis: number): Instant {
  return (instant + millis) as Instant;
}
