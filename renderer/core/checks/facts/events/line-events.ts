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
  const run = inRun(sentences);
  for (const sentence of sentences) {
    if (sentence.passage.source === 'heading') {
      // "### Sunday, March 31st, 2024" is the day of the lines below it.
      date = dayOver(sentence) ?? date;
      continue;
    }
    const isFirst = sentence.passage !== passage || sentence.passage.raw.charAt(sentence.from - 1) === '\n' || run.has(sentence);
    passage = sentence.passage;
    const [clock] = sentence.clocks;
    if (!isFirst || clock === undefined || !(run.has(sentence) || isHead(sentence, clock.from))) continue;
    // "1457 UTC 2014-12-04 - …": the day stands behind the time.
    const behind = sentence.dates.find(({ from }) => from >= clock.to && from - clock.to <= 2);
    const to = behind?.to ?? clock.to;
    const start = run.has(sentence) ? clock.from : sentence.from;
    const words = sentence.passage.raw
      .slice(start, to)
      .replace(/^[\s–—-]+/u, '')
      .trim();
    const read = readWhen(words, { date, zone: null, previous: null, locale: language });
    const line = sentence.passage.raw.slice(to, run.has(sentence) ? sentence.to : undefined).split('\n')[0] ?? '';
    const text = line.replace(/^[\s:–—|)-]+/u, '');
    if (read.kind !== 'read' || read.when.time === null || text === '') continue;
    date = read.when.date ?? date;
    const at = String(events.length).padStart(4, '0');
    events.push({ ...newEvent({ ...read.when, entered: words }, text), id: `line-${at}` as Id, rank: at });
  }
  return events.length >= fewest ? events : [];
};

const fewestInRun = 4;
const headed = /^\s*(?:timeline|chronology|zeitverlauf|chronologie|cronología)\s*:\s*$/iu;

/** "Timeline: 08:18 UTC - Failures detected. 08:38 UTC - Alerts raised. …": the entries of a timeline that was set as one paragraph, where there are four and more in order. */
const inRun = (sentences: readonly Sentence[]): ReadonlySet<Sentence> => {
  const heads = sentences.filter((sentence) => {
    const [clock] = sentence.clocks;
    if (clock === undefined || !/^\s*[–—-]\s/u.test(sentence.passage.raw.slice(clock.to))) return false;
    const lead = sentence.passage.text.slice(sentence.from, clock.from);
    return /^\W*$/u.test(lead) || headed.test(lead);
  });
  const counts = new Map<Passage, number>();
  for (const { passage } of heads) counts.set(passage, (counts.get(passage) ?? 0) + 1);
  return new Set(heads.filter(({ passage }) => (counts.get(passage) ?? 0) >= fewestInRun));
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
