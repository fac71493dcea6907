import { toInstant } from '../../../renderer/core/time/instant.ts';
import { toCalendarDate, toClockTime } from '../../../renderer/core/time/local-time.ts';
import type { CalendarDate, ClockTime, Instant, When, Zone } from '../../../renderer/core/time/when.ts';
import { toZone } from '../../../renderer/core/time/zones/zone.ts';

/** A date that the test knows to exist. */
export function date(text: string): CalendarDate {
  return sure(toCalendarDate(text), text);
}

/** A clock time that the test knows to exist. */
export function clock(text: string): ClockTime {
  return sure(toClockTime(text), text);
}

/** A zone that the test knows to exist. */
export function zone(text: string): Zone {
  return sure(toZone(text), text);
}

/** An instant from ISO 8601. */
export function instant(text: string): Instant {
  return sure(toInstant(Date.parse(text)), text);
}

/** A when from words: 'YYYY-MM-DD HH:mm Zone', each part but the order optional ('-' for an unknown one). */
export function when(words: string, rest: Partial<When> = {}): When {
  const [day = '-', time = '-', place = '-'] = words.split(' ');
  return {
    date: day === '-' ? null : date(day),
    time: time === '-' ? null : clock(time),
    zone: place === '-' ? null : zone(place),
    precision: time.length > 5 ? 'second' : time === '-' ? 'date' : 'minute',
    end: null,
    openEnded: false,
    occurrence: null,
    entered: '',
    ...rest,
  };
}

function sure<T>(value: T | null, text: string): T {
  if (value === null) throw new Error(`The test is wrong about ${text}.`);
  return value;
}
