import { instantOf } from '../time/instant-of.ts';
import { showDate } from '../time/shown/show-date.ts';
import { isoInstant } from '../time/shown/show-instant.ts';
import { showMoment } from '../time/shown/show-moment.ts';
import { showWhen } from '../time/shown/show-when.ts';
import type { When, Zone } from '../time/when.ts';
import type { Labels } from './labels.ts';
import type { ShownTime } from './sheet.ts';

/** How times are to be written in one export. */
export type TimeStyle = { readonly zone: Zone | null; readonly language: string; readonly labels: Labels };

/** The instant of a time in ISO 8601, or null where none is known. */
const isoOf = (when: When): string | null => {
  const result = instantOf(when);
  return result.kind === 'instant' ? isoInstant(result.instant) : null;
};

/** The time of day for the timeline's hanging column, its zone apart; the words as entered where no time was understood. */
export const clockOf = (when: When, { zone, language, labels }: TimeStyle): { readonly time: ShownTime; readonly zone: string } => {
  const shown = showWhen(when, zone, true, language);
  const clock = shown.time === '' && when.precision === 'none' ? when.entered.trim() : shown.time;
  const end = shown.endDate === null ? '' : showDate(shown.endDate, language, clock === '' ? 'medium' : 'short-weekday');
  const text = end === '' ? clock : clock === '' ? `${labels.until} ${end}` : `${clock} (${end.replaceAll(' ', '\u00a0')})`;
  return { time: { text: text === '' ? '–' : text, iso: isoOf(when) }, zone: shown.zone };
};

/** Date, time and zone in one phrase: '10 June 2024, 13:30 UTC'; the words as entered where no date is known, possibly empty. */
export const momentOf = (when: When, { zone, language }: TimeStyle): ShownTime => ({
  text: showMoment(when, zone, language),
  iso: isoOf(when),
});

/** From one time to another; date and zone are said once where both share them. */
export const spanOf = (from: When, to: When, style: TimeStyle): readonly ShownTime[] => {
  const start = showWhen(from, style.zone, true, style.language);
  const end = showWhen(to, style.zone, true, style.language);
  const isOneDay = start.date !== null && start.date === end.date && start.time !== '' && end.time !== '' && start.zone === end.zone;
  if (!isOneDay || start.date === null) return [momentOf(from, style), momentOf(to, style)];
  const date = showDate(start.date, style.language, 'medium');
  return [
    { text: `${date}, ${start.time}`, iso: isoOf(from) },
    { text: [end.time, end.zone].filter((part) => part !== '').join(' '), iso: isoOf(to) },
  ];
};
