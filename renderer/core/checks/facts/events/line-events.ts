import { newEvent } from '../../../report/new-event.ts';
import type { Id, TimelineEvent } from '../../../report/report.ts';
import { readWhen } from '../../../time/read-when.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Passage } from '../../prose/passage.ts';
import type { Sentence } from '../../prose/sentence.ts';

const fewest = 3;

/** The lines of a text that begin with a time, such as a list inside a list, where no timeline was seen; none where fewer than three do. */
export const lineEvents = (sentences: readonly Sentence[], language: string): readonly TimelineEvent[] => {
  const events: TimelineEvent[] = [];
  let date: CalendarDate | null = null;
  let passage: Passage | null = null;
  for (const sentence of sentences) {
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
