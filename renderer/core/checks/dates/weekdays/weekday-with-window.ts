import { monthNamed, weekdayNamed } from '../../../time/dates/date-names.ts';
import { weekdayOf } from '../../../time/dates/read-chosen-date.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence } from '../../prose/sentence.ts';

const farthest = 60;
/** What may stand between a day of the week and the date that it is of. */
const between =
  /(?<!\p{L})(?:from|between|and|to|until|till|at|on|the|of|hours|uhr|von|vom|bis|zwischen|und|um|am|den|der|de|du|le|entre|et|à|h|heures|las?|a|y|el|del|hasta|[A-Z]{1,5}|am|pm)(?!\p{L})|[\d\s:.,;()–—-]+/giu;

/** "On Thursday between 08:00 and 12:00 GMT on Tue 23 March": one window, with the names of two days. */
export const weekdayWithWindow = ({ sentences, near }: Facts): readonly Finding[] =>
  sentences.flatMap((sentence): readonly Finding[] => {
    const { text, from, clocks, dates, passage } = sentence;
    if (clocks.length === 0 || dates.length === 0 || passage.source === 'event') return [];
    return [...text.matchAll(/(?<!\p{L})\p{L}{5,11}(?!\p{L})/gu)].flatMap(({ 0: name, index }): readonly Finding[] => {
      const own = weekdayNamed(name);
      const at = from + index;
      if (own === null || monthNamed(name) !== null || dates.some((date) => at >= date.from && at < date.to)) return [];
      const date = dates.find((one) => one.from > at);
      if (date === undefined || date.from - at > farthest || !clocks.some((clock) => clock.from > at && clock.to <= date.from)) return [];
      if (/[\p{L}\d]/u.test(text.slice(index + name.length, date.from - from).replace(between, ' '))) return [];
      const named = date.weekday ?? weekdayFor(date, near);
      if (named === null || named === own) return [];
      const words = passage.raw.slice(at, date.to);
      return [
        {
          rule: 'weekday-mismatch',
          severity: 'error',
          place: passage.placeOf(name, at),
          message: `“${name}” names another day of the week than “${date.words}”.`,
          between: [words, date.words],
          fix: null,
        },
      ];
    });
  });

const weekdayFor = (date: Sentence['dates'][number], near: Facts['near']): number | null => {
  const [day, ...others] = date.candidates.every(({ year }) => year !== null) ? datesOf(date, near) : [];
  return day === undefined || others.length > 0 ? null : weekdayOf(day);
};
