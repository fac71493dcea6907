import { addDays, localOfMillis } from '../../../renderer/core/time/local-time.ts';
import { showDate } from '../../../renderer/core/time/shown/show-date.ts';
import { date as day } from '../time/values.ts';
import type { Plan } from './generated-report.ts';

/** What is changed in one place of a file. */
export type FileSlip =
  | 'state'
  | 'length'
  | 'resolved'
  | 'byline'
  | 'yesterday'
  | 'days'
  | 'bracket'
  | 'field'
  | 'second'
  | 'calendar'
  | null;

/** The page of a status site as its file has it: a head, a stamped list of states, and lengths with their ends. */
export function writeFile({ day: written, start, gaps }: Plan, slip: FileSlip): string {
  const date = day(written);
  const minutes = gaps.map((_, at) => start + gaps.slice(0, at).reduce((sum, gap) => sum + gap, 0));
  const [began = 0, seen = 0, found = 0, fixed = 0, over = 0] = minutes;
  // Each state has seconds of its own, as machines have.
  const second = (minute: number): number => 17 + minutes.filter((one) => one < minute).length;
  const stamp = (minute: number, told = minute): string =>
    `${date} ${localOfMillis((told * 60 + second(minute)) * 1000).time.padEnd(8, ':00')}`;
  const iso = (minute: number, told = minute): string => `${stamp(minute, told).replace(' ', 'T')}Z`;
  return [
    '# Catalogue not reachable',
    `date: ${stamp(began)}`,
    `resolvedWhen: ${stamp(over, slip === 'resolved' ? over + 60 : over)}`,
    '',
    `Resolved | ${iso(over)}`,
    'All is well again',
    '',
    `Monitoring | ${iso(fixed)}`,
    'The disk is larger now',
    '',
    `Ongoing | ${iso(found, slip === 'state' ? found + 300 : found)}`,
    'The disk is being made larger',
    '',
    `Identified | ${iso(seen)}`,
    'A disk is full',
    '',
    `Investigating | ${iso(began)}`,
    'We see errors',
  ].join('\n');
}

/** An article of some days later about the same afternoon, with a byline, a table of fields and lengths with their ends. */
export function writeArticle({ day: written, start, gaps }: Plan, slip: FileSlip): string {
  const date = day(written);
  const minutes = gaps.map((_, at) => start + gaps.slice(0, at).reduce((sum, gap) => sum + gap, 0));
  const [began = 0, seen = 0, , , over = 0] = minutes;
  const clock = (minute: number): string => localOfMillis(minute * 60_000).time.slice(0, 5);
  const length = over - began;
  const told = showDate(date, 'en', 'medium');
  return [
    '# Catalogue not reachable',
    `${addDays(date, slip === 'byline' ? -9 : 1)}, Ada Lovelace`,
    '',
    `Yesterday, ${slip === 'yesterday' ? showDate(addDays(date, -8), 'en', 'medium') : told}, our catalogue was unavailable.`,
    '',
    '| Field | Value |',
    '| --- | --- |',
    `| Start | ${date} ${clock(began)} UTC |`,
    `| Failure detected | ${date} ${clock(slip === 'field' ? began - 70 : seen)} UTC |`,
    `| Catalogue restored | ${slip === 'calendar' ? `${date.slice(0, 8)}032` : date} ${clock(over)} UTC |`,
    '',
    `One shop was down ${slip === 'bracket' ? length + 61 : length} minutes (${clock(began)}–${clock(over)}). Two more were down 3 minutes each.`,
  ].join('\n');
}

/** The days of one head in two zones, and entries told to the second. */
export function writeEntries({ day: written, start, gaps }: Plan, slip: FileSlip): string {
  const date = day(written);
  const summer = /-0[678]-/u.test(written);
  const steps = gaps.map((gap, at) => start * 60 + gaps.slice(0, at).reduce((sum, one) => sum + one, 0) * 3 + (gap % 7) + 13);
  const times = steps.map((second) => localOfMillis(second * 1000).time.padEnd(8, ':00'));
  const [first = '', second = '', third = '', ...others] = times;
  return [
    '# Orders refused',
    '',
    `- **Date**: ${showDate(date, 'en', 'medium')} (${summer ? 'PDT' : 'PST'}) / ${showDate(addDays(date, slip === 'days' ? -1 : 1), 'en', 'medium')} (UTC)`,
    '',
    `## Timeline (${addDays(date, 1)})`,
    '',
    '| Time | Event |',
    '| --- | --- |',
    ...(slip === 'second' ? [second, first, third, ...others] : times).map(
      (time, at) => `| ${time} | Step ${'abcdefgh'[at]} of the exchange |`,
    ),
  ].join('\n');
}
