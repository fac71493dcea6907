import { daysBetween, toCalendarDate } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { FactRule } from '../../facts/fact-rule.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding } from '../../finding.ts';
import { count } from '../../words/count.ts';
import { namedAddress } from './named-address.ts';
import { otherTitle } from './other-title.ts';
import { titleDates } from './title-dates.ts';

/** Files are named after the day of the incident or of the report, never after a day before the incident. */
export const titleVsFilenameDate: FactRule = (_report, facts) => [...datesOfBoth(facts), ...otherTitle(facts), ...namedAddress(facts)];

const begins = /^\d{4}-\d\d-\d\d(?!\d)/u;

const datesOfBoth = (facts: Facts): readonly Finding[] => {
  const named = dateInName(facts.context.fileName ?? '');
  const words = titleDates(facts)[0];
  const dates = datesOf(words ?? null, facts.near);
  const [date] = dates;
  if (named === null) return [];
  if (words === undefined) return namedBefore(named, facts);
  if (date === undefined || dates.includes(named)) return [];
  const days = daysBetween(date, named);
  // The same day of another month is a slip of one digit.
  const isOtherMonth = date.slice(8) === named.slice(8);
  const isLater = days > 0 && days < 120 && !isOtherMonth && date.slice(5) !== `${named.slice(8)}-${named.slice(5, 7)}`;
  // Where both begin with a day, both mean the same one.
  const areHeads = days > 1 && begins.test(facts.report.details.title) && begins.test(facts.context.fileName ?? '');
  if (isLater && !areHeads) return [];
  const message = `The title says ${showDate(date, 'en', 'medium')}, the file’s name ${showDate(named, 'en', 'medium')}: ${count(Math.abs(days), 'day')} apart.`;
  const between = [words.words, facts.context.fileName ?? ''] as const;
  return [{ rule: 'title-vs-filename-date', severity: 'error', place: { kind: 'details', field: 'title' }, message, between, fix: null }];
};

/**
 * A file that is named after a day before the incident, or after the incident's with its two digits swapped ("08-20" for 2 August), or the same day of another month than the page's: where
 * the title has no day of its own.
 */
const namedBefore = (named: CalendarDate, facts: Facts): readonly Finding[] => {
  const { labels, eventDates, sentences, near, isYearTold, context } = facts;
  const starts = labels.flatMap(({ kind, sentence, isKey }) =>
    kind === 'start' && !isKey ? datesOf(sentence.dates[0] ?? null, near) : [],
  );
  // A page's own date is as often a day or two later; that of another month is a slip of one digit.
  const heads = labels.flatMap(({ kind, sentence }) => (kind === 'date' ? datesOf(sentence.dates[0] ?? null, near) : []));
  const other = heads.find((date) => date.slice(0, 5) === named.slice(0, 5) && date.slice(8) === named.slice(8) && date !== named);
  const first = other ?? [...starts, ...eventDates].toSorted()[0];
  const told = new Set([...starts, ...eventDates, ...sentences.flatMap(({ dates }) => dates.flatMap((date) => datesOf(date, near)))]);
  if (first === undefined || !isYearTold || told.has(named)) return [];
  const twin =
    other ?? starts.find((date) => date.slice(0, 8) === named.slice(0, 8) && date.slice(8) === `${named.slice(9)}${named.slice(8, 9)}`);
  const isBefore = starts.includes(first) && named < first && daysBetween(named, first) < 120;
  const day = twin ?? first;
  if (!isBefore && twin === undefined) return [];
  const days = Math.abs(daysBetween(named, day));
  const message = `The file’s name says ${showDate(named, 'en', 'medium')}, the report ${showDate(day, 'en', 'medium')}: ${count(days, 'day')} apart.`;
  const place = { kind: 'details', field: 'title' } as const;
  return [{ rule: 'title-vs-filename-date', severity: 'error', place, message, between: [day, context.fileName ?? ''], fix: null }];
};

/** The date in a file's name, "outage-2024-06-10.md"; null where there is none. */
export const dateInName = (name: string): CalendarDate | null => {
  const [, year, month, day] = /(?<!\d)(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/.exec(name) ?? [];
  return year === undefined ? null : toCalendarDate(`${year}-${month}-${day}`);
};
