import type { ChipAttrs } from '../rich-text/chip.ts';
import { showDate } from '../time/shown/show-date.ts';
import { showWhen } from '../time/shown/show-when.ts';
import type { CalendarDate, When, Zone } from '../time/when.ts';
import { toZone } from '../time/zones/zone.ts';

/**
 * A time as a chip shows it: '16:05 CEST', '10 June 2026, 16:05 CEST' or '10 June 2026'; empty where that half isn't known. By itself it comes with its date
 * unless that is the `day` on which all happened.
 */
export const timeWords = (
  when: When,
  { format, zone: wanted }: Pick<ChipAttrs, 'format' | 'zone'>,
  { zone: reportZone, language, day }: { readonly zone: Zone | null; readonly language: string; readonly day: CalendarDate | null },
): string => {
  const shown = showWhen(when, zoneOf(wanted, reportZone), true, language);
  const dated = (date: typeof shown.date): string => (date === null ? '' : showDate(date, language, 'medium'));
  const clock = [shown.time, shown.zone].filter((part) => part !== '').join(' ');
  const end = dated(shown.endDate);
  // An event whose time nobody knows may still have a date.
  const isDated = format === 'date' || (format === 'auto' && when.time === null && shown.date !== null);
  if (isDated) return [dated(shown.date), end].filter((part) => part !== '').join(' – ');
  // Words that were not understood are all that is known of the time.
  if (clock === '' && when.precision === 'none') return when.entered;
  const time = end === '' || clock === '' ? clock : `${clock} (${end})`;
  const isClock = format === 'time' || (format === 'auto' && shown.date === day);
  return isClock ? time : [dated(shown.date), time].filter((part) => part !== '').join(', ');
};

/** A zone that nobody knows any more is the report's. */
const zoneOf = (wanted: string, reportZone: Zone | null): Zone | null =>
  wanted === 'entered' ? null : wanted === 'report' ? reportZone : (toZone(wanted) ?? reportZone);
