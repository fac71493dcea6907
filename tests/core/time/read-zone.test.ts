import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LocalTime } from '../../../renderer/core/time/when.ts';
import { readZone, type ZoneReading } from '../../../renderer/core/time/zones/read-zone.ts';
import { offsetAt, zoneLabel } from '../../../renderer/core/time/zones/zone.ts';
import { zoneNames } from '../../../renderer/core/time/zones/zone-names.ts';
import { isZoneAbbreviation } from '../../../renderer/core/time/zones/zone-words.ts';
import { clock, date, instant, zone } from './values.ts';

const at = (day: string, time = '16:05'): LocalTime => ({ date: date(day), time: clock(time) });
const read = (words: string, day: string | null, preferred: string | null = null, time?: string): ZoneReading =>
  readZone(words, day === null ? null : at(day, time), preferred === null ? null : zone(preferred));
const june = '2024-06-10';
const january = '2024-01-10';

describe('words that need no look', () => {
  it.each([
    ['CEST', june, null, 'Europe/Paris', 120],
    ['cest', june, null, 'Europe/Paris', 120],
    ['(CEST)', june, null, 'Europe/Paris', 120],
    ['CEST', june, 'Europe/Berlin', 'Europe/Berlin', 120],
    ['CET', january, 'Europe/Berlin', 'Europe/Berlin', 60],
    ['CET', june, 'Africa/Algiers', 'Africa/Algiers', 60],
    ['CEST', june, 'America/New_York', 'Europe/Paris', 120],
    ['CEST', null, null, 'Europe/Paris', 120],
    ['MESZ', june, null, 'Europe/Paris', 120],
    ['MEZ', january, 'Europe/Vienna', 'Europe/Vienna', 60],
    ['GMT', june, null, 'UTC', 0],
    ['GMT', january, 'Europe/London', 'Europe/London', 0],
    ['BST', june, 'Europe/London', 'Europe/London', 60],
    ['IST', june, 'Europe/Dublin', 'Europe/Dublin', 60],
    ['IST', june, 'Asia/Kolkata', 'Asia/Kolkata', 330],
    ['CST', january, 'Asia/Shanghai', 'Asia/Shanghai', 480],
    ['PST', june, 'Asia/Manila', 'Asia/Manila', 480],
    ['PHT', june, null, 'Asia/Manila', 480],
    ['EDT', june, null, 'America/New_York', -240],
    ['EST', june, 'America/Panama', 'America/Panama', -300],
    ['AEST', june, null, 'Australia/Sydney', 600],
    ['AEST', january, 'Australia/Brisbane', 'Australia/Brisbane', 600],
    ['KST', june, null, 'Asia/Seoul', 540],
    ['MSK', june, null, 'Europe/Moscow', 180],
    ['JST', null, null, 'Asia/Tokyo', 540],
    ['UTC', june, 'Europe/Paris', 'UTC', 0],
    ['Z', june, null, 'UTC', 0],
    ['+02:00', june, 'Europe/Paris', 'UTC+2', 120],
    ['+2', june, null, 'UTC+2', 120],
    ['UTC+2', june, null, 'UTC+2', 120],
    ['utc +05:45', june, null, 'UTC+5:45', 345],
    ['UTC–3', june, null, 'UTC-3', -180],
    ['GMT-0700', june, null, 'UTC-7', -420],
    ['Coordinated Universal Time', june, null, 'UTC', 0],
    ['Greenwich Mean Time', june, null, 'UTC', 0],
    ['Central European Summer Time', june, null, 'Europe/Paris', 120],
    ['Pacific Daylight Time', june, null, 'America/Los_Angeles', -420],
    ['India Standard Time', june, null, 'Asia/Kolkata', 330],
    ['China Standard Time', june, null, 'Asia/Shanghai', 480],
    ['Europe/Paris', june, null, 'Europe/Paris', null],
    ['europe/paris', june, null, 'Europe/Paris', null],
    ['America/New York', june, null, 'America/New_York', null],
    ['Paris time', june, null, 'Europe/Paris', null],
    ['São Paulo time', june, null, 'America/Sao_Paulo', null],
    ['New York local time', june, null, 'America/New_York', null],
    ['heure de Paris', june, null, 'Europe/Paris', null],
    ['UK time', june, null, 'Europe/London', null],
    ['Iran time', june, null, 'Asia/Tehran', null],
    ['Iran Standard Time', june, null, 'Asia/Tehran', null],
    ['Lima time', june, null, 'America/Lima', null],
    ['Texas time', june, null, 'America/Chicago', null],
    ['hora de Perú', june, null, 'America/Lima', null],
    ['hora Lima', june, null, 'America/Lima', null],
    ['hora oficial de Colombia', june, null, 'America/Bogota', null],
    ['hora de Ciudad de México', june, null, 'America/Mexico_City', null],
    ['heure du Japon', june, null, 'Asia/Tokyo', null],
    ["heure d'Israël", june, null, 'Asia/Jerusalem', null],
    ["heure de l'Inde", june, null, 'Asia/Kolkata', null],
    ['horário de Portugal', june, null, 'Europe/Lisbon', null],
    ['ora di Roma', june, null, 'Europe/Rome', null],
    ['Berliner Zeit', june, null, 'Europe/Berlin', null],
    ['Moskauer Zeit', june, null, 'Europe/Moscow', null],
    ['Deutschland time', june, null, 'Europe/Berlin', null],
    ['Beijing time', june, null, 'Asia/Shanghai', null],
    ['ET', june, null, 'America/New_York', null],
    ['ET', june, 'America/Toronto', 'America/Toronto', null],
    ['Eastern', june, null, 'America/New_York', null],
    ['Eastern Time', june, null, 'America/New_York', null],
    ['US Pacific', june, null, 'America/Los_Angeles', null],
    ['PT', january, null, 'America/Los_Angeles', null],
    ['CET/CEST', january, 'Europe/Berlin', 'Europe/Berlin', null],
  ])('%s on %s with %s is %s', (words, day, preferred, expected, minutes) => {
    expect(read(words, day, preferred)).toEqual({ kind: 'zone', zone: expected, minutes, note: null });
  });
});

describe('abbreviations out of season', () => {
  it.each([
    [
      'CET',
      june,
      null,
      'UTC+1',
      'Europe/Paris',
      'CET is not in force on 10 June 2024; Central Europe was on CEST (UTC+2). Read literally as UTC+1.',
    ],
    [
      'CET',
      june,
      'Europe/Berlin',
      'UTC+1',
      'Europe/Berlin',
      'CET is not in force on 10 June 2024; Central Europe was on CEST (UTC+2). Read literally as UTC+1.',
    ],
    [
      'Central European Time',
      june,
      null,
      'UTC+1',
      'Europe/Paris',
      'CET is not in force on 10 June 2024; Central Europe was on CEST (UTC+2). Read literally as UTC+1.',
    ],
    [
      'EDT',
      january,
      null,
      'UTC-4',
      'America/New_York',
      'EDT is not in force on 10 January 2024; the US East Coast was on EST (UTC-5). Read literally as UTC-4.',
    ],
    [
      'GMT',
      june,
      'Europe/London',
      'UTC',
      'Europe/London',
      'GMT is not in force on 10 June 2024; the United Kingdom was on BST (UTC+1). Read literally as UTC.',
    ],
    [
      'PST',
      june,
      null,
      'UTC-8',
      'America/Los_Angeles',
      'PST is not in force on 10 June 2024; the US Pacific coast was on PDT (UTC-7). Read literally as UTC-8. PST can also mean the Philippines (UTC+8).',
    ],
    [
      'BST',
      january,
      'Europe/London',
      'UTC+1',
      'Europe/London',
      'BST is not in force on 10 January 2024; the United Kingdom was on GMT (UTC). Read literally as UTC+1.',
    ],
    [
      'AEST',
      january,
      null,
      'UTC+10',
      'Australia/Sydney',
      'AEST was in force on 10 January 2024 only in other places, such as Queensland; the Australian east coast was on AEDT (UTC+11). Read literally as UTC+10.',
    ],
    [
      'MSK',
      '2013-06-10',
      null,
      'UTC+3',
      'Europe/Moscow',
      'MSK is not in force on 10 June 2013; Moscow was on UTC+4. Read literally as UTC+3.',
    ],
  ])('%s on %s with %s is %s, likely %s', (words, day, preferred, expected, likely, message) => {
    expect(read(words, day, preferred)).toMatchObject({ kind: 'zone', zone: expected, note: { kind: 'out-of-season', message, likely } });
  });

  it('are judged by the hour on the day of a change', () => {
    expect(read('CET', '2024-03-31', null, '01:59')).toMatchObject({ zone: 'Europe/Paris', note: null });
    expect(read('CEST', '2024-03-31', null, '03:00')).toMatchObject({ zone: 'Europe/Paris', note: null });
    expect(read('CEST', '2024-10-27', null, '02:30')).toMatchObject({ zone: 'Europe/Paris', minutes: 120, note: null });
    expect(read('CET', '2024-10-27', null, '02:30')).toMatchObject({ zone: 'Europe/Paris', minutes: 60, note: null });
    expect(read('CEST', '2024-03-31', null, '01:30')).toMatchObject({
      zone: 'UTC+2',
      note: { message: expect.stringContaining('not in force at 01:30 on 31 March 2024') },
    });
  });

  it('pass on the day of a change where the hour is unknown', () => {
    for (const words of ['CET', 'CEST']) {
      expect(readZone(words, { date: date('2024-03-31'), time: null }, null)).toMatchObject({ zone: 'Europe/Paris', note: null });
    }
  });

  it('are judged by an instant too', () => {
    expect(readZone('CET', instant('2024-06-10T12:00Z'), null)).toMatchObject({ zone: 'UTC+1', note: { kind: 'out-of-season' } });
    expect(readZone('CEST', instant('2024-06-10T12:00Z'), null)).toMatchObject({ zone: 'Europe/Paris', note: null });
  });
});

describe('abbreviations with several meanings', () => {
  it.each([
    ['CST', january, null, 'America/Chicago', ['China', 'Cuba']],
    ['CDT', june, null, 'America/Chicago', ['Cuba']],
    ['IST', june, null, 'Asia/Kolkata', ['Ireland']],
    ['IST', january, 'Europe/Paris', 'Asia/Kolkata', ['Israel']],
    ['BST', june, null, 'Europe/London', ['Bangladesh']],
    ['AST', january, null, 'America/Halifax', ['Saudi Arabia']],
    ['PST', january, null, 'America/Los_Angeles', ['Philippines']],
    ['KST', '2016-06-10', null, 'Asia/Seoul', ['North Korea']],
    ['IST', null, null, 'Asia/Kolkata', ['Ireland', 'Israel']],
  ])('%s on %s with %s is %s and names %j', (words, day, preferred, expected, others) => {
    const reading = read(words, day, preferred);
    expect(reading).toMatchObject({ kind: 'zone', zone: expected, note: { kind: 'ambiguous' } });
    for (const other of others) expect(reading).toMatchObject({ note: { message: expect.stringContaining(other) } });
  });

  it('leave out meanings that the season excludes', () => {
    expect(read('IST', january)).toMatchObject({ note: { message: expect.not.stringContaining('Ireland') } });
    expect(read('IST', june)).toMatchObject({ note: { message: expect.not.stringContaining('Israel') } });
  });
});

it.each([
  '',
  ' ',
  '()',
  'local time',
  'XYZ',
  'Paris',
  'UTC+15',
  '-2',
  'time',
  'constructor',
  '__proto__',
  'toString time',
  'lunch time',
  // Its clocks differ.
  'Brazil time',
  'hora de Rusia',
  'Response time',
  'hora de comer',
  'anderer Zeit',
  'x'.repeat(100_000),
])('%.30j is unknown', (words) => {
  expect(readZone(words, at(june), null)).toEqual({ kind: 'unknown', words });
});

it('never fails on any text', () => {
  fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => readZone(text, at(june), null).kind !== undefined));
});

it('reads back what a zone shows, for every zone and season', () => {
  for (const name of zoneNames()) {
    for (const day of [january, june]) {
      const known = zone(name);
      const noon = instant(`${day}T12:00Z`);
      const reading = readZone(zoneLabel(known, noon), noon, known);
      if (reading.kind !== 'zone') expect.fail(name);
      expect([name, reading.note, offsetAt(reading.zone, noon)]).toEqual([name, null, offsetAt(known, noon)]);
      if (!reading.zone.startsWith('UTC')) expect(reading.zone).toBe(name);
    }
  }
});

it.each([
  ['CEST', true],
  ['mesz', true],
  ['ET', true],
  ['UTC', true],
  ['gmt', true],
  ['Z', true],
  ['the', false],
  ['Paris', false],
  ['', false],
])('%j is a zone abbreviation: %s', (word, expected) => {
  expect(isZoneAbbreviation(word)).toBe(expected);
});
