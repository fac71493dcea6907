import { DateTime, IANAZone } from 'luxon';
import { describe, expect, it } from 'vitest';
import { toInstant } from '../../../renderer/core/time/instant.ts';
import { families } from '../../../renderer/core/time/zones/abbreviations.ts';
import { isZone, offsetAt, toZone, zoneLabel } from '../../../renderer/core/time/zones/zone.ts';
import { properName, zoneNames } from '../../../renderer/core/time/zones/zone-names.ts';
import { instant, zone } from './values.ts';

describe('toZone', () => {
  it.each([
    ['Europe/Paris', 'Europe/Paris'],
    ['europe/paris', 'Europe/Paris'],
    ['AMERICA/NEW_YORK', 'America/New_York'],
    ['america/port-au-prince', 'America/Port-au-Prince'],
    ['america/argentina/buenos_aires', 'America/Argentina/Buenos_Aires'],
    ['antarctica/mcmurdo', 'Antarctica/McMurdo'],
    ['asia/kolkata', 'Asia/Kolkata'],
    ['Asia/Calcutta', 'Asia/Calcutta'],
    ['us/pacific', 'US/Pacific'],
    ['africa/dar_es_salaam', 'Africa/Dar_es_Salaam'],
    ['Japan', 'Japan'],
    ['UTC', 'UTC'],
    ['utc', 'UTC'],
    ['Z', 'UTC'],
    ['GMT', 'UTC'],
    ['Etc/UTC', 'UTC'],
    ['Etc/GMT+5', 'UTC-5'],
    ['Etc/GMT-14', 'UTC+14'],
    ['UTC+2', 'UTC+2'],
    ['UTC+02:00', 'UTC+2'],
    ['+02:00', 'UTC+2'],
    ['-0330', 'UTC-3:30'],
    ['UTC−3:30', 'UTC-3:30'],
    ['UTC+0', 'UTC'],
    ['-00:00', 'UTC'],
    ['UTC+5:45', 'UTC+5:45'],
    ['UTC+14', 'UTC+14'],
    ['UTC-14', 'UTC-14'],
    ['UTC+14:01', null],
    ['UTC-15', null],
    ['UTC+5:75', null],
    ['CET', null],
    ['EST', null],
    ['MST', null],
    ['Europe/Atlantis', null],
    ['Europe/', null],
    ['../../etc/passwd', null],
    ['', null],
    [' ', null],
    ['UTC+', null],
    [`Europe/${'a'.repeat(100_000)}`, null],
  ])('%.40j is the zone %j', (text, expected) => {
    expect(toZone(text)).toBe(expected);
  });

  it('leaves what it made unchanged', () => {
    for (const name of zoneNames()) expect(toZone(name)).toBe(name);
    for (let minutes = -840; minutes <= 840; minutes += 15) {
      const made = zone(`${minutes < 0 ? '-' : '+'}${new Date(Math.abs(minutes) * 60_000).toISOString().slice(11, 16)}`);
      expect(toZone(made)).toBe(made);
      expect(offsetAt(made, instant('2024-06-10T12:00Z'))).toBe(minutes);
    }
  });

  it('knows the zones of its table as the engine does', () => {
    for (const name of families.flatMap(({ zones }) => zones)) {
      expect(IANAZone.isValidZone(name), name).toBe(true);
      expect(properName(name)).toBe(name);
      expect(toZone(name.toLowerCase())).toBe(name);
    }
  });

  it('tells a stored zone from other spellings of it', () => {
    expect(isZone('UTC+2')).toBe(true);
    expect(isZone('UTC+02:00')).toBe(false);
    expect(isZone('europe/paris')).toBe(false);
  });
});

describe('offsetAt', () => {
  it('agrees with Luxon for every zone, at moving hours all through two years', () => {
    for (const name of zoneNames()) {
      const known = zone(name);
      for (const year of [2011, 2024]) {
        for (let millis = Date.UTC(year, 0, 1); millis < Date.UTC(year + 1, 0, 1); millis += 5 * 86_400_000 + 6 * 3_600_000) {
          const at = toInstant(millis);
          if (at !== null && offsetAt(known, at) !== DateTime.fromMillis(millis, { zone: name }).offset)
            expect.fail(`${name} at ${millis}`);
        }
      }
    }
  });

  it.each([
    ['Europe/Paris', '2024-03-31T00:59:59Z', 60],
    ['Europe/Paris', '2024-03-31T01:00:00Z', 120],
    ['Australia/Lord_Howe', '2024-01-10T00:00:00Z', 660],
    ['Australia/Lord_Howe', '2024-07-10T00:00:00Z', 630],
    ['Pacific/Apia', '2011-12-30T09:59:59Z', -600],
    ['Pacific/Apia', '2011-12-30T10:00:00Z', 840],
    ['Asia/Kathmandu', '2024-07-10T00:00:00Z', 345],
  ])('%s at %s is %d minutes ahead of UTC', (name, at, expected) => {
    expect(offsetAt(zone(name), instant(at))).toBe(expected);
  });
});

describe('zoneLabel', () => {
  it.each([
    ['Europe/Paris', '2024-06-10', 'CEST'],
    ['Europe/Paris', '2024-12-10', 'CET'],
    ['Europe/London', '2024-06-10', 'BST'],
    ['Europe/London', '2024-12-10', 'GMT'],
    ['Europe/Dublin', '2024-06-10', 'IST'],
    ['Europe/Lisbon', '2024-06-10', 'WEST'],
    ['Europe/Athens', '2024-06-10', 'EEST'],
    ['America/Los_Angeles', '2024-06-10', 'PDT'],
    ['America/Phoenix', '2024-06-10', 'MST'],
    ['America/New_York', '2024-12-10', 'EST'],
    ['America/Mexico_City', '2021-06-10', 'CDT'],
    ['America/Mexico_City', '2024-06-10', 'CST'],
    ['Africa/Algiers', '2024-06-10', 'CET'],
    ['Asia/Kolkata', '2024-06-10', 'IST'],
    ['Asia/Tokyo', '2024-06-10', 'JST'],
    ['Australia/Sydney', '2024-01-10', 'AEDT'],
    ['Australia/Brisbane', '2024-01-10', 'AEST'],
    ['Asia/Kathmandu', '2024-06-10', 'UTC+5:45'],
    ['Europe/Moscow', '2013-06-10', 'UTC+4'],
    ['Europe/Moscow', '2024-06-10', 'MSK'],
    ['UTC', '2024-06-10', 'UTC'],
    ['UTC+2', '2024-06-10', 'UTC+2'],
    ['UTC-3:30', '2024-06-10', 'UTC-3:30'],
  ])('%s shows on %s: %s', (name, day, expected) => {
    expect(zoneLabel(zone(name), instant(`${day}T12:00Z`))).toBe(expected);
  });

  it('knows every zone of the table, once, and at its abbreviations in 2024, but for the half hour of Pyongyang', () => {
    const names = families.flatMap(({ zones }) => zones);
    expect(new Set(names).size).toBe(names.length);
    for (const family of families) {
      for (const name of family.zones) {
        if (name === 'Asia/Pyongyang') continue;
        const labels = ['2024-01-10T12:00Z', '2024-07-10T12:00Z'].map((at) => zoneLabel(zone(name), instant(at)));
        const expected =
          family.summer && !summerTimeEnded.has(name) ? [family.standard.short, family.summer.short] : [family.standard.short];
        expect([name, ...new Set(labels)].sort()).toEqual([name, ...expected].sort());
      }
    }
  });
});

/** Zones that had summer time earlier, since 2012. */
const summerTimeEnded = new Set([
  'America/Mexico_City',
  'America/Monterrey',
  'America/Merida',
  'America/Bahia_Banderas',
  'America/Sao_Paulo',
  'Brazil/East',
]);
