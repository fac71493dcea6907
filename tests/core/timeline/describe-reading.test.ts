import { expect, it } from 'vitest';
import { describeReading } from '../../../renderer/core/timeline/describe-reading.ts';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context } from './read-rows.ts';

it('describes what was read as plain data', () => {
  const text = 'Notes\n\n2024-06-10\n- 15:30–16:00 CEST: One\n- since 16:05:07 CET: Two\n2024-06-11\n- Three';
  const described = describeReading(parseTimeline(text, context()));
  expect(JSON.parse(JSON.stringify(described))).toEqual({
    events: [
      {
        utc: '2024-06-10T13:30:00Z',
        utcEnd: '2024-06-10T14:00:00Z',
        local: '2024-06-10T15:30',
        localEnd: '2024-06-10T16:00',
        zone: 'Europe/Paris',
        precision: 'minute',
        openEnded: false,
        text: 'One',
        flags: [],
      },
      {
        utc: '2024-06-10T15:05:07Z',
        utcEnd: null,
        local: '2024-06-10T16:05:07',
        localEnd: null,
        zone: 'UTC+1',
        precision: 'second',
        openEnded: true,
        text: 'Two',
        flags: [{ kind: 'out-of-season-zone', message: expect.any(String), words: 'CET' }],
      },
      {
        utc: null,
        utcEnd: null,
        local: '2024-06-11',
        localEnd: null,
        zone: null,
        precision: 'date',
        openEnded: false,
        text: 'Three',
        flags: [],
      },
    ],
    flags: [],
    leftovers: ['Notes'],
  });
});

it('asks about the end of a range whose clock came twice', () => {
  const described = (range: string) =>
    describeReading(parseTimeline(`2026-10-25\n- ${range}: Mail was down\n- 04:10 CET: Done`, context())).events[0];
  expect(described('01:30–02:30 Europe/Paris')).toMatchObject({
    utc: '2026-10-24T23:30:00Z',
    utcEnd: null,
    flags: [{ kind: 'doubled-time', message: expect.stringContaining('02:30 came twice') }],
  });
  expect(described('01:30 CEST–02:30 CET')).toMatchObject({ utcEnd: '2026-10-25T01:30:00Z', flags: [] });
});

it('counts a length of time behind an entry without a question where clocks change', () => {
  const described = describeReading(parseTimeline('2026-10-25\n- 01:30 CEST: Mail failed\n- +2 h: Mail is back', context()));
  expect(described.events[1]).toMatchObject({ utc: '2026-10-25T01:30:00Z', flags: [{ kind: 'counted-from' }] });
});

it('shows a time without a date as a time', () => {
  expect(describeReading(parseTimeline('15:30 Go', context())).events[0]?.local).toBe('15:30');
});
