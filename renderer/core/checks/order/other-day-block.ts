import type { TimelineEvent } from '../../report/report.ts';
import { daysBetween } from '../../time/local-time.ts';
import type { CalendarDate } from '../../time/when.ts';
import { secondsOf } from '../../time/words/read-placed.ts';
import { titleDates } from '../dates/titles/title-dates.ts';
import { dateInName } from '../dates/titles/title-vs-filename-date.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';

const longest = 7200;
const dated = /\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./]\d{2,4}|\p{L}{3,} \d|\d\.? \p{L}{3,}/u;

/** The first of the last entries, which bear an earlier day than the title and the entries above, though their clock goes on from these; and the one above. */
export const otherDayBlock = (facts: Facts): { readonly event: TimelineEvent; readonly before: TimelineEvent } | null => {
  const events = facts.report.events.filter(({ when }) => when.date !== null && when.time !== null);
  const at = events.findIndex((event, index) => index > 0 && isEarlier(events[index - 1], event));
  const [before, event] = [events[at - 1], events[at]];
  if (at < 2 || before === undefined || event === undefined) return null;
  const [above, below] = [events.slice(0, at), events.slice(at)];
  const isOne = (part: readonly TimelineEvent[]): boolean =>
    new Set(part.map(({ when }) => when.date)).size === 1 && part.every(({ when }) => dated.test(when.entered)) && isAscending(part);
  const days = titleDates(facts).flatMap((words) => datesOf(words, facts.near));
  const named = [...days, dateInName(facts.context.fileName ?? '')];
  if (!isOne(above) || !isOne(below) || !named.includes(before.when.date) || named.includes(event.when.date)) return null;
  // A day that the text tells of besides is one on which something was.
  const isTold = facts.sentences.some(
    ({ passage, dates }) =>
      passage.source !== 'event' && dates.some((words) => datesOf(words, facts.near).some((date) => date === event.when.date)),
  );
  const gap = secondsIn(event) - secondsIn(before);
  return !isTold && gap >= 0 && gap <= longest ? { event, before } : null;
};

const secondsIn = ({ when }: TimelineEvent): number => (when.time === null ? 0 : secondsOf(when.time));

const isEarlier = (a: TimelineEvent | undefined, b: TimelineEvent): boolean => {
  const [first, second]: readonly (CalendarDate | null)[] = [a?.when.date ?? null, b.when.date];
  return first !== null && first !== undefined && second !== null && second !== undefined && daysBetween(first, second) < 0;
};

const isAscending = (events: readonly TimelineEvent[]): boolean =>
  events.every((event, index) => index === 0 || secondsIn(event) >= secondsIn(events[index - 1] ?? event));
