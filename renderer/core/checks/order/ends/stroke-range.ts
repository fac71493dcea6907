import { showDuration } from '../../../time/lengths/duration.ts';
import { localMillis, toCalendarDate, toClockTime } from '../../../time/local-time.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';

const stamp = '(\\d{1,2})/(\\d{1,2}),? (?:at )?(\\d{1,2}:\\d\\d)';
const range = new RegExp(
  `(?<![\\d/.])${stamp}\\s*(?:→|->|[-–—]|to|until|till|bis|au|à|al?|hasta(?: el)?)\\s*(?:the |le |el |zum )?${stamp}(?![\\d:/])`,
  'giu',
);
/** Without a year, what goes back further may have gone on into the next one. */
const farthest = 200 * 86_400_000;
const leapYear = 2024;

/** "4/1 12:30 to 3/1 21:00": whichever of the two numbers is the month, the range ends before it begins. */
export const strokeRanges = ({ sentences }: Facts): readonly Finding[] =>
  sentences.flatMap(({ passage, text, from }): readonly Finding[] => {
    if (!text.includes('/') || isUnsettled(text)) return [];
    return [...text.matchAll(range)].flatMap((match): readonly Finding[] => {
      const [words, a = '', b = '', start = '', c = '', d = '', end = ''] = match;
      const spans = [spanOf([b, a, start], [d, c, end]), spanOf([a, b, start], [c, d, end])].flatMap((span) => span ?? []);
      const [back] = spans;
      if (back === undefined || spans.some((span) => span >= 0 || span < -farthest)) return [];
      return [
        {
          rule: 'range-end-before-start',
          severity: 'error',
          place: passage.placeOf(words, from + match.index),
          message: `“${words}” ends ${showDuration(-back as Duration)} before it begins.`,
          between: [`${a}/${b} ${start}`, `${c}/${d} ${end}`],
          offsetMinutes: Math.round(back / 60_000),
          fix: null,
        },
      ];
    });
  });

type Stamp = readonly [month: string, day: string, time: string];

const spanOf = (start: Stamp, end: Stamp): number | null => {
  const [from, to] = [millisOf(start), millisOf(end)];
  return from === null || to === null ? null : to - from;
};

const millisOf = ([month, day, time]: Stamp): number | null => {
  const date = toCalendarDate(`${leapYear}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`);
  const clock = toClockTime(time.padStart(5, '0'));
  return date === null || clock === null ? null : localMillis(date, clock);
};
