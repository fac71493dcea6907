import { toClockTime } from '../local-time.ts';
import type { ClockTime } from '../when.ts';
import type { ClockReading } from './read-clock.ts';

/** A number in two digits. */
export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** The time of day that a clock's words show; null where no clock shows it. */
export function clockText(clock: ClockReading): ClockTime | null {
  return toClockTime(`${two(clock.hour)}:${two(clock.minute)}${clock.second === null ? '' : `:${two(clock.second)}`}`);
}
