import { weekdayNamed } from '../../time/dates/date-names.ts';

const dayHead = /^(?:day(?: of (?:the )?week)?|weekday|wochentag|tag|jour|día) \| (?=(?:date|datum|fecha)(?!\p{L}))/iu;
const dayCell = /^(\p{L}{2,10})\.? \| (?=\p{L}{3,9}\.? \d|\d{1,4}[-./ ])/u;

/** "Fri | Jan 28 | 02:34": a table's column of weekdays belongs to that of the dates behind it. */
export function joinWeekday(line: string): string {
  const word = dayCell.exec(line)?.[1] ?? '';
  const isDay = weekdayNamed(word) !== null || weekdayNamed(word.slice(0, 3)) !== null;
  return isDay ? line.replace(dayCell, '$1 ') : line.replace(dayHead, '');
}
