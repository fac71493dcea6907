import { newEvent } from '../../../report/new-event.ts';
import type { Id, TimelineEvent } from '../../../report/report.ts';
import { dateOf } from '../../../time/dates/read-chosen-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import { readWhen } from '../../../time/words/read-when.ts';
import type { Passage } from '../../prose/passage.ts';
import type { Sentence } from '../../prose/sentence.ts';

const fewest = 3;

/** The lines of a text that begin with a time, such as a list inside a list, where no timeline was seen; none where fewer than three do. */
export const lineEvents = (sentences: readonly Sentence[], language: string): readonly TimelineEvent[] => {
  const events: TimelineEvent[] = [];
  let date: CalendarDate | null = null;
  let passage: Passage | null = null;
  for (const sentence of sentences) {
    if (sentence.passage.source === 'heading') {
      // "### Sunday, March 31st, 2024" is the day of the lines below it.
      date = dayOver(sentence) ?? date;
      continue;
    }
    const isFirst = sentence.passage !== passage || sentence.passage.raw.charAt(sentence.from - 1) === '\n';
    passage = sentence.passage;
    const [clock] = sentence.clocks;
    const head = clock === undefined ? '' : sentence.passage.raw.slice(sentence.from, clock.to);
    if (!isFirst || clock === undefined || !isHead(sentence, clock.from)) continue;
    const words = head.replace(/^[\s–—-]+/u, '').trim();
    const read = readWhen(words, { date, zone: null, previous: null, locale: language });
    const line = sentence.passage.raw.slice(clock.to).split('\n')[0] ?? '';
    const text = line.replace(/^[\s:–—|)-]+/u, '');
    if (read.kind !== 'read' || read.when.time === null || text === '') continue;
    date = read.when.date ?? date;
    const at = String(events.length).padStart(4, '0');
    events.push({ ...newEvent({ ...read.when, entered: words }, text), id: `line-${at}` as Id, rank: at });
  }
  return events.length >= fewest ? events : [];
};

/** The day that a heading is and no more. */
const dayOver = ({ words, dates: [day, ...others], passage }: Sentence): CalendarDate | null => {
  const [only, ...ways] = others.length > 0 || day === undefined ? [] : day.candidates;
  if (day === undefined || only === undefined || ways.length > 0 || passage.raw.trim() !== words) return null;
  return words.replace(/[\s:*–—-]+$/u, '') === day.words ? dateOf(only, null) : null;
};

/** Whether a sentence is such a line. */
export const isTimedLine = (sentence: Sentence): boolean => {
  const [clock] = sentence.clocks;
  return clock !== undefined && isHead(sentence, clock.from);
};

/** Whether nothing but a date stands before the time. */
const isHead = ({ passage, from, dates }: Sentence, clock: number): boolean => {
  let lead = passage.text.slice(from, clock);
  for (const date of dates) if (date.to <= clock) lead = lead.replace(date.words, '');
  return lead.length <= 8 && !/[\p{L}\d]/u.test(lead.replace(/T$/u, ''));
};
