import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { daySlip } from '../../head/day-slip.ts';

const opens = /^\W*(?:on|am|le|el)\s+(?:the\s|dem\s)?(?:\p{L}+,?\s+)?$/iu;

/** "### 6 March 2025: the test" over "On 5 March 2025, at 07:29 …": a heading whose day is told nowhere, over one that other places tell too. */
export const headedDays = ({ sentences, near, eventDates }: Facts): readonly Finding[] =>
  sentences
    .flatMap((heading, at): readonly Finding[] => {
      const [words, ...others] = heading.dates;
      const [day, ...ways] = datesOf(words ?? null, near);
      if (heading.passage.source !== 'heading' || words === undefined || day === undefined || others.length + ways.length > 0) return [];
      const below = sentences.slice(at + 1, at + 4).find(({ dates, passage }) => dates.length > 0 || passage.source !== 'body');
      const [told, ...more] = below?.dates ?? [];
      const [other, ...otherWays] = datesOf(told ?? null, near);
      if (below?.passage.source !== 'body' || told === undefined || other === undefined || more.length + otherWays.length > 0) return [];
      if (!opens.test(below.text.slice(0, told.from - below.from)) || isElsewhere(below.text) || isUnsettled(below.text)) return [];
      if (Math.abs(daysBetween(day, other)) !== 1 && daySlip(day, other) !== 'swap') return [];
      const isTold = (date: string): boolean =>
        eventDates.some((one) => one === date) ||
        sentences.some(
          (one) => one !== heading && one !== below && one.dates.some((own) => datesOf(own, near).some((one) => one === date)),
        );
      if (isTold(day) || !isTold(other)) return [];
      return [
        {
          rule: 'date-mismatch',
          severity: 'error',
          place: below.passage.placeOf(told.words, told.from),
          message: `The text says ${showDate(other, 'en', 'medium')} (“${told.words}”), the heading above ${showDate(day, 'en', 'medium')}.`,
          between: [told.words, words.words],
          fix: null,
        },
      ];
    })
    .slice(0, 1);
