import { daysBetween, toCalendarDate } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { daySlip } from '../../head/day-slip.ts';
import { dateInName } from './title-vs-filename-date.ts';

const id =
  /(?<![\p{L}\d])(?:inc(?:ident)?|pm|postmortem|ir|rca|rfo|ops|sev\d?|outage|vorfall|p\d)[-_#]?(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/iu;

/** "INC-20260113-prices" over a timeline of 31 January: the day in the report's own number is before all that it tells, by a slip of the hand. */
export const dayOfId = (facts: Facts): readonly Finding[] => {
  const { title } = facts.report.details;
  const [words, year, month, day] = id.exec(title) ?? [];
  const date = year === undefined ? null : toCalendarDate(`${year}-${month}-${day}`);
  const first: CalendarDate | null = facts.eventDates[0] ?? facts.assumedDate;
  if (words === undefined || date === null || first === null || date >= first || daySlip(date, first) === null) return [];
  // A file that bears the same day, and a text that tells of it, know of a beginning that the timeline leaves out.
  if (dateInName(facts.context.fileName ?? '') === date) return [];
  if (facts.sentences.some(({ dates }) => dates.some(({ candidates }) => candidates.some((one) => isDay(one, date))))) return [];
  const days = daysBetween(date, first);
  return [
    {
      rule: 'title-vs-timeline-date',
      severity: 'error',
      place: { kind: 'details', field: 'title' },
      message: `The title says ${showDate(date, 'en', 'medium')}, the timeline ${showDate(first, 'en', 'medium')}: ${days} ${days === 1 ? 'day' : 'days'} apart.`,
      between: [words, facts.moments[0]?.words ?? first],
      fix: null,
    },
  ];
};

const isDay = ({ month, day }: { readonly month: number; readonly day: number }, date: CalendarDate): boolean =>
  month === Number(date.slice(5, 7)) && day === Number(date.slice(8));
