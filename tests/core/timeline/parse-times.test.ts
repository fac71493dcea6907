import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows, whenOf } from './read-rows.ts';

const DAY = { date: '2024-06-10', zone: 'UTC' };

describe('the time of a line', () => {
  it.each([
    ['4:00 PM', '2024-06-10T16:00Z', 'minute'],
    ['4pm', '2024-06-10T16:00Z', 'minute'],
    ['4 p.m.', '2024-06-10T16:00Z', 'minute'],
    ['11:21a', '2024-06-10T11:21Z', 'minute'],
    ['12:05 AM', '2024-06-10T00:05Z', 'minute'],
    ['12:05 PM', '2024-06-10T12:05Z', 'minute'],
    ['10h47', '2024-06-10T10:47Z', 'minute'],
    ['16h', '2024-06-10T16:00Z', 'minute'],
    ['16 Uhr', '2024-06-10T16:00Z', 'minute'],
    ['16:05 Uhr', '2024-06-10T16:05Z', 'minute'],
    ['16.05 Uhr', '2024-06-10T16:05Z', 'minute'],
    ['1645 hrs', '2024-06-10T16:45Z', 'minute'],
    ['1700Z', '2024-06-10T17:00Z', 'minute'],
    ['14:05Z', '2024-06-10T14:05Z', 'minute'],
    ['15時30分', '2024-06-10T15:30Z', 'minute'],
    ['午後3時', '2024-06-10T15:00Z', 'minute'],
    ['16:05:57', '2024-06-10T16:05:57Z', 'second'],
    ['16:05:57.123', '2024-06-10T16:05:57Z', 'second'],
    ['16:05:57,123', '2024-06-10T16:05:57Z', 'second'],
    ['noon', '2024-06-10T12:00Z', 'minute'],
    ['12:00 noon', '2024-06-10T12:00Z', 'minute'],
    ['midnight', '2024-06-10T00:00Z', 'minute'],
    ['24:00', '2024-06-11T00:00Z', 'minute'],
    ['~14:00', '2024-06-10T14:00Z', 'approx'],
    ['≈ 14:00', '2024-06-10T14:00Z', 'approx'],
    ['around 14:00', '2024-06-10T14:00Z', 'approx'],
    ['approx. 14:00', '2024-06-10T14:00Z', 'approx'],
    ['c. 14:00', '2024-06-10T14:00Z', 'approx'],
    ['14:00 (approx)', '2024-06-10T14:00Z', 'approx'],
    ['11pm-ish', '2024-06-10T23:00Z', 'approx'],
    ['gegen 15:20 Uhr', '2024-06-10T15:20Z', 'approx'],
    ['vers 15h20', '2024-06-10T15:20Z', 'approx'],
    ['hacia las 15:20', '2024-06-10T15:20Z', 'approx'],
    ['shortly after 15:20', '2024-06-10T15:20Z', 'approx'],
  ])('%s', (entered, expected, precision) => {
    const [event] = parseTimeline(`- ${entered}: Go`, context(DAY)).events;
    expect(event && [whenOf(event), event.when.precision, event.when.entered, event.text, event.flags]).toEqual([
      expected,
      precision,
      entered,
      'Go',
      [],
    ]);
  });

  it.each([
    ['16:05-16:20', '2024-06-10T16:05Z/2024-06-10T16:20Z'],
    ['16:05 – 16:20', '2024-06-10T16:05Z/2024-06-10T16:20Z'],
    ['16:05 to 16:20', '2024-06-10T16:05Z/2024-06-10T16:20Z'],
    ['16:05 until 16:20', '2024-06-10T16:05Z/2024-06-10T16:20Z'],
    ['16:05 bis 16:20 Uhr', '2024-06-10T16:05Z/2024-06-10T16:20Z'],
    ['from 16:05 to 16:20', '2024-06-10T16:05Z/2024-06-10T16:20Z'],
    ['16:05-20', '2024-06-10T16:05Z/2024-06-10T16:20Z'],
    ['16:05:57-58', '2024-06-10T16:05:57Z/2024-06-10T16:05:58Z'],
    ['1605-1620', '2024-06-10T16:05Z/2024-06-10T16:20Z'],
    ['9:00-10:30am', '2024-06-10T09:00Z/2024-06-10T10:30Z'],
    ['11:30-1:15pm', '2024-06-10T11:30Z/2024-06-10T13:15Z'],
    ['2–3 PM', '2024-06-10T14:00Z/2024-06-10T15:00Z'],
    ['23:50–00:10', '2024-06-10T23:50Z/2024-06-11T00:10Z'],
    ['22:00-24:00', '2024-06-10T22:00Z/2024-06-11T00:00Z'],
    ['15:30 – 16:00 CEST', '2024-06-10T13:30Z/2024-06-10T14:00Z'],
    ['15:30 CEST – 14:00 UTC', '2024-06-10T13:30Z/2024-06-10T14:00Z'],
    ['10 June, 23:00 – 11 June, 01:00 CEST', '2024-06-10T21:00Z/2024-06-10T23:00Z'],
    ['2024-06-10 22:00 to 2024-06-11 02:00', '2024-06-10T22:00Z/2024-06-11T02:00Z'],
  ])('%s is a range', (entered, expected) => {
    const [event] = parseTimeline(`${entered}: Go`, context(DAY)).events;
    expect(event && [whenOf(event), event.text, event.flags]).toEqual([expected, 'Go', []]);
  });

  it.each([
    ['06:58 onward'],
    ['06:58 onwards'],
    ['since 06:58'],
    ['from 06:58'],
    ['ab 06:58 Uhr'],
    ['06:58 - ongoing'],
    ['06:58 – present'],
  ])('%s is open-ended', (entered) => {
    const [event] = parseTimeline(`${entered}: Go`, context(DAY)).events;
    expect(event && [event.when.time, event.when.openEnded, event.when.end, event.text]).toEqual(['06:58', true, null, 'Go']);
  });

  it.each(['On-call paged', 'on-site team arrives', 'on-prem cluster restarted', 'on call engineer answers'])(
    'keeps the first word of “%s”',
    (words) => {
      const [event] = parseTimeline(`16:05 CEST ${words}`, context(DAY)).events;
      expect(event && [event.when.openEnded, event.text]).toEqual([false, words]);
    },
  );

  it.each([
    ['17:14pm: Go', '2024-06-10T17:14Z | Go | !meridiem'],
    ['00:00 AM: Go', '2024-06-10T00:00Z | Go | !meridiem'],
    ['11.50 – Go', '2024-06-10T11:50Z | Go | !maybe-time'],
    ['1600: Go', '2024-06-10T16:00Z | Go | !maybe-time'],
    ['16:05-15:50: Go', '2024-06-10T16:05Z/2024-06-10T15:50Z | Go | !range-reversed'],
    ['Yesterday at 3:30 PM: Go', '2024-06-09T15:30Z | Go | !relative-day'],
  ])('%s is flagged', (line, expected) => {
    expect(rows(line, DAY)).toEqual([expected]);
  });

  it('trusts dots and four digits that a whole list uses', () => {
    expect(rows('11.50 One\n12.05 Two', DAY)).toEqual(['2024-06-10T11:50Z | One', '2024-06-10T12:05Z | Two']);
    expect(rows('1955 One\n2024 Two\n2130 Three', DAY)).toEqual([
      '2024-06-10T19:55Z | One',
      '2024-06-10T20:24Z | Two',
      '2024-06-10T21:30Z | Three',
    ]);
  });
});

describe('times counted from the start', () => {
  it('uses the start that is known', () => {
    expect(rows('T0: One\nT+5 min: Two\nT+00:10 – Three\n+90m: Four\nT-10m: Five', { zone: 'UTC', t0: '2024-06-10T15:30:00Z' })).toEqual([
      '2024-06-10T15:30Z | One',
      '2024-06-10T15:35Z | Two',
      '2024-06-10T15:40Z | Three',
      '2024-06-10T17:00Z | Four',
      '2024-06-10T15:20Z | Five | !out-of-order',
    ]);
  });

  it('takes the start from a line that names both', () => {
    expect(rows('T+0 (15:30 UTC, 10 June 2024): One\nT+1h30m: Two')).toEqual(['2024-06-10T15:30Z | One', '2024-06-10T17:00Z | Two']);
  });

  it('takes the start from a note in brackets', () => {
    expect(rows('23:00 (T+0): One\n23:05 [T+5m] Two\nT+10m: Three', DAY)).toEqual([
      '2024-06-10T23:00Z | One',
      '2024-06-10T23:05Z | Two',
      '2024-06-10T23:10Z | Three',
    ]);
  });

  it('counts from the first entry where only that is known, flagged', () => {
    expect(rows('15:30 UTC One\n+5m Two\n+1h Three', { date: '2024-06-10' })).toEqual([
      '2024-06-10T15:30Z | One',
      '2024-06-10T15:35Z | Two | !counted-from',
      '2024-06-10T16:30Z | Three | !counted-from',
    ]);
  });

  it('keeps the words where the start is not known', () => {
    const [event] = parseTimeline('T+5 min: Go', context()).events;
    expect(event && [event.when.precision, event.when.entered, event.text, event.flags[0]?.kind]).toEqual([
      'none',
      'T+5 min',
      'Go',
      'no-start',
    ]);
  });
});

describe('the order of times', () => {
  it('goes on past midnight, flagged once', () => {
    expect(rows('- 23:50 One\n- 00:20 Two\n- 03:00 Three', DAY)).toEqual([
      '2024-06-10T23:50Z | One',
      '2024-06-11T00:20Z | Two | !midnight',
      '2024-06-11T03:00Z | Three',
    ]);
  });

  it('keeps a small step back as written, flagged', () => {
    expect(rows('- 10:05 One\n- 10:00 Two', DAY)).toEqual(['2024-06-10T10:05Z | One', '2024-06-10T10:00Z | Two | !out-of-order']);
  });

  it('compares instants where zones differ', () => {
    expect(rows('- 15:30 CEST One\n- 13:40 UTC Two', DAY)).toEqual(['2024-06-10T13:30Z | One', '2024-06-10T13:40Z | Two']);
  });

  it('says once that a text runs from newest to oldest', () => {
    const reading = parseTimeline('- 12:00 Three\n- 11:00 Two\n- 10:00 One', context(DAY));
    expect([reading.flags.map(({ kind }) => kind), reading.events.flatMap(({ flags }) => flags)]).toEqual([['newest-first'], []]);
  });
});

describe('what only looks like a time', () => {
  it.each([
    ['v2.15.30 was released'],
    ['2.15.30 was released'],
    ['10.15 was affected'],
    ['10.1.2.3:8080 was down'],
    ['16:9 screens'],
    ['15:30 minutes passed'],
    ['1600 errors were seen'],
    ['2024: a year'],
    ['$10.50 were paid'],
    ['502: bad gateway'],
    ['10h later it worked'],
    ['Midnight deploys are a bad idea'],
    ['24/7 support'],
    ['May cause trouble'],
  ])('%s', (line) => {
    const reading = parseTimeline(line, context(DAY));
    expect([reading.events, reading.leftovers.map(({ text }) => text)]).toEqual([[], [line]]);
  });

  it.each([
    ['v2.15.30 went out at 15:20'],
    ['returned 1600 errors on 10.0.0.1:8080'],
    ['ran for 15:30 minutes'],
    ['`16:00` is a time in code'],
    ['moved it to June 12th, 2024'],
    ['cost $10.50'],
    ['same (edited 16:07)'],
  ])('within an entry: %s', (text) => {
    expect(rows(`10:00 ${text}\n10:05 Next`, DAY)).toEqual([`2024-06-10T10:00Z | ${text}`, '2024-06-10T10:05Z | Next']);
  });
});
