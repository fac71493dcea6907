import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows } from './read-rows.ts';

describe('a date heading', () => {
  it.each([
    ['June 10th, 2024:'],
    ['June 10, 2024'],
    ['June 10:'],
    ['10 June:'],
    ['10 June 2024'],
    ['10th of June 2024'],
    ['Monday, June 10th, 2024'],
    ['Mon 10 Jun 2024'],
    ['2024-06-10'],
    ['2024/06/10'],
    ['2024.06.10'],
    ['10-Jun-2024'],
    ['10.06.2024'],
    ['Montag, 10. Juni 2024'],
    ['lundi 10 juin 2024 :'],
    ['le 10 juin 2024'],
    ['10 de junio de 2024'],
    ['2024年6月10日'],
    ['2024年6月10日（月）'],
    ['**June 10th, 2024**'],
    ['## June 10, 2024'],
    ['### Monday 10 June 2024 ###'],
    ['[2024-06-10]'],
    ['<h3>10 June 2024</h3>'],
    ['Date: 10 June 2024'],
    ['## Outage of 10 June 2024'],
    ['Day 1 (June 10, 2024)'],
  ])('%s', (heading) => {
    expect(rows(`${heading}\n- 15:30 UTC: Go`, { date: '2024-01-10' })).toEqual(['2024-06-10T15:30Z | Go']);
  });

  it('holds until the next one', () => {
    const text = 'June 10, 2024\n10:00 UTC One\n\nJune 11, 2024\n09:00 UTC Two\nDay 3 (June 12, 2024)\n08:00 UTC Three';
    expect(rows(text)).toEqual(['2024-06-10T10:00Z | One', '2024-06-11T09:00Z | Two', '2024-06-12T08:00Z | Three']);
  });

  it('without a year takes the year of the context or of a date nearby', () => {
    expect(rows('Monday, June 10\n- 15:30 UTC: Go', { date: '2024-06-12' })).toEqual(['2024-06-10T15:30Z | Go']);
    expect(rows('December 31, 2024\n- 23:00 UTC: One\nJanuary 1\n- 01:00 UTC: Two')).toEqual([
      '2024-12-31T23:00Z | One',
      '2025-01-01T01:00Z | Two',
    ]);
  });

  it('without a year anywhere leaves the date open, flagged, its words kept', () => {
    const reading = parseTimeline('19. April\n- 15:30 UTC: Go', context());
    expect(reading.flags.map(({ kind }) => kind)).toEqual(['no-year', 'no-date']);
    expect(reading.events[0]?.when).toMatchObject({ date: null, time: '15:30', entered: '19. April 15:30 UTC' });
  });

  it('with a weekday alone goes on from the date above, flagged', () => {
    const reading = parseTimeline('Monday, June 10, 2024\n- 15:30 UTC: One\nTuesday\n- 09:00 UTC: Two', context());
    expect([reading.events[1]?.when.date, reading.flags.map(({ kind }) => kind)]).toEqual(['2024-06-11', ['weekday-only']]);
  });

  it('with the wrong weekday is flagged', () => {
    expect(parseTimeline('Tuesday, June 10, 2024\n- 15:30 UTC: One', context()).flags.map(({ kind }) => kind)).toEqual([
      'weekday-mismatch',
    ]);
  });

  it('over nothing is left over', () => {
    expect(parseTimeline('June 10, 2024', context()).leftovers.map(({ text }) => text)).toEqual(['June 10, 2024']);
  });
});

describe('a date in a sentence above', () => {
  it('is used and flagged', () => {
    expect(rows('On June 10th, 2024 we saw trouble.\n\n15:30 UTC: Go')).toEqual(['2024-06-10T15:30Z | Go | !date-from-text']);
  });

  it('gives way to a heading', () => {
    expect(rows('We wrote this on July 1st, 2024.\n\nJune 10th, 2024\n15:30 UTC: Go')).toEqual(['2024-06-10T15:30Z | Go']);
  });
});

describe('a date with its time', () => {
  it.each([
    ['2024-06-10 15:30 UTC Go'],
    ['2024-06-10, 15:30 UTC – Go'],
    ['2024-06-10: 15:30 UTC Go'],
    ['June 10, 2024 (15:30 UTC): Go'],
    ['15:30 UTC 10 June 2024 Go'],
    ['2024-06-10T15:30Z Go'],
    ['2024-06-10T15:30+00:00 Go'],
    ['2024-06-10T17:30+0200 Go'],
    ['20240610T1530Z Go'],
    ['[2024-06-10 15:30 UTC] Go'],
    ['10 June 2024, 15:30 UTC: Go'],
    ['June 10, 2024 at 3:30 PM UTC: Go'],
    ['Mon, 10 Jun 2024 15:30 UTC Go'],
    ['15:30 UTC, 10 June 2024: Go'],
    ['15:30 UTC on June 10, 2024: Go'],
    ['10.06.2024 um 15:30 Uhr UTC: Go'],
    ['le 10 juin 2024 à 15h30 UTC : Go'],
    ['el 10 de junio de 2024 a las 15:30 UTC: Go'],
    ['2024年6月10日 15時30分 UTC Go'],
    ['13/06/2024 15:30 UTC: Go'],
    ['Go (2024-06-10 15:30 UTC)'],
    ['Posted 2 years ago. Jun 10, 2024 - 15:30 UTC\nGo'],
  ])('%j', (line) => {
    const expected = line.startsWith('13/') ? '2024-06-13T15:30Z' : '2024-06-10T15:30Z';
    expect(rows(line)).toEqual([`${expected} | Go`]);
  });

  it('takes [12-05 16:21] in the year of the context', () => {
    expect(rows('[12-05 16:21] One\n[12-06 00:10] Two', { date: '2024-12-05', zone: 'UTC' })).toEqual([
      '2024-12-05T16:21Z | One',
      '2024-12-06T00:10Z | Two',
    ]);
  });
});

describe('entries with only a date', () => {
  it('have the precision of a date', () => {
    const { events } = parseTimeline('2024-06-10 – One\n2024-06-11: Two\n2024-06-12 Three', context());
    expect(events.map(({ when, text }) => [when.date, when.time, when.precision, text])).toEqual([
      ['2024-06-10', null, 'date', 'One'],
      ['2024-06-11', null, 'date', 'Two'],
      ['2024-06-12', null, 'date', 'Three'],
    ]);
  });

  it('are the items below date headings without any time', () => {
    const { events } = parseTimeline('June 10, 2024\n• One\n• Two\n\nJune 11, 2024\n• Three', context());
    expect(events.map(({ when, text }) => [when.date, when.precision, text])).toEqual([
      ['2024-06-10', 'date', 'One'],
      ['2024-06-10', 'date', 'Two'],
      ['2024-06-11', 'date', 'Three'],
    ]);
  });
});

describe('the order of day and month', () => {
  it.each([
    ['a number above 12', '28/10/2019 10:00 One\n01/11/2019 10:00 Two', {}, ['2019-10-28', '2019-11-01']],
    ['a number above 12 in dots', '10.28.19 10:00 One', {}, ['2019-10-28']],
    ['days of one incident', '05/06/2024 10:00 One\n05/07/2024 10:00 Two', {}, ['2024-05-06', '2024-05-07']],
    ['days of one incident, year last', '24/07/25 10:00 One\n25/07/25 10:00 Two', {}, ['2025-07-24', '2025-07-25']],
    ['days of one incident, year first', '24/07/25 10:00 One\n24/07/26 10:00 Two', {}, ['2024-07-25', '2024-07-26']],
    ['a weekday', 'Wed 05/06/2024 10:00 One', {}, ['2024-06-05']],
    ['a date written out', '10 June 2024\n10:00 Zero\n\n06/11/2024 10:00 One', {}, ['2024-06-10', '2024-06-11']],
    ['the date of the context', '05/06/2024 10:00 One', { date: '2024-06-04' }, ['2024-06-05']],
  ])('is settled by %s', (_, text, words, dates) => {
    const { events } = parseTimeline(text, context(words));
    expect(events.map(({ when }) => when.date)).toEqual(dates);
    expect(events.flatMap(({ flags }) => flags)).toEqual([]);
  });

  it.each([
    ['en-GB', '2024-06-05'],
    ['en-US', '2024-05-06'],
  ])('is flagged where only the habit of %s tells', (locale, date) => {
    const [event] = parseTimeline('05/06/2024 10:00 One', context({ locale })).events;
    expect([event?.when.date, event?.flags.map(({ kind }) => kind)]).toEqual([date, ['date-order']]);
  });

  it('is flagged where nothing settles it, with the other reading offered', () => {
    const [event] = parseTimeline('05/06/2024 10:00 UTC One', context()).events;
    expect(event?.when.date).toBe('2024-06-05');
    expect(event?.flags.map(({ kind, suggestion }) => [kind, suggestion?.date])).toEqual([['date-order', '2024-05-06']]);
  });
});

describe('a day and a month that can change places', () => {
  const carrier = (day: string, other: string): string =>
    `${day} Pumps stood still\n\nStopped: 4:45 AM, ${other}\nRunning: 2:00 PM, ${other}`;

  it.each([
    [
      'dots above slashes where months come first',
      carrier('3.11.2022', '3/11/2022'),
      'en-US',
      ['2022-03-11 04:45', '2022-03-11 14:00'],
      true,
    ],
    ['a day above 12 behind dots', carrier('21.11.2022', '11/21/2022'), 'en-US', ['2022-11-21 04:45', '2022-11-21 14:00'], false],
    [
      'dots above slashes where days come first',
      carrier('3.11.2022', '3/11/2022'),
      'en-GB',
      ['2022-11-03 04:45', '2022-11-03 14:00'],
      false,
    ],
  ])('%s', (_, text, locale, wanted, flagged) => {
    const timed = parseTimeline(text, context({ locale })).events.filter(({ when }) => when.time !== null);
    expect(timed.map(({ when }) => `${when.date} ${when.time}`)).toEqual(wanted);
    expect(timed.map(({ flags }) => flags.some(({ kind }) => kind === 'date-order'))).toEqual([flagged, flagged]);
  });
});

describe('a line of several days', () => {
  it.each([
    ['Sep 28–29, 2024: pumps moved', ['2024-09-28 | Sep 28–29, 2024: pumps moved']],
    ['Sep 28, 2024: pumps moved', ['2024-09-28 | pumps moved']],
  ])('keeps the words of its end: %s', (line, wanted) => {
    expect(rows(line)).toEqual(wanted);
  });
});
