import { describe, expect, it } from 'vitest';
import type { ExportOptions } from '../../../../renderer/core/export/export-options.ts';
import { exportTimelineIcal } from '../../../../renderer/core/export/timeline/export-ical.ts';
import { exportTimelineJson } from '../../../../renderer/core/export/timeline/export-json.ts';
import { exportTimelineTable } from '../../../../renderer/core/export/timeline/export-table.ts';
import { toCalendarDate, toClockTime } from '../../../../renderer/core/time/local-time.ts';
import { instant } from '../../time/values.ts';
import { event, report, when } from '../sample-report.ts';

const options: ExportOptions = { edition: 'internal', pageSize: 'A4', zone: null };
const stamp = instant('2026-05-20T08:00:00Z');
const until = (date: string | null, time: string | null): Parameters<typeof when>[1] => ({
  end: { date: date === null ? null : toCalendarDate(date), time: time === null ? null : toClockTime(time) },
});

type Case = {
  readonly of: ReturnType<typeof when>;
  /** DTSTART and DTEND. */
  readonly ical: readonly string[];
  /** utc, utcEnd, local, precision, openEnded. */
  readonly json: readonly unknown[];
  /** The cell of the time. */
  readonly cell: string;
};

const cases: Readonly<Record<string, Case>> = {
  'no zone': {
    of: when('2026-05-14 09:14'),
    ical: ['DTSTART;VALUE=DATE:20260514'],
    json: [null, null, '2026-05-14T09:14', 'minute', false],
    cell: '09:14',
  },
  'a date alone': {
    of: when('2026-05-14'),
    ical: ['DTSTART;VALUE=DATE:20260514'],
    json: [null, null, '2026-05-14', 'date', false],
    cell: '–',
  },
  'about a time': {
    of: when('2026-05-14 09:14 Europe/Paris', { precision: 'approx' }),
    ical: ['DTSTART:20260514T071400Z'],
    json: ['2026-05-14T07:14:00Z', null, '2026-05-14T09:14', 'approx', false],
    cell: 'about 09:14',
  },
  'an open end': {
    of: when('2026-05-14 09:14 UTC', { openEnded: true }),
    ical: ['DTSTART:20260514T091400Z'],
    json: ['2026-05-14T09:14:00Z', null, '2026-05-14T09:14', 'minute', true],
    cell: 'from 09:14',
  },
  'a range over midnight': {
    of: when('2026-05-14 22:30 Europe/Paris', until(null, '01:10')),
    ical: ['DTSTART:20260514T203000Z', 'DTEND:20260514T231000Z'],
    json: ['2026-05-14T20:30:00Z', '2026-05-14T23:10:00Z', '2026-05-14T22:30', 'minute', false],
    cell: '22:30–01:10 (Fri\u00a015\u00a0May)',
  },
  'a skipped time': {
    of: when('2026-03-29 02:30 Europe/Paris'),
    ical: ['DTSTART;VALUE=DATE:20260329'],
    json: [null, null, '2026-03-29T02:30', 'minute', false],
    cell: '02:30',
  },
  'a doubled time that nobody decided': {
    of: when('2026-10-25 02:30 Europe/Paris'),
    ical: ['DTSTART;VALUE=DATE:20261025'],
    json: [null, null, '2026-10-25T02:30', 'minute', false],
    cell: '02:30',
  },
  'the first of two': {
    of: when('2026-10-25 02:30 Europe/Paris', { occurrence: 'first' }),
    ical: ['DTSTART:20261025T003000Z'],
    json: ['2026-10-25T00:30:00Z', null, '2026-10-25T02:30', 'minute', false],
    cell: '02:30',
  },
  'the second of two': {
    of: when('2026-10-25 02:30 Europe/Paris', { occurrence: 'second' }),
    ical: ['DTSTART:20261025T013000Z'],
    json: ['2026-10-25T01:30:00Z', null, '2026-10-25T02:30', 'minute', false],
    cell: '02:30',
  },
  'a range across a change of clocks': {
    of: when('2026-10-25 01:30 Europe/Paris', until(null, '03:30')),
    ical: ['DTSTART:20261024T233000Z', 'DTEND:20261025T023000Z'],
    json: ['2026-10-24T23:30:00Z', '2026-10-25T02:30:00Z', '2026-10-25T01:30', 'minute', false],
    cell: '01:30–03:30',
  },
};

describe.each(Object.entries(cases))('%s', (_, { of, ical, json, cell }) => {
  const one = report({ events: [event(of, 'x')] });

  it('in a calendar', () => {
    const lines = exportTimelineIcal(one, options, stamp).text.split('\r\n');
    expect(lines.filter((line) => /^DT(?:START|END)/.test(line))).toEqual(ical);
  });

  it('in JSON', () => {
    const [written] = JSON.parse(exportTimelineJson(one, options)).events;
    expect([written.utc, written.utcEnd, written.local, written.precision, written.openEnded]).toEqual(json);
  });

  it('in a Markdown table', () => {
    expect(exportTimelineTable(one, options).split('\n')[2]?.split(' | ')[1]).toBe(cell);
  });
});

it.each([
  ['a milestone', { milestone: 'detected' }, 'CATEGORIES:Detected'],
  ['a category', { category: 'Network' }, 'CATEGORIES:Network'],
  ['both, as a list', { milestone: 'detected', category: 'Mail, web; other' }, 'CATEGORIES:Detected,Mail\\, web\\; other'],
] as const)('a calendar names %s', (_, more, line) => {
  const { text } = exportTimelineIcal(report({ events: [event('2026-05-14 09:14 UTC', 'x', more)] }), options, stamp);
  expect(text.split('\r\n')).toContain(line);
});

it('a Markdown table has a column for categories where some event has one', () => {
  const events = [event('2026-05-14 09:14 UTC', 'x', { category: 'a | b' }), event('2026-05-14 09:15 UTC', 'y')];
  expect(exportTimelineTable(report({ events }), options).split('\n').slice(0, 4)).toEqual([
    '| Date | Time (UTC) | What happened | Category |',
    '| --- | --- | --- | --- |',
    '| 14 May 2026 | 09:14 | x | a \\| b |',
    '| 14 May 2026 | 09:15 | y |  |',
  ]);
});
