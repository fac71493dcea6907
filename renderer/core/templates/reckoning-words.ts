import { localAt } from '../time/instant-of.ts';
import type { TimeSpan } from '../time/later.ts';
import { showDate } from '../time/shown/show-date.ts';
import type { Instant, Zone } from '../time/when.ts';
import { zoneLabel } from '../time/zones/zone.ts';

const units: Readonly<Record<TimeSpan['unit'], readonly [one: string, many: string]>> = {
  hours: ['h', 'h'],
  days: ['day', 'days'],
  months: ['month', 'months'],
  'working-days': ['working day', 'working days'],
};

/** A deadline's span in words: '72 h', '1 month', '4 working days'. */
export const spanWords = ({ count, unit }: TimeSpan): string => `${count} ${units[unit][count === 1 ? 0 : 1]}`;

/** Instants as clocks in a zone showed them, each with its own offset's name: '10 June 09:12 CEST'; with the year where one is not the present year. */
export const briefInstants = (instants: readonly Instant[], zone: Zone, now: Instant): readonly string[] => {
  const year = localAt(now, zone).date.slice(0, 4);
  const local = instants.map((instant) => ({ ...localAt(instant, zone), label: zoneLabel(zone, instant) }));
  const isThisYear = local.every(({ date }) => date.startsWith(year));
  return local.map(({ date, time, label }) => {
    const words = showDate(date, 'en', 'medium');
    return `${isThisYear ? words.replace(/ \d+$/, '') : words} ${time.slice(0, 5)} ${label}`;
  });
};
