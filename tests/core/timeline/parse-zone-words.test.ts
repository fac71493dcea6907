import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows } from './read-rows.ts';

const LONDON = { date: '2024-06-10', zone: 'Europe/London' };

describe('a zone right before the words', () => {
  it.each([
    ['15:30 cest alarm', '2024-06-10T13:30Z'],
    ['4:05pm pdt alarm', '2024-06-10T23:05Z'],
    ['3:30 PM Eastern alarm', '2024-06-10T19:30Z'],
    ['15:30 Zulu: alarm', '2024-06-10T15:30Z'],
    ['15:30 UTC +1 alarm', '2024-06-10T14:30Z'],
    ['15:30 GMT -3 alarm', '2024-06-10T18:30Z'],
    ['15:30 UTC/GMT+2 alarm', '2024-06-10T13:30Z'],
    ['15:30 heure de Paris : alarm', '2024-06-10T13:30Z'],
    ['15:30 local time (Berlin): alarm', '2024-06-10T13:30Z'],
    ['15:30 Ortszeit Berlin: alarm', '2024-06-10T13:30Z'],
    ['15:30 CEST/UTC+2: alarm', '2024-06-10T13:30Z'],
    ['15:30 +0200 CEST alarm', '2024-06-10T13:30Z'],
    ['15:30 CEST - 13:30 UTC: alarm', '2024-06-10T13:30Z'],
    ['15:30（JST） alarm', '2024-06-10T06:30Z'],
    ['15:30 NPT alarm', '2024-06-10T09:45Z'],
    ['15:30 CDT alarm', '2024-06-10T20:30Z'],
    ['12:30 UTC - 14:20 UTC - alarm', '2024-06-10T12:30Z/2024-06-10T14:20Z'],
    ['09:05 UTC-10:20: alarm', '2024-06-10T09:05Z/2024-06-10T10:20Z'],
    ['15:30 UTC -05:00 alarm', '2024-06-10T20:30Z'],
    ['13:30 UTC, 09:30 EDT, 15:30 CEST - alarm', '2024-06-10T13:30Z'],
    ['12:30 UTC-14:00 UTC: alarm', '2024-06-10T12:30Z/2024-06-10T14:00Z'],
  ])('%s', (line, expected) => {
    expect(rows(`- ${line}`, LONDON)).toEqual([`${expected} | alarm`]);
  });

  it.each([
    ['15:30 XYZT: Go', '2024-06-10 15:30 | Go | !unknown-zone'],
    ['15:30 (XYZ): Go', '2024-06-10 15:30 | Go | !unknown-zone'],
    ['15:30 AMT: Go', '2024-06-10 15:30 | Go | !unknown-zone'],
    ['15:30 UTC+15: Go', '2024-06-10 15:30 | Go | !unknown-zone'],
    ['15:30 +15:00 Go', '2024-06-10 15:30 | Go | !unknown-zone'],
    ['15:30 UTC+5.5: Go', '2024-06-10T10:00Z | Go | !odd-offset'],
    ['15:30 UTC+5:17 Go', '2024-06-10T10:13Z | Go | !odd-offset'],
    ['15:30 XYZT Go', '2024-06-10T14:30Z | XYZT Go | !maybe-zone'],
  ])('that is unknown or impossible is flagged: %s', (line, expected) => {
    expect(rows(line, LONDON)).toEqual([expected]);
  });

  it.each([
    ['15:30 Eastern region fails'],
    ['15:30 SRE: paged'],
    ['15:30 ICT team told'],
    ['15:30 Z-Wave hub down'],
    ['15:30 am 10. Server'],
    ['15:30 CT scanner offline'],
    ['15:30 CERT: told'],
    ['15:30 UTC - 3 of 5 pods down'],
  ])('is not made of other words: %s', (line) => {
    const [event] = parseTimeline(line, context({ ...LONDON, zone: 'UTC' })).events;
    expect([event?.when.zone, event?.when.time, event?.flags]).toEqual(['UTC', '15:30', []]);
  });
});

describe('the same moment on a second clock', () => {
  it.each([
    ['15:30/13:30 UTC: Go', {}],
    ['15:30 (13:30Z): Go', {}],
    ['15:30 (13:30 UTC) Go', { zone: 'Europe/London' }],
  ])('tells the zone of the first, flagged: %s', (line, words) => {
    expect(rows(line, { date: '2024-06-10', ...words })).toEqual(['2024-06-10T13:30Z | Go | !zone-worked-out']);
  });

  it.each([
    ['12:48 (6:48 PDT): Go', {}, '2024-06-10 12:48 | Go | !zones-disagree'],
    ['12:48 (6:48 PDT): Go', { zone: 'UTC' }, '2024-06-10T12:48Z | Go | !zones-disagree'],
    ['15:37 (13:30 UTC): Go', {}, '2024-06-10 15:37 | Go | !zones-disagree'],
    ['All times UTC\n12:48 (6:48 PDT): Go', {}, '2024-06-10T12:48Z | Go | !zones-disagree'],
    ['All times UTC\n13:48 (6:48 PDT): Go', {}, '2024-06-10T13:48Z | Go'],
  ])('is no reason for a zone that nobody keeps, nor against the one that is told: %j', (text, words, expected) => {
    expect(rows(text, { date: '2024-06-10', ...words })).toEqual([expected]);
  });

  it.each([
    ['15:30 IST (10:00 UTC): Go', '2024-06-10T10:00Z | Go'],
    ['15:30 IST (14:30 UTC): Go', '2024-06-10T14:30Z | Go'],
    ['15:30 CST (UTC+8) Go', '2024-06-10T07:30Z | Go'],
  ])('tells which of several meanings an abbreviation has: %s', (line, expected) => {
    expect(rows(line, { date: '2024-06-10' })).toEqual([expected]);
  });

  it('without a zone may also be an end, flagged', () => {
    expect(rows('23:50/00:10: Go', { date: '2024-06-10', zone: 'UTC' })).toEqual([
      '2024-06-10T23:50Z/2024-06-11T00:10Z | Go | !maybe-range',
    ]);
  });
});

describe('a zone for all lines', () => {
  it.each([
    ['All times in utc'],
    ['TZ: UTC'],
    ['UTC Timeline'],
    ['Timeline – utc'],
    ['時刻はすべてUTC'],
    ['時刻は協定世界時'],
    ['Chronologie (UTC)'],
    ['Toutes les heures sont en UTC'],
  ])('%s', (line) => {
    expect(rows(`${line}\n\n10:00 One`, LONDON)).toEqual(['2024-06-10T10:00Z | One']);
  });

  it.each([
    ['Tous les horaires sont en CEST', '2024-06-10T08:00Z'],
    ['Cronología (hora peninsular)', '2024-06-10T08:00Z'],
    ['（時刻は日本時間）', '2024-06-10T01:00Z'],
  ])('%s', (line, expected) => {
    expect(rows(`${line}\n\n10:00 One`, LONDON)).toEqual([`${expected} | One`]);
  });

  it('that is unknown leaves the times without one, flagged', () => {
    expect(rows('All times in XYZ\n10:00 One', LONDON)).toEqual(['2024-06-10 10:00 | One | !unknown-zone']);
  });

  it.each([
    'Timeline of the EAT API outage',
    'Timeline: CAT and ART services',
    'Region: Eastern',
    'Affected data centre: US Central',
    'Clock drift on GMT servers',
    'What happened (IT)',
    'Team – PT',
  ])('is not named by %j', (line) => {
    expect(rows(`${line}\n10:00 One\n10:05 Two`, LONDON)).toEqual(['2024-06-10T09:00Z | One', '2024-06-10T09:05Z | Two']);
  });

  it('is that of all times where a sentence names several', () => {
    expect(rows('We log in UTC and report in CEST. All times below are in CEST.\n10:00 One', LONDON)).toEqual(['2024-06-10T08:00Z | One']);
  });

  it('is not made of capitals in a sentence about times', () => {
    expect(rows('Response times are SLOW\n10:00 One', LONDON)).toEqual(['2024-06-10T09:00Z | One']);
  });
});

describe('a line without a zone among lines that name one', () => {
  it('is flagged where the zone of the context is another', () => {
    expect(rows('14:30 CEST One\n14:40 Two', { date: '2024-06-10', zone: 'UTC' })).toEqual([
      '2024-06-10T12:30Z | One',
      '2024-06-10T14:40Z | Two | !zone-assumed',
    ]);
  });

  it('is plain where it comes to the same', () => {
    expect(rows('14:30 CEST One\n14:40 Two', { date: '2024-06-10', zone: 'Europe/Paris' })[1]).toBe('2024-06-10T12:40Z | Two');
  });
});

describe('CST', () => {
  it.each([
    [{ zone: 'America/New_York' }, []],
    [{ locale: 'en-US' }, []],
    [{ locale: 'en-GB' }, ['ambiguous-zone']],
  ])('is certain only to Americans: %j', (words, kinds) => {
    const [event] = parseTimeline('15:30 CST Go', context({ date: '2024-01-10', ...words })).events;
    expect(event?.flags.map(({ kind }) => kind)).toEqual(kinds);
  });
});

describe('a zone that only a line of its own tells', () => {
  it.each([
    ['Timeline (Eastern US Time):', 'T12:24Z'],
    ['Timeline (East Coast time)', 'T12:24Z'],
    ['Timeline (UK / BST)', 'T07:24Z | !ambiguous-zone'],
    ['(all London time)', 'T07:24Z'],
    ['Timeline (Iran time)', 'T04:54Z'],
    ['(Iran time)', 'T04:54Z'],
    ['All times are Peru time.', 'T13:24Z'],
    ['Línea de tiempo (hora Lima)', 'T13:24Z'],
    ['Línea de tiempo (hora de Colombia)', 'T13:24Z'],
    ['Cronología – todas las horas son hora de Perú', 'T13:24Z'],
    ['Chronologie (heure du Japon)', 'T23:24Z'],
    ['Zeitleiste (Berliner Zeit)', 'T06:24Z'],
    ['Timeline (Brazil time)', ' 08:24'],
    ['All times UK', 'T07:24Z'],
    ['All times are given in US Eastern.', 'T12:24Z'],
    ['Timeline (UTC +2 / CEST)', 'T06:24Z'],
    ['Timeline (UTC/GMT +2)', 'T06:24Z'],
    ['Timeline (GMT/UTC +2 hours)', 'T06:24Z'],
    ['Timeline (UTC - 4)', 'T12:24Z'],
    ['Timeline (UTC -4 / EDT)', 'T12:24Z'],
    ['Times are UTC unless noted (CEST)', 'T08:24Z'],
    ['Timeline (NZ time)', 'T20:24Z'],
    ['The outage began at UTC 08:20 and lasted.', 'T08:24Z | !zone-carried'],
    ['Timeline (London)', ' 08:24'],
    ['Response times of the UK / EU teams', ' 08:24'],
  ])('%s', (line, expected) => {
    const [row = ''] = rows(`${line}\n\n08:24 Inputs failed`, { date: '2025-07-17' });
    expect(row.replace(/^\d{4}-\d\d-\d\d/, '').replace(' | Inputs failed', '')).toBe(expected);
  });
});

describe('local time, with another zone for something else', () => {
  it.each(['## Timeline (local time; watchdog logs UTC)', '## Timeline (local time, logs are in UTC)'])(
    'stays without a zone: %s',
    (head) => {
      expect(rows(`${head}\n\n- 07:15 x\n- 07:17 y`, { date: '2024-06-10' })).toEqual([
        '2024-06-10 07:15 | x | !unknown-zone',
        '2024-06-10 07:17 | y | !unknown-zone',
      ]);
    },
  );

  it('has the zone that is told for it', () => {
    expect(rows('All times are local time (UTC-7).\n\n- 07:15 x', { date: '2024-06-10' })).toEqual(['2024-06-10T14:15Z | x']);
    expect(rows('## Timeline (local times, UTC-7; log stamps are UTC)\n\n- 07:15 x', { date: '2024-06-10' })).toEqual([
      '2024-06-10T14:15Z | x',
    ]);
  });
});
