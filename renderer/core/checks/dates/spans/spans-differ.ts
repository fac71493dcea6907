import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import { isElsewhere } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { daySlip } from '../../head/day-slip.ts';
import { twoDaysWords } from '../../words/two-days.ts';
import { type DaySpan, spansIn } from './read-spans.ts';

const farthest = 45;
const most = 12;

/** "From April 6 to April 12" in the title and "from 6th to 11th April" in the text; "on July 14 & 15" over a text that tells of the 15th and the 16th. */
export const spansDiffer = (facts: Facts): readonly Finding[] => {
  const spans = facts.passages
    .filter(({ source, raw }) => source !== 'item' && !isElsewhere(raw.slice(0, 400)))
    .flatMap((passage) => spansIn(passage, facts));
  if (spans.length === 0 || spans.length > most) return [];
  return [...twoSpans(spans, facts), ...titledSpan(spans, facts)].slice(0, 1);
};

/** Two ranges of which one end is alike and the other a slip of the hand away, and told nowhere else. */
const twoSpans = (spans: readonly DaySpan[], facts: Facts): readonly Finding[] =>
  spans.flatMap((one, at) =>
    spans.slice(at + 1).flatMap((other): readonly Finding[] => {
      if (one.passage === other.passage || isListed(one, other)) return [];
      const isEnd = one.first === other.first;
      if (isEnd === (one.last === other.last)) return [];
      const [a, b] = isEnd ? [one.last, other.last] : [one.first, other.first];
      if (Math.abs(daysBetween(a, b)) > 3 && daySlip(a, b) === null) return [];
      const isWhole = one.passage.source === 'title' || other.passage.source === 'title';
      if (!isWhole && shared(stemsIn(one.passage.text), stemsIn(other.passage.text)) < 2) return [];
      // Each told elsewhere too, they are two things.
      const [isTold, isOtherTold] = [a, b].map((day) => isDayTold(day, [one, other], facts));
      return isTold === true && isOtherTold === true ? [] : [found(one, other, [a, b])];
    }),
  );

/** Of the same length as the days that the text tells of, but a day or two before or after. */
const titledSpan = (spans: readonly DaySpan[], facts: Facts): readonly Finding[] => {
  const title = spans.find(({ passage }) => passage.source === 'title');
  if (title === undefined) return [];
  const days = [
    ...new Set([
      ...facts.eventDates,
      ...facts.prose.flatMap(({ dates, text }) =>
        isElsewhere(text) ? [] : dates.flatMap((words) => datesOf(words, facts.near ?? title.first)),
      ),
    ]),
  ]
    .filter((day) => Math.abs(daysBetween(day, title.first)) <= farthest)
    .toSorted();
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const by = daysBetween(title.first, first);
  if (by === 0 || by !== daysBetween(title.last, last) || Math.abs(by) > 2) return [];
  const odd = by > 0 ? title.first : title.last;
  if (days.includes(odd)) return [];
  const other = by > 0 ? last : first;
  const sentence = facts.prose.find(({ dates }) => dates.some((words) => datesOf(words, facts.near ?? title.first).includes(other)));
  const words = sentence?.dates.find((one) => datesOf(one, facts.near ?? title.first).includes(other))?.words ?? other;
  return [
    {
      rule: 'title-vs-timeline-date',
      severity: 'error',
      place: { kind: 'details', field: 'title' },
      message: `The title says ${showDate(odd, 'en', 'medium')} (“${title.words}”), the text ${showDate(other, 'en', 'medium')} (“${words}”).`,
      between: [title.words, words],
      fix: null,
    },
  ];
};

/** Two entries of one list, or two headings: each has days of its own. */
const isListed = (one: DaySpan, other: DaySpan): boolean =>
  one.passage.source === other.passage.source && (one.passage.source === 'heading' || (one.from < 4 && other.from < 4));

const isDayTold = (day: CalendarDate, spans: readonly DaySpan[], { sentences, eventDates, near }: Facts): boolean =>
  eventDates.includes(day) ||
  sentences.some(
    ({ passage, dates }) => spans.every((span) => span.passage !== passage) && dates.some((words) => datesOf(words, near).includes(day)),
  );

const found = (one: DaySpan, other: DaySpan, [a, b]: readonly [CalendarDate, CalendarDate]): Finding => ({
  rule: 'date-mismatch',
  severity: 'error',
  place: other.passage.placeOf(other.words, other.from),
  message: twoDaysWords({ date: a, words: one.words }, { date: b, words: other.words }),
  between: [one.words, other.words],
  fix: null,
});
