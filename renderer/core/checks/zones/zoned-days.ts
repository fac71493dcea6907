import type { CalendarDate } from '../../time/when.ts';
import { isZoneAbbreviation } from '../../time/zones/zone-words.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import type { Sentence, Words } from '../prose/sentence.ts';

/** A day with a zone and no time: "10 Feb 2026 (PST)". */
type ZonedDay = Words & { readonly date: CalendarDate; readonly zone: string };

const behind = /^\s?[([]?\s?([A-Z]{2,5})(?:\s?[)\]])?(?![\p{L}\d])/u;

/** The days of a sentence without times, each with the zone directly behind it. */
export const zonedDaysIn = ({ text, from, dates, clocks }: Sentence, near: Facts['near']): readonly ZonedDay[] =>
  clocks.length > 0
    ? []
    : dates.flatMap((words) => {
        const match = behind.exec(text.slice(words.to - from));
        const zone = match?.[1] ?? '';
        const [date, ...ways] = isZoneAbbreviation(zone) ? datesOf(words, near) : [];
        if (date === undefined || ways.length > 0) return [];
        const to = words.to + (match?.[0].length ?? 0);
        return [{ from: words.from, to, words: text.slice(words.from - from, to - from).trim(), date, zone }];
      });
