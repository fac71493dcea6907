import { newEvent } from '../../../report/new-event.ts';
import type { Id, TimelineEvent } from '../../../report/report.ts';
import type { CalendarDate } from '../../../time/when.ts';
import { readWhen } from '../../../time/words/read-when.ts';
import type { Sentence } from '../../prose/sentence.ts';

const fewest = 3;
/** The year of updates that name none, in a text that nowhere names one: only their order and distance count, and a leap year has every day. */
const anyYear = '2024-01-01' as CalendarDate;

/** The updates of a status page, each of which bears its date and time on a line of its own: when they were posted, not what happened then. None where fewer than three do; a date without a year takes it from the given one. */
export const stampedEvents = (sentences: readonly Sentence[], language: string, year: CalendarDate | null): readonly TimelineEvent[] => {
  const events: TimelineEvent[] = [];
  const yearless = sentences.flatMap(({ dates }) => dates.filter(({ candidates }) => candidates[0]?.year === null));
  const months = yearless.map(({ candidates }) => candidates[0]?.month);
  // Over New Year's Eve, or beside weekdays, a year that is only assumed would make sound lines wrong.
  const isUnsure = (months.includes(12) && months.includes(1)) || yearless.some(({ weekday }) => weekday !== null);
  const near = isUnsure ? null : (year ?? anyYear);
  for (const sentence of sentences) {
    const { words, clocks, dates } = sentence;
    const isAlone = clocks.length === 1 && dates.length === 1 && words.length < 60 && rest(sentence).length <= 3;
    if (!isAlone && !isHead(sentence)) continue;
    const stamp = isAlone ? words.replace(state, '') : stampOf(sentence);
    const read = readWhen(stamp.replace(/^(?:posted|updated)\b[^\d]{0,12}?(?=\p{L}{3}|\d)/iu, ''), {
      date: near,
      zone: null,
      previous: null,
      locale: language,
    });
    if (read.kind === 'read' && read.when.date !== null && read.when.time !== null) {
      const at = String(events.length).padStart(4, '0');
      events.push({ ...newEvent({ ...read.when, entered: words }, ''), id: `stamp-${at}` as Id, rank: at });
    }
  }
  return events.length >= fewest ? events : [];
};

const state =
  /^\W*(?:postmortem|resolved|monitoring|updated?|identified|investigating|completed|in progress|verifying|scheduled)(?!\p{L})[\s:–—-]*|[\s:–—-]+(?:postmortem|resolved|monitoring|update|identified|investigating|completed|in progress|verifying|scheduled)[\s:–—-]*$/iu;

/** "investigating May 11, 2021, 02:35 AM UTC The portal is down": the stamp and the state stand before the update's words. */
const isHead = (sentence: Sentence): boolean => {
  const [clock] = sentence.clocks;
  const [date] = sentence.dates;
  if (clock === undefined || date === undefined || !state.test(sentence.words)) return false;
  return rest({ ...sentence, to: Math.max(clock.to, date.to), clocks: [clock], dates: [date] }).length === 0;
};

const stampOf = ({ passage, clocks: [clock], dates: [date] }: Sentence): string =>
  clock === undefined || date === undefined ? '' : passage.raw.slice(Math.min(clock.from, date.from), Math.max(clock.to, date.to));

/** The letters of a sentence that are in no time and no date. */
const rest = ({ passage, from, to, clocks, dates }: Sentence): string => {
  const letters = passage.text.slice(from, to).split('');
  for (const one of [...clocks, ...dates]) for (let at = one.from; at < one.to; at += 1) letters[at - from] = ' ';
  return letters
    .join('')
    .trim()
    .replace(state, '')
    .replace(/\b(?:at|posted|updated|on|um|à)\b|[^\p{L}\d]/giu, '');
};
