import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { daySlip } from '../../head/day-slip.ts';
import { keyOf } from '../../head/keys.ts';

const fewest = 2;

/** "Split of 26 August" over a timeline of the 17th, the 24th and the 27th, and a text that tells of the 27th over and over: a day between those of the timeline that nothing else has. */
export const betweenDays = (facts: Facts): readonly Finding[] => {
  const { eventDates, sentences, near, assumedDate } = facts;
  const title = sentences.find(({ passage: { source }, dates }) => source === 'title' && dates.length > 0);
  const [words, ...more] = title?.dates ?? [];
  const [titled, ...ways] = datesOf(words ?? null, near);
  const [first, last] = [eventDates[0], eventDates.at(-1)];
  if (title === undefined || words === undefined || titled === undefined || more.length + ways.length > 0 || assumedDate !== null)
    return [];
  if (first === undefined || last === undefined || titled <= first || titled >= last || eventDates.includes(titled)) return [];
  if (isUnsettled(title.text) || isElsewhere(title.text)) return [];
  const told = sentences
    .filter(({ passage: { source }, text }) => source !== 'title' && keyOf(text) === null && !isElsewhere(text))
    .flatMap((sentence) => sentence.dates.flatMap((own) => datesOf(own, near).map((day) => ({ day, own, sentence }))));
  if (told.some(({ day }) => day === titled)) return [];
  return eventDates
    .flatMap((day): readonly Finding[] => {
      const own = told.filter((one) => one.day === day && one.sentence.passage.source === 'body');
      const [one] = own;
      if (one === undefined || own.length < fewest || !isSlip(titled, day, facts)) return [];
      return [
        {
          rule: 'title-vs-timeline-date',
          severity: 'error',
          place: { kind: 'details', field: 'title' },
          message: `The title says ${showDate(titled, 'en', 'medium')} (“${words.words}”), the text and the timeline ${showDate(day, 'en', 'medium')} (“${one.own.words}”).`,
          between: [words.words, one.own.words],
          fix: null,
        },
      ];
    })
    .slice(0, 1);
};

/** A day before, where no night lies between, or a digit away; a title of the day after may be the report's. */
const isSlip = (titled: CalendarDate, day: CalendarDate, { moments }: Facts): boolean => {
  const by = daysBetween(titled, day);
  if (by === 1) return moments.some(({ part, when }) => part === 'start' && when.date === day && (when.time ?? '') >= '12:00');
  return by > 1 && daySlip(titled, day) !== null;
};
