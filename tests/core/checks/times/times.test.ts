import { describe, expect, it } from 'vitest';
import { metadataBeforeLastEvent } from '../../../../renderer/core/checks/dates/posted/metadata-before-last-event.ts';
import { dateTypo } from '../../../../renderer/core/checks/dates/typos/date-typo.ts';
import type { Finding } from '../../../../renderer/core/checks/finding.ts';
import { endBeforeStart } from '../../../../renderer/core/checks/order/ends/end-before-start.ts';
import { eventWithoutZone } from '../../../../renderer/core/checks/times/event-without-zone.ts';
import { timeDoesNotExist } from '../../../../renderer/core/checks/times/time-does-not-exist.ts';
import { timeHappenedTwice } from '../../../../renderer/core/checks/times/time-happened-twice.ts';
import { zoneSeasonMismatch } from '../../../../renderer/core/checks/zones/zone-season-mismatch.ts';
import type { Id } from '../../../../renderer/core/report/report.ts';
import type { LocalTime, When } from '../../../../renderer/core/time/when.ts';
import { clock, date, when, zone } from '../../time/values.ts';
import { event } from '../../timeline/events.ts';
import { checked, report } from '../reports.ts';

const at = (day: string, time: string): LocalTime => ({ date: day === '-' ? null : date(day), time: time === '-' ? null : clock(time) });
const messages = (findings: readonly Finding[]): readonly string[] => findings.map(({ message }) => message);

/** The `when` that the only finding's fix would set. */
function fixedWhen([finding]: readonly Finding[]): When | null {
  const change = finding?.fix?.change;
  return change?.kind === 'change-event' ? change.when : change?.kind === 'change-details' ? (change.change.lastUpdated ?? null) : null;
}

describe('event-without-zone', () => {
  it('names the event and offers the zone of the report', () => {
    const findings = eventWithoutZone(report({ details: { zone: zone('Europe/Paris') }, events: [event('Alert', '2024-06-10 16:05 -')] }));
    expect(findings).toMatchObject([
      { severity: 'warning', place: { kind: 'event', id: 'id-Alert' }, fix: { label: 'Read as Paris time' } },
    ]);
    expect(messages(findings)).toEqual(['The time 16:05 of “Alert” has no time zone: choose one.']);
    expect(fixedWhen(findings)).toEqual(when('2024-06-10 16:05 Europe/Paris'));
  });

  it('offers the only zone that the other events name, and none where they name two', () => {
    const lone = event('a', '2024-06-10 16:05 -');
    const utc = event('b', '2024-06-10 16:06 UTC');
    const paris = event('c', '2024-06-10 16:07 Europe/Paris');
    expect(fixedWhen(eventWithoutZone(report({ events: [lone, utc] })))?.zone).toBe('UTC');
    expect(fixedWhen(eventWithoutZone(report({ events: [lone, utc, paris] })))).toBeNull();
  });

  it('offers no zone that is called wrong where it stands', () => {
    const lone = event('a', '2026-11-11 09:40 -');
    const odd = event('b', '2026-11-11 13:30 UTC+2', { entered: '13:30 MESZ' });
    const mended = event('c', '2026-11-11 15:10 Europe/Berlin', { entered: '15:10 MESZ' });
    const chosen = event('d', '2026-11-11 15:10 UTC+2', { entered: '15:10 UTC+2' });
    const offered = (...others: readonly (typeof lone)[]) => fixedWhen(eventWithoutZone(report({ events: [lone, ...others] })))?.zone;
    expect(offered(odd)).toBeUndefined();
    expect(offered(odd, mended)).toBe('Europe/Berlin');
    expect(offered(chosen)).toBe('UTC+2');
  });

  it.each([
    [3, 3],
    [4, 1],
    [50, 1],
  ])('of %i such events makes %i findings', (events, findings) => {
    const many = Array.from({ length: events }, (_, index) => event(String(index), '2024-06-10 16:05 -'));
    expect(eventWithoutZone(report({ events: many }))).toHaveLength(findings);
  });

  it('says how many of how many where there are more than three', () => {
    const events = ['a', 'b', 'c', 'd'].map((name) => event(name, '2024-06-10 16:05 -'));
    expect(messages(eventWithoutZone(report({ events: [...events, event('e', '2024-06-10 16:05 UTC')] })))).toEqual([
      '4 of 5 events have a time without a time zone: say which zone they are in.',
    ]);
  });

  it.each([
    ['a date alone', '2024-06-10 - -', {}],
    ['a time with its zone', '2024-06-10 16:05 UTC', {}],
    ['words that were not understood', '- - -', { precision: 'none', entered: 'later' }],
  ] as const)('has nothing to say about %s', (_what, words, rest) => {
    expect(eventWithoutZone(report({ events: [event('a', words, rest)] }))).toEqual([]);
  });

  it('asks for the zone of the last update too', () => {
    const findings = eventWithoutZone(report({ details: { zone: zone('UTC'), lastUpdated: when('2024-06-10 16:05 -') } }));
    expect(findings).toMatchObject([{ place: { kind: 'details', field: 'lastUpdated' } }]);
    expect(fixedWhen(findings)?.zone).toBe('UTC');
  });
});

describe('zone-season-mismatch', () => {
  it.each([
    ['16:05 CET', '2024-06-10 16:05 UTC+1', 'Europe/Paris', 'CET is not in force on 10 June 2024'],
    ['10 June 2024, 16:05 (CET)', '2024-06-10 16:05 UTC+1', 'Europe/Paris', 'CET is not in force'],
    ['16:05 cest', '2024-01-10 16:05 UTC+2', 'Europe/Paris', 'CEST is not in force on 10 January 2024'],
    ['9:05 EST', '2024-07-01 09:05 UTC-5', 'America/New_York', 'EST is not in force on 1 July 2024; the US East Coast was on EDT'],
    ['16:05 Central European Summer Time', '2024-01-10 16:05 UTC+2', 'Europe/Paris', 'CEST is not in force'],
    ['16:05 MEZ', '2024-06-10 16:05 UTC+1', 'Europe/Paris', 'MEZ is not in force on 10 June 2024; Central Europe was on CEST (UTC+2)'],
  ])('reads %j again and offers the likely zone', (entered, words, likely, message) => {
    const findings = checked(zoneSeasonMismatch, report({ events: [event('a', words, { entered })] }));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.message).toContain(message);
    expect(fixedWhen(findings)).toEqual(when(`${words.split(' ').slice(0, 2).join(' ')} ${likely}`, { entered }));
  });

  it('offers the zone of the report where the abbreviation is one of its own', () => {
    const events = [event('a', '2024-06-10 16:05 UTC+1', { entered: '16:05 CET' })];
    expect(fixedWhen(checked(zoneSeasonMismatch, report({ details: { zone: zone('Europe/Berlin') }, events })))?.zone).toBe(
      'Europe/Berlin',
    );
  });

  it.each([
    ['the computer’s zone', [], 'Europe/Berlin', 'Europe/Berlin'],
    ['the zone of another event rather', ['2024-06-10 16:00 Europe/Vienna'], 'Europe/Berlin', 'Europe/Vienna'],
    ['another than the computer’s, where that has other clocks', [], 'America/New_York', 'Europe/Paris'],
  ])('offers %s, by what its clocks show', (_what, others, computer, likely) => {
    const events = [
      event('a', '2024-06-10 16:05 UTC+1', { entered: '16:05 CET' }),
      ...others.map((words, at) => event(String(at), words, { entered: '16:00' })),
    ];
    const findings = checked(zoneSeasonMismatch, report({ events }), { place: zone(computer) });
    expect(findings).toMatchObject([{ fix: { label: 'Read as CEST' } }]);
    expect(fixedWhen(findings)?.zone).toBe(likely);
  });

  it('is quiet once its own fix was made', () => {
    const before = report({ events: [event('a', '2024-06-10 16:05 UTC+1', { entered: '16:05 CET' })] });
    const fixed = fixedWhen(checked(zoneSeasonMismatch, before));
    expect(checked(zoneSeasonMismatch, report({ events: [event('a', '- - -', fixed ?? {})] }))).toEqual([]);
  });

  it.each([
    ['the season is right', '16:05 CEST', '2024-06-10 16:05 Europe/Paris'],
    ['the season is right in winter', '16:05 CET', '2024-01-10 16:05 Europe/Paris'],
    ['somebody chose another zone', '16:05 CET', '2024-06-10 16:05 Asia/Tokyo'],
    ['an offset was written', '16:05 +01:00', '2024-06-10 16:05 UTC+1'],
    ['no zone was written', '16:05', '2024-06-10 16:05 UTC+1'],
    ['nothing was typed', '', '2024-06-10 16:05 UTC+1'],
    ['the date is unknown', '16:05 CET', '- 16:05 UTC+1'],
  ])('is quiet where %s', (_why, entered, words) => {
    expect(checked(zoneSeasonMismatch, report({ events: [event('a', words, { entered })] }))).toEqual([]);
  });

  it('looks at the last update too', () => {
    const findings = checked(
      zoneSeasonMismatch,
      report({ details: { lastUpdated: when('2024-06-10 16:05 UTC+1', { entered: '16:05 CET' }) } }),
    );
    expect(findings).toMatchObject([{ place: { kind: 'details', field: 'lastUpdated' } }]);
    expect(fixedWhen(findings)?.zone).toBe('Europe/Paris');
  });
});

describe('time-does-not-exist', () => {
  it.each([
    ['2024-03-31 02:30 Europe/Paris', '03:30'],
    ['2024-03-31 02:30:15 Europe/Paris', '03:30:15'],
    ['2024-03-10 02:05 America/New_York', '03:05'],
  ])('finds %s and offers %s', (words, likely) => {
    const findings = timeDoesNotExist(report({ events: [event('a', words)] }));
    expect(findings).toMatchObject([{ severity: 'error', fix: { label: `Read as ${likely}` } }]);
    expect(fixedWhen(findings)?.time).toBe(likely);
  });

  it('finds such an end and changes only that', () => {
    const range = event('a', '2024-03-31 01:30 Europe/Paris', { end: at('-', '02:30') });
    expect(fixedWhen(timeDoesNotExist(report({ events: [range] })))).toEqual({ ...range.when, end: at('2024-03-31', '03:30') });
  });

  it('finds it in the last update', () => {
    const findings = timeDoesNotExist(report({ details: { lastUpdated: when('2024-03-31 02:30 Europe/Paris') } }));
    expect(findings).toMatchObject([{ place: { kind: 'details', field: 'lastUpdated' } }]);
  });

  it.each(['2024-03-31 03:00 Europe/Paris', '2024-03-31 02:30 UTC', '2024-03-31 02:30 -', '- 02:30 Europe/Paris'])(
    'is quiet about %s',
    (words) => {
      expect(timeDoesNotExist(report({ events: [event('a', words)] }))).toEqual([]);
    },
  );
});

describe('time-happened-twice', () => {
  it('gives both meanings in UTC', () => {
    const [finding] = timeHappenedTwice(report({ events: [event('a', '2024-10-27 02:30 Europe/Paris')] }));
    expect(finding?.message).toContain('The first was 27 October 2024, 00:30 UTC, the second 27 October 2024, 01:30 UTC.');
  });

  it('is quiet once somebody said which one', () => {
    expect(timeHappenedTwice(report({ events: [event('a', '2024-10-27 02:30 Europe/Paris', { occurrence: 'second' })] }))).toEqual([]);
  });

  it('asks about the end of a range, and is quiet once that is said or can only be one of them', () => {
    const found = (rest: Partial<When>, from = '2024-10-27 01:30 Europe/Paris') =>
      messages(timeHappenedTwice(report({ events: [event('a', from, rest)] })));
    const end = at('-', '02:30');
    expect(found({ end })).toEqual([expect.stringMatching(/^02:30 came twice.* The first was 27 October 2024, 00:30 UTC/u)]);
    expect(found({ end: { ...end, occurrence: 'second' } })).toEqual([]);
    expect(found({ end: at('-', '03:30') })).toEqual([]);
    expect(found({ end, occurrence: 'second' }, '2024-10-27 02:10 Europe/Paris')).toEqual([]);
  });
});

describe('end-before-start', () => {
  it('shows the arithmetic', () => {
    const range = event('Restart', '2024-06-10 16:05 UTC', { end: at('2024-06-10', '15:50') });
    expect(messages(checked(endBeforeStart, report({ events: [range] })))).toEqual([
      '“Restart” begins 10 June 2024, 16:05 UTC and ends 10 June 2024, 15:50 UTC, 15 min earlier.',
    ]);
  });

  it('offers the next day where that makes a short range', () => {
    const range = event('a', '2024-06-10 23:50 UTC', { end: at('2024-06-10', '00:20') });
    expect(fixedWhen(checked(endBeforeStart, report({ events: [range] })))?.end).toEqual(at('2024-06-11', '00:20'));
  });

  it.each([
    ['no zone', '2024-06-10 16:05 -', at('2024-06-10', '15:50')],
    ['dates alone', '2024-06-10 - -', at('2024-06-09', '-')],
    ['an earlier date and a later time', '2024-06-10 16:05 UTC', at('2024-06-09', '17:00')],
  ])('finds it with %s', (_what, words, end) => {
    expect(checked(endBeforeStart, report({ events: [event('a', words, { end })] }))).toMatchObject([{ severity: 'error' }]);
  });

  it.each([
    ['ends later', '2024-06-10 16:05 UTC', at('2024-06-10', '16:10'), {}],
    ['ends at once', '2024-06-10 16:05 UTC', at('2024-06-10', '16:05'), {}],
    ['goes past midnight', '2024-06-10 23:50 UTC', at('-', '00:20'), {}],
    ['has only a later end date', '2024-06-10 16:05 UTC', at('2024-06-11', '-'), {}],
    ['ends in the second of two equal hours', '2024-10-27 02:50 Europe/Paris', at('2024-10-27', '02:10'), { occurrence: 'first' }],
  ] as const)('is quiet about a range that %s', (_what, words, end, rest) => {
    expect(checked(endBeforeStart, report({ events: [event('a', words, { end, ...rest })] }))).toEqual([]);
  });
});

describe('date-typo', () => {
  const others = [event('a', '2024-06-10 - -'), event('b', '2024-06-11 - -'), event('c', '2024-06-11 - -')];

  it('offers the same day in the year of the others', () => {
    const findings = checked(dateTypo, report({ events: [...others, event('d', '2023-06-11 09:00 UTC')] }));
    expect(messages(findings)).toEqual(['11 June 2023 is 366 days before the middle of the timeline (11 June 2024): is the year right?']);
    expect(fixedWhen(findings)).toEqual(when('2024-06-11 09:00 UTC'));
  });

  it('finds the year before at the turn of the year', () => {
    const events = [event('a', '2024-12-31 - -'), event('b', '2024-12-31 - -'), event('c', '2024-01-01 - -')];
    expect(fixedWhen(checked(dateTypo, report({ events })))?.date).toBe('2025-01-01');
  });

  it('moves the end of a range along', () => {
    const wrong = event('d', '2014-06-11 - -', { end: at('2014-06-12', '-') });
    expect(fixedWhen(checked(dateTypo, report({ events: [...others, wrong] })))?.end?.date).toBe('2024-06-12');
  });

  it('leaves an end alone whose year was right', () => {
    const wrong = event('d', '2014-06-11 - -', { end: at('2024-06-12', '-') });
    expect(fixedWhen(checked(dateTypo, report({ events: [...others, wrong] })))?.end?.date).toBe('2024-06-12');
  });

  it('offers nothing for a leap day that the other year lacks', () => {
    const events = ['2023-03-01', '2023-03-01', '2023-03-02', '2020-02-29'].map((day, index) => event(String(index), `${day} - -`));
    const findings = checked(dateTypo, report({ events }));
    expect(findings).toHaveLength(1);
    expect(findings[0]?.fix).toBeNull();
  });

  it.each([
    ['two dates tell nothing', ['2024-06-10', '2014-06-10']],
    ['300 days are not far', ['2024-06-10', '2024-06-10', '2025-04-06']],
    ['there are no dates', []],
  ])('is quiet: %s', (_why, days) => {
    expect(checked(dateTypo, report({ events: days.map((day, index) => event(String(index), `${day} - -`)) }))).toEqual([]);
  });
});

describe('metadata-before-last-event', () => {
  it('names the latest event and by how much', () => {
    const events = [
      event('Fixed', '2024-06-10 18:00 UTC'),
      event('Closed', '2024-06-10 19:30 UTC'),
      event('Alert', '2024-06-10 09:00 UTC'),
    ];
    expect(
      messages(checked(metadataBeforeLastEvent, report({ details: { lastUpdated: when('2024-06-10 19:00 Europe/Paris') }, events }))),
    ).toEqual(['The report was last updated 10 June 2024, 19:00 CEST, 2 h 30 min before “Closed” (10 June 2024, 19:30 UTC).']);
  });

  it.each([
    ['a date of the day before', '2024-06-10 - -', '2024-06-11 00:10 UTC', 1],
    ['the date of the day itself', '2024-06-11 - -', '2024-06-11 23:10 UTC', 0],
    ['a later moment on another clock', '2024-06-11 19:00 UTC', '2024-06-11 20:30 Europe/Paris', 0],
    ['the same moment', '2024-06-11 18:30 UTC', '2024-06-11 20:30 Europe/Paris', 0],
    ['a time of unknown zone on the day before', '2024-06-10 23:00 -', '2024-06-11 00:30 UTC', 0],
    ['a time of unknown zone two days before', '2024-06-09 23:00 -', '2024-06-11 00:30 UTC', 1],
    ['a last event without a date', '2024-06-10 23:00 UTC', '- 23:30 UTC', 0],
  ])('with %s makes its findings', (_what, updated, last, number) => {
    expect(checked(metadataBeforeLastEvent, report({ details: { lastUpdated: when(updated) }, events: [event('a', last)] }))).toHaveLength(
      number,
    );
  });

  it.each([
    ['a later correction', '2026-07-15 - -', ['2026-11-29'], 'Wrong.', 1],
    ['one of the same day', '2026-07-15 18:00 UTC', ['2026-07-15'], 'Wrong.', 0],
    ['one without a day', '2026-07-15 - -', [null], 'Wrong.', 0],
    ['one that has no words yet', '2026-07-15 - -', ['2026-11-29'], ' ', 0],
    ['an update without a day', '- 18:00 UTC', ['2026-11-29'], 'Wrong.', 0],
    ['an earlier one', '2026-07-15 - -', ['2026-07-14'], 'Wrong.', 0],
  ])('beside %s makes its findings', (_what, updated, days, text, number) => {
    const corrections = days.map((day, at) => ({ id: `k${at}` as Id, date: day === null ? null : date(day), text, rank: `a${at}` }));
    expect(checked(metadataBeforeLastEvent, report({ details: { lastUpdated: when(updated) }, corrections }))).toHaveLength(number);
  });

  it('offers the day of the last correction', () => {
    const corrections = ['2026-11-29', '2026-11-27'].map((day, at) => ({
      id: `k${at}` as Id,
      date: date(day),
      text: 'Wrong.',
      rank: `a${at}`,
    }));
    const [finding] = checked(metadataBeforeLastEvent, report({ details: { lastUpdated: when('2026-07-15 - -') }, corrections }));
    expect(finding).toMatchObject({
      message: 'The report was last updated 15 July 2026, before its correction of 29 November 2026.',
      place: { kind: 'details', field: 'lastUpdated' },
      fix: {
        label: 'Change to 29 November 2026',
        change: { kind: 'change-details', change: { lastUpdated: { date: '2026-11-29', time: null, precision: 'date' } } },
      },
    });
  });

  it('is quiet where nobody said when it was updated', () => {
    expect(checked(metadataBeforeLastEvent, report({ events: [event('a', '2024-06-10 16:05 UTC')] }))).toEqual([]);
  });
});
