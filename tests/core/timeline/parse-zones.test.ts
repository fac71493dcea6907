import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows } from './read-rows.ts';

const DAY = { date: '2024-06-10' };

describe('the zone of a line', () => {
  it.each([
    ['15:30 CEST', '2024-06-10T13:30Z'],
    ['15:30 cest', '2024-06-10T13:30Z'],
    ['15:30 (CEST)', '2024-06-10T13:30Z'],
    ['15:30 [UTC]', '2024-06-10T15:30Z'],
    ['15:30 MESZ', '2024-06-10T13:30Z'],
    ['15:30 Uhr MESZ', '2024-06-10T13:30Z'],
    ['15:30 UTC+2', '2024-06-10T13:30Z'],
    ['15:30 UTC+02:00', '2024-06-10T13:30Z'],
    ['15:30 GMT-4', '2024-06-10T19:30Z'],
    ['15:30+02:00', '2024-06-10T13:30Z'],
    ['15:30 +0200', '2024-06-10T13:30Z'],
    ['15:30 Europe/Berlin', '2024-06-10T13:30Z'],
    ['15:30 PDT', '2024-06-10T22:30Z'],
    ['15:30 ET', '2024-06-10T19:30Z'],
    ['15:30 Pacific Time', '2024-06-10T22:30Z'],
    ['15:30 Pacific', '2024-06-10T22:30Z'],
    ['15:30 Central European Summer Time', '2024-06-10T13:30Z'],
    ['15:30 Paris time', '2024-06-10T13:30Z'],
    ['15h30 (heure de Paris)', '2024-06-10T13:30Z'],
    ['3:30 p.m. EDT', '2024-06-10T19:30Z'],
    ['15:30 CEST (13:30 UTC)', '2024-06-10T13:30Z'],
    ['15:30 CEST / 13:30 UTC / 6:30 PDT', '2024-06-10T13:30Z'],
    ['15:30 CET/CEST', '2024-06-10T13:30Z'],
    ['15:30 UTC/GMT', '2024-06-10T15:30Z'],
    ['15:30 CEST time', '2024-06-10T13:30Z'],
    ['13:30 UTC | 15:30 CEST', '2024-06-10T13:30Z'],
  ])('%s', (words, expected) => {
    expect(rows(`${words}: Go`, DAY)).toEqual([`${expected} | Go`]);
  });

  it.each([
    ['15:30 PST (UTC-7)', ['out-of-season-zone', 'zones-disagree']],
    ['15:30 CEST (14:30 UTC)', ['zones-disagree']],
    ['15:30 CET', ['out-of-season-zone']],
    ['15:30 IST', ['ambiguous-zone']],
    ['15:30 local time', ['unknown-zone']],
  ])('%s is flagged', (words, kinds) => {
    const [event] = parseTimeline(`${words}: Go`, context(DAY)).events;
    expect([event?.flags.map(({ kind }) => kind), event?.text]).toEqual([kinds, 'Go']);
  });

  it.each([['15:30 UTC +5 nodes'], ['15:30 UTC -5 nodes']])('no offset in %j', (line) => {
    expect(rows(line, DAY)).toEqual([`2024-06-10T15:30Z | ${line.slice(10)}`]);
  });

  it('reads CET in June literally and offers what was likely meant', () => {
    const [event] = parseTimeline('15:30 CET: Go', context(DAY)).events;
    expect([event?.when.zone, event?.flags[0]?.suggestion?.zone]).toEqual(['UTC+1', 'Europe/Paris']);
  });

  it.each([
    ['15:30 The team met'],
    ['15:30 IT was told'],
    ['15:30 API errors'],
    ['15:30 Met with sales'],
    ['15:30 SRE paged'],
    ['15:30 it is over'],
  ])('none in %j', (line) => {
    const [event] = parseTimeline(line, context(DAY)).events;
    expect([event?.when.zone, event?.text]).toEqual([null, line.slice(6)]);
  });
});

describe('a zone for all lines', () => {
  it.each([
    ['All times in UTC'],
    ['All times are UTC.'],
    ['(all times UTC)'],
    ['Times are in UTC'],
    ['Timeline (UTC)'],
    ['## Timeline (all times in UTC)'],
    ['Timezone: UTC'],
    ['UTC times'],
    ['Alle Zeiten in UTC'],
    ['Toutes les heures sont en UTC'],
    ['<!-- All times UTC -->'],
  ])('%s', (line) => {
    expect(rows(`${line}\n\n10:00 One\n11:00 Two`, DAY)).toEqual(['2024-06-10T10:00Z | One', '2024-06-10T11:00Z | Two']);
  });

  it('may stand below', () => {
    expect(rows('10:00 One\n\nAll times in UTC.', DAY)).toEqual(['2024-06-10T10:00Z | One']);
  });

  it.each([['(all times UTC)'], ['(UTC)'], ['– All times in UTC'], ['UTC:']])('may stand in the date heading: %s', (words) => {
    expect(rows(`June 10, 2024 ${words}\n10:00 One`)).toEqual(['2024-06-10T10:00Z | One']);
  });

  it('wins over the zone of the context, and loses to a line’s own, which is flagged', () => {
    const reading = parseTimeline('All times in UTC\n10:00 One\n12:30 CEST Two', context({ ...DAY, zone: 'Asia/Tokyo' }));
    expect(reading.events.map(({ when }) => when.zone)).toEqual(['UTC', 'Europe/Paris']);
    expect(reading.flags.map(({ kind }) => kind)).toEqual(['zone-contradicts']);
  });
});

describe('a line without a zone', () => {
  it('has none where nothing tells', () => {
    expect(parseTimeline('15:30 Go', context(DAY)).events[0]?.when.zone).toBeNull();
  });

  it('takes the zone of the context', () => {
    expect(rows('15:30 Go', { ...DAY, zone: 'Europe/Paris' })).toEqual(['2024-06-10T13:30Z | Go']);
  });

  it('carries on the zone of the line above, flagged', () => {
    expect(rows('15:30 CEST One\n15:40 Two', DAY)).toEqual(['2024-06-10T13:30Z | One', '2024-06-10T13:40Z | Two | !zone-carried']);
  });
});

describe('clock changes', () => {
  it('uses the abbreviation to tell two equal times apart', () => {
    expect(rows('2024-10-27\n02:30 CEST One\n02:30 CET Two')).toEqual(['2024-10-27T00:30Z | One', '2024-10-27T01:30Z | Two']);
  });

  it('flags a time that came twice or never', () => {
    expect(parseTimeline('02:30 Go', context({ date: '2024-10-27', zone: 'Europe/Paris' })).events[0]?.flags[0]?.kind).toBe('doubled-time');
    expect(parseTimeline('02:30 Go', context({ date: '2024-03-31', zone: 'Europe/Paris' })).events[0]?.flags[0]?.kind).toBe(
      'nonexistent-time',
    );
  });
});

describe('a zone of all times, before anybody knows the date', () => {
  it.each([
    ['All times CET\n16:20 Alarm', '16:20 CET'],
    ['All times in UTC\n16:20 Alarm', '16:20 UTC'],
    ['All times CET\n16:20 UTC Alarm', '16:20 UTC'],
    ['16:20 Alarm', '16:20'],
  ])('stays with each time: %j', (text, entered) => {
    expect(parseTimeline(text, context()).events.map(({ when }) => when.entered)).toEqual([entered]);
  });
});
