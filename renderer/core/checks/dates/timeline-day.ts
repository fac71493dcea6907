import { addDays } from '../../time/local-time.ts';
import { showDate } from '../../time/shown/show-date.ts';
import type { CalendarDate } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import { keyOf } from '../head/keys.ts';
import type { DateWords, Sentence } from '../prose/sentence.ts';
import { tellsPast } from './posted/tells-past.ts';

const fewest = 2;
const most = 8;

/** "Incident of 27 October" as the title, told once more in the text, over a timeline of the 26th: the day that the text tells is none of the timeline's, and the timeline's is told nowhere. */
export const timelineDay = (facts: Facts): readonly Finding[] => {
  const { eventDates, sentences, near, assumedDate } = facts;
  if (assumedDate !== null || eventDates.length === 0 || eventDates.length > most) return [];
  const told = sentences.filter(isStory).flatMap((sentence) =>
    sentence.dates.flatMap((words) => {
      const [day, ...ways] = datesOf(words, near);
      return day === undefined || ways.length > 0 ? [] : [{ sentence, words, day }];
    }),
  );
  const days = new Set(sentences.filter(isWritten).flatMap(({ dates }) => dates.flatMap((words) => datesOf(words, near))));
  return eventDates
    .filter((day) => !days.has(day))
    .flatMap((day): readonly Finding[] =>
      [addDays(day, 1), addDays(day, -1)].flatMap((other): readonly Finding[] => {
        const own = told.filter((one) => one.day === other);
        const [first] = own;
        if (first === undefined || own.length < fewest || eventDates.includes(other) || !isWithin(day, other, facts)) return [];
        if (!own.some(({ sentence }) => sentence.passage.source === 'title' || tellsPast(sentence.text))) return [];
        return [found(first, day, facts)];
      }),
    )
    .slice(0, 1);
};

/** A heading may be where the timeline has its day from; what an entry tells is its own. */
const isWritten = ({ passage: { source }, text }: Sentence): boolean =>
  source !== 'heading' && source !== 'event' && source !== 'item' && keyOf(text) === null;

const isStory = (sentence: Sentence): boolean =>
  isWritten(sentence) && !isElsewhere(sentence.text) && (sentence.passage.source === 'title' || !isUnsettled(sentence.text));

/** Whether another zone's night cannot have made a day of the other. */
const isWithin = (day: CalendarDate, other: CalendarDate, { moments }: Facts): boolean =>
  moments.some(
    ({ part, when }) =>
      part === 'start' && when.date === day && when.time !== null && (other > day ? when.time <= '15:00' : when.time >= '09:00'),
  );

const found = (
  { sentence: { passage }, words, day: told }: { readonly sentence: Sentence; readonly words: DateWords; readonly day: CalendarDate },
  day: CalendarDate,
  { moments }: Facts,
): Finding => ({
  rule: 'date-mismatch',
  severity: 'error',
  place: passage.placeOf(words.words, words.from),
  message: `The text says ${showDate(told, 'en', 'medium')} (“${words.words}”), of which the timeline has nothing: it has ${showDate(day, 'en', 'medium')}.`,
  between: [words.words, moments.find(({ when }) => when.date === day)?.words ?? day],
  fix: null,
});
