import { weekdayNamed } from '../../../time/dates/date-names.ts';
import { weekdayOf } from '../../../time/dates/read-chosen-date.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { Facts } from '../../facts/facts.ts';
import { asShown } from '../../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { weekdayNames } from '../../words/weekday-names.ts';

const minute = 60_000;
const named =
  /^\W*(?:on|this|am|le|el) (\p{L}{6,10})(?:[ -](?:morning|afternoon|evening|night|vormittag|nachmittag|abend|matin|après-midi|soir|mañana|tarde))?(?:,? (?:the )?(?:beginning|starting|at|around|from|just (?:before|after)|shortly (?:before|after)|um|gegen|à|vers|a las))?[^.;]{0,24}$/iu;

/** "On Wednesday morning, starting at 11:08", where the entry of 11:08 is of a Tuesday. */
export const timedWeekdays = ({ prose, moments, near, isYearTold }: Facts): readonly Finding[] => {
  if (!isYearTold || moments.length === 0) return [];
  return prose
    .flatMap((sentence): readonly Finding[] => {
      const { text, from, clocks, dates, passage } = sentence;
      const [clock] = clocks;
      if (clock === undefined || dates.length > 0 || isUnsettled(text) || isElsewhere(text)) return [];
      const found = named.exec(text.slice(0, clock.from - from));
      const word = found?.[1] ?? '';
      const weekday = weekdayNamed(word);
      if (found === null || weekday === null) return [];
      const alike = moments.filter((moment) => Math.abs(asShown({ ...clock, date: null }, moment, near) ?? 2 * minute) < minute);
      const days = [...new Set(alike.flatMap(({ when, part }) => (part === 'mentioned' ? [] : (when.date ?? []))))];
      const [day, ...others] = days;
      if (day === undefined || others.length > 0 || weekdayOf(day) === weekday) return [];
      // Around midnight another zone has another day.
      if (clock.time < '05:00' || clock.time > '21:00') return [];
      const message = `The entry of ${clock.words} is of ${showDate(day, 'en', 'medium')}, a ${weekdayNames[weekdayOf(day)]}, not a ${weekdayNames[weekday]}.`;
      const place = passage.placeOf(word, from + text.indexOf(word));
      return [{ rule: 'weekday-mismatch', severity: 'error', place, message, between: [word, alike[0]?.words ?? day], fix: null }];
    })
    .slice(0, 1);
};
