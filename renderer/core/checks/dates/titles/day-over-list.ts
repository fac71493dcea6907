import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding } from '../../finding.ts';
import { daySlip } from '../../head/day-slip.ts';
import type { Sentence } from '../../prose/sentence.ts';

const farthest = 45;

/** "(UTC August 15th, 2021)" alone over a list, in a report that tells of the 5th: the day of the list is a slip of the hand from the text's. */
export const dayOverList = ({ sentences, eventDates, assumedDate, near, report: { events } }: Facts): readonly Finding[] => {
  const [day, ...days] = assumedDate === null ? eventDates : [assumedDate];
  if (events.length < 2 || day === undefined || days.length > 0) return [];
  const [remark, ...others] = sentences.slice(3).filter(isBare);
  const [words] = remark?.dates ?? [];
  const [date, ...ways] = datesOf(words ?? null, near);
  if (remark === undefined || words === undefined || date === undefined || others.length + ways.length > 0) return [];
  const by = Math.abs(daysBetween(date, day));
  const told = sentences.filter((sentence) => sentence !== remark && sentence.dates.some((one) => datesOf(one, near).includes(date)));
  if (by === 0 || by > farthest || told.length > 0 || !isSlip(date, day)) return [];
  return [
    {
      rule: 'date-mismatch',
      severity: 'error',
      place: remark.passage.placeOf(words.words, words.from),
      message: `The text says ${showDate(date, 'en', 'medium')} (“${words.words}”), the timeline ${showDate(day, 'en', 'medium')}.`,
      between: [words.words, day],
      fix: null,
    },
  ];
};

const isSlip = (a: Parameters<typeof daySlip>[0], b: Parameters<typeof daySlip>[1]): boolean =>
  ['swap', 'tens'].includes(daySlip(a, b) ?? '');

/** In brackets or over a colon, and but for a zone no more than the day. */
const isBare = ({ passage, words, dates, clocks }: Sentence): boolean => {
  const [date, ...others] = dates;
  if (date === undefined || others.length + clocks.length > 0 || passage.source !== 'body' || passage.raw.trim() !== words) return false;
  return /^[(*_]+[^)]+\)[*_]*$|:\W*$/u.test(words) && /^\W*(?:[A-Z]{2,4})?\W*$/u.test(words.replace(date.words, ''));
};
