import { daysBetween } from '../../time/local-time.ts';
import { showDate } from '../../time/shown/show-date.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import type { Finding } from '../finding.ts';

const farthest = 45;
const stampAtEnd = /\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d\W{0,3}$/u;

/** "date: 2023-08-08 13:04:07" over updates that all bear the 13th, the last of them at the very second that the head gives the end. */
export const headBeforeUpdates = ({ labels, sentences, near }: Facts): readonly Finding[] => {
  const [start, end] = [
    labels.find(({ isKey, kind }) => isKey && (kind === 'date' || kind === 'start')),
    labels.find(({ isKey, kind }) => isKey && kind === 'end'),
  ];
  const [date, ...ways] = datesOf(start?.sentence.dates[0] ?? null, near);
  const [clock, last] = [start?.sentence.clocks[0], end?.sentence.clocks[0]];
  if (start === undefined || end === undefined || date === undefined || ways.length > 0 || clock === undefined || last === undefined)
    return [];
  const stamps = sentences.flatMap((sentence) => {
    const [own, ...others] = sentence.clocks;
    const isStamp = sentence !== start.sentence && sentence !== end.sentence && stampAtEnd.test(sentence.words) && others.length === 0;
    const [day] = isStamp ? datesOf(own?.date ?? null, near) : [];
    return own === undefined || day === undefined ? [] : [{ day, time: own.time, words: own.words }];
  });
  const [first] = stamps.map(({ day }) => day).toSorted();
  const days = first === undefined ? 0 : daysBetween(date, first);
  if (stamps.length < 2 || days < 2 || days > farthest || !stamps.some(({ time }) => time === last.time)) return [];
  const [words] = start.sentence.dates;
  return [
    {
      rule: 'metadata-vs-timeline-date',
      severity: 'error',
      place: start.passage.placeOf(words?.words ?? '', words?.from ?? 0),
      message: `“${start.sentence.words}” says ${showDate(date, 'en', 'medium')}, ${days} days before the timeline.`,
      between: [start.sentence.words, stamps.find(({ day }) => day === first)?.words ?? ''],
      fix: null,
    },
  ];
};
