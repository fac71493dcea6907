import type { Instant } from './when.ts';

/** Times are written to the minute, and the present one is told anew once a minute. */
const leeway = 60_000;

/** Whether an instant is still to come, by more than a minute. */
export const isAhead = (instant: Instant, now: Instant): boolean => instant - now > leeway;
