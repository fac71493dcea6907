import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';

const farthest = 45;

/** "October 9, 03:05 UTC (lasting two hours)" as a heading, against the day of the first range below it. */
export const headingDates = ({ sentences, near }: Facts): readonly Finding[] =>
  sentences.flatMap((heading, at): readonly Finding[] => {
    const [words, ...others] = heading.dates;
    if (heading.passage.source !== 'heading' || words === undefined || others.length > 0 || heading.clocks.length !== 1) return [];
    const first = sentences[at + 1];
    const [told, ...more] = first?.dates ?? [];
    if (first?.passage.source !== 'body' || first.windows.length !== 1 || told === undefined || more.length > 0) return [];
    if (isUnsettled(first.text) || isElsewhere(first.text)) return [];
    const [days, toldDays] = [datesOf(words, near), datesOf(told, near)];
    const [day, other] = [days[0], toldDays[0]];
    if (day === undefined || other === undefined || days.length + toldDays.length > 2) return [];
    const apart = Math.abs(daysBetween(day, other));
    // A day apart may be the same night in another zone.
    const isNight = apart === 1 && heading.clocks[0]?.zone !== (first.windows[0]?.start.zone ?? null);
    if (apart === 0 || apart > farthest || isNight) return [];
    return [
      {
        rule: 'date-mismatch',
        severity: 'error',
        place: first.passage.placeOf(told.words, told.from),
        message: `The text says ${showDate(other, 'en', 'medium')} (“${told.words}”), the heading above ${showDate(day, 'en', 'medium')}.`,
        between: [told.words, words.words],
        fix: null,
      },
    ];
  });
