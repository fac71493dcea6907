import { daysBetween } from '../../time/local-time.ts';
import type { CalendarDate } from '../../time/when.ts';
import { tellsPast } from '../dates/posted/tells-past.ts';
import { dateInName } from '../dates/titles/title-vs-filename-date.ts';
import type { Facts } from '../facts/facts.ts';
import { isBareDate, type Label } from '../facts/labels.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { namesImpact } from '../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import type { ClockWords } from '../prose/sentence.ts';
import { twoDaysWords } from '../words/two-days.ts';
import { inOrder, strokeOrder } from './date-order.ts';
import { type DaySlip, daySlip } from './day-slip.ts';

const farthest = 45;
const enough = 2;
/** What was planned for a day came to pass on it, or failed to. */
const wasPlanned = /(?<!\p{L})(?:was|were) (?:scheduled|planned|due)(?!\p{L})/iu;
const ofReport =
  /(?<!\p{L})(?:report|review|publish\p{L}*|posted|written|updated?|follow-?up|meeting|deadline|due|expire\p{L}*|action|by|bericht|rapport|informe|publi\p{L}+)(?!\p{L})/iu;

/** "On 3 August, after the maintenance of that day, we experienced crashes". */
const opens = /^\W*(?:on|am|le|el)\s+(?:the\s|dem\s)?(?:\p{L}+,?\s+)?$/iu;

const isFar = (slip: DaySlip | null): boolean => slip === 'swap' || slip === 'tens';

/** `isPast` says whether something is told to have been on the day. */
type Told = { weight: number; isPast: boolean; readonly words: string };

/** "Incident date: 31 January" in a report whose title, file and text tell of the 13th, and nowhere of the 31st. */
export const labelDays = (facts: Facts): readonly Finding[] => {
  const label = facts.labels.find(({ kind }) => kind === 'date');
  const [written, ...others] = label?.sentence.dates ?? [];
  if (label === undefined || written === undefined || others.length > 0) return [];
  const words = inOrder(written, strokeOrder(facts));
  const [date, ...ways] = datesOf(words, facts.near);
  if (date === undefined || ways.length > 0 || isJudged(date, label, facts)) return [];
  const told = toldDays(label, facts);
  if (told.has(date)) return [];
  const named = dateInName(facts.context.fileName ?? '');
  // A file may be named after the label's day; then only digits that changed places are a slip.
  const isNamed = named === date;
  // The name alone stands for a day of which the text tells nothing.
  if (named !== null && !label.isKey && told.size + facts.report.events.length > 0 && isFar(daySlip(date, named)))
    told.set(named, { weight: enough, isPast: false, words: facts.context.fileName ?? '' });
  const isStrong = (day: CalendarDate, weight: number): boolean =>
    isNamed ? weight >= enough / 2 && daySlip(date, day) === 'swap' : weight >= enough;
  const strong = [...told].flatMap(([day, { weight }]) => (isStrong(day, weight) ? [day] : [])).toSorted();
  const [first, last] = [strong[0], strong.at(-1)];
  if (first === undefined || last === undefined) return [];
  const day =
    strong.find((one) => isFar(daySlip(date, one)) && isOther(date, one, label)) ??
    strong.find((one) => isOther(date, one, label) && (daySlip(date, one) !== null || told.get(one)?.isPast === true));
  const isBetween = date > first && date < last;
  if (day === undefined || (isBetween && !isFar(daySlip(date, day)))) return [];
  const other = told.get(day)?.words ?? day;
  return [
    {
      rule: 'date-mismatch',
      severity: 'error',
      place: label.passage.placeOf(written.words, written.from),
      message: twoDaysWords({ date: date, words: label.sentence.words }, { date: day, words: other }),
      between: [label.sentence.words, other],
      fix: null,
    },
  ];
};

/** Whether the rule about labels and the timeline has its say about the day already. */
const isJudged = (date: CalendarDate, label: Label, { eventDates }: Facts): boolean => {
  const [first, last] = [eventDates[0], eventDates.at(-1)];
  if (first === undefined || last === undefined) return false;
  return eventDates.includes(date) || (!label.isKey && (date < first || (!isBareDate(label) && date > last)));
};

/** Whether a labelled day is a slip for another one, rather than the report's own or that of a second incident. */
const isOther = (date: CalendarDate, day: CalendarDate, label: Label): boolean => {
  const days = daysBetween(day, date);
  const slip = daySlip(date, day);
  const isSwap = isFar(slip) && date.slice(5, 7) !== day.slice(5, 7);
  if (Math.abs(days) > farthest && !isSwap) return false;
  if (!isBareDate(label)) return Math.abs(days) > 1 || slip !== null;
  // "Date:" alone after the story may be the day on which the report was written; only day and month that changed places tell it from that.
  if (days > 0) return isSwap;
  return isFar(slip) || (!label.isKey && (slip !== null || Math.abs(days) > 1));
};

/** Whether a time to the odd minute is an entry's. */
const isToldTime = ({ time, approx }: ClockWords, { moments }: Facts): boolean =>
  !approx && Number(time.slice(3, 5)) % 30 !== 0 && moments.some(({ part, when }) => part === 'start' && when.time === time);

/** The days of the title, the file's name, the timeline and the sentences that tell of this incident, with how much each speaks for its day. */
const toldDays = (label: Label, facts: Facts): Map<CalendarDate, Told> => {
  const told = new Map<CalendarDate, Told>();
  const add = (day: CalendarDate, words: string, weight: number, isPast = true): void => {
    const known = told.get(day);
    if (known === undefined) told.set(day, { weight, words, isPast });
    else {
      known.weight += weight;
      known.isPast ||= isPast;
    }
  };
  const order = strokeOrder(facts);
  for (const { passage, dates, text, ...sentence } of facts.sentences) {
    if (sentence.from === label.sentence.from && passage === label.passage) continue;
    for (const date of dates) {
      const [day, ...ways] = datesOf(inOrder(date, order), facts.near);
      if (day === undefined) continue;
      // Of entries without days, the day that the text gives one of their times speaks for all.
      const isEntry = facts.assumedDate !== null && sentence.clocks.some((clock) => clock.date === date && isToldTime(clock, facts));
      const isSuffered = opens.test(text.slice(0, date.from - sentence.from)) && tellsPast(text) && namesImpact(text);
      const isSettled = !isUnsettled(text) || wasPlanned.test(text) || isSuffered;
      // A cell of a list of owners, tasks or wallets tells nothing of when it happened.
      const isCell = passage.raw.split(' | ').length > 2 && !isEntry;
      const isOwn = !isCell && ways.length === 0 && isSettled && !isElsewhere(text) && !ofReport.test(text);
      // What else is told of a day, a label may be about.
      add(
        day,
        date.words,
        !isOwn ? 0 : isEntry ? enough : passage.source === 'title' ? enough : namesImpact(text) || passage.source === 'heading' ? 1.5 : 1,
        // "Task 2, ending 2026-03-12" is a day of a plan or of data.
        isOwn && (isEntry || passage.source === 'title' || passage.source === 'heading' || namesImpact(text) || tellsPast(text)),
      );
      for (const way of ways) add(way, date.words, 0, false);
    }
  }
  // Entries without dates have the label's own.
  for (const { when } of facts.report.events) if (when.date !== null && facts.assumedDate === null) add(when.date, when.entered, 1);
  const named = dateInName(facts.context.fileName ?? '');
  if (named !== null && told.has(named)) add(named, facts.context.fileName ?? '', 1);
  return told;
};
