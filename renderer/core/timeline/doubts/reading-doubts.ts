import type { ReadingFlag, TimelineReading } from '../reading.ts';

/**
 * What is to be looked at in the time of each event of a reading once they are in a timeline, in their order. What concerns the whole text
 * and no day of its own stands with the first event that it leaves open: which way the text ran tells where times without a date belong.
 */
export function readingDoubts({ events, flags }: TimelineReading): readonly (readonly ReadingFlag[])[] {
  const open = events.findIndex(({ when }) => when.time !== null && when.date === null);
  const direction = flags.filter(({ kind }) => kind === 'newest-first');
  return events.map((event, at) => (at === open ? [...event.flags, ...direction] : event.flags));
}
