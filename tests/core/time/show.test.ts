import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../renderer/core/time/instant-of.ts';
import { between, showDuration } from '../../../renderer/core/time/lengths/duration.ts';
import { showDate } from '../../../renderer/core/time/shown/show-date.ts';
import { isoInstant, showInstant } from '../../../renderer/core/time/shown/show-instant.ts';
import { showWhen } from '../../../renderer/core/time/shown/show-when.ts';
import type { LocalTime } from '../../../renderer/core/time/when.ts';
import { readWhen } from '../../../renderer/core/time/words/read-when.ts';
import { date, instant, when, zone } from './values.ts';

const until = (words: string): LocalTime => {
  const { date: day, time } = when(words);
  return { date: day, time };
};

describe('showDate', () => {
  it.each([
    ['2024-06-10', 'en', 'long', 'Monday, 10 June 2024'],
    ['2024-06-10', 'en', 'medium', '10 June 2024'],
    ['2024-06-10', 'en', 'short-weekday', 'Mon 10 Jun'],
    ['2024-06-10', 'en-GB', 'long', 'Monday, 10 June 2024'],
    ['2024-06-10', '', 'medium', '10 June 2024'],
    ['1970-01-01', 'en', 'long', 'Thursday, 1 January 1970'],
    ['1969-12-31', 'en', 'long', 'Wednesday, 31 December 1969'],
    ['2000-02-29', 'en', 'short-weekday', 'Tue 29 Feb'],
    ['2024-06-10', 'en-US', 'medium', 'June 10, 2024'],
    ['2024-06-10', 'fr', 'medium', '10 juin 2024'],
    ['2024-06-10', 'fr', 'long', 'lundi 10 juin 2024'],
    ['2024-06-10', 'de', 'medium', '10. Juni 2024'],
    ['2024-06-10', 'de-DE', 'long', 'Montag, 10. Juni 2024'],
    ['2024-06-10', 'not a tag', 'medium', '10 June 2024'],
    ['2024-06-10', 'xx', 'medium', '10 June 2024'],
  ] as const)('%s in %j, %s: %s', (day, language, style, expected) => {
    expect(showDate(date(day), language, style)).toBe(expected);
  });

  it('counts years as the report does in languages with calendars of their own', () => {
    for (const language of ['th', 'fa', 'ar-SA', 'ja']) expect(showDate(date('2024-06-10'), language, 'medium')).toContain('2024');
  });
});

describe('showWhen', () => {
  it.each([
    ['2024-06-10 16:05 Europe/Paris', {}, null, ['2024-06-10', '16:05', 'CEST', null]],
    ['2024-06-10 16:05:57 Europe/Paris', {}, null, ['2024-06-10', '16:05:57', 'CEST', null]],
    ['2024-06-10 16:05:57 Europe/Paris', { precision: 'minute' }, null, ['2024-06-10', '16:05', 'CEST', null]],
    ['2024-06-10 16:05 Europe/Paris', {}, 'UTC', ['2024-06-10', '14:05', 'UTC', null]],
    ['2024-06-10 16:05 Europe/Paris', { precision: 'approx' }, 'UTC', ['2024-06-10', 'about 14:05', 'UTC', null]],
    ['2024-06-10 06:58 UTC', { openEnded: true }, null, ['2024-06-10', 'from 06:58', 'UTC', null]],
    ['2024-06-10 06:58 UTC', { openEnded: true, precision: 'approx' }, null, ['2024-06-10', 'from about 06:58', 'UTC', null]],
    ['2024-06-10 16:05 UTC', { end: until('- 16:20') }, null, ['2024-06-10', '16:05–16:20', 'UTC', null]],
    ['2024-06-10 16:05 UTC', { end: until('- 16:20') }, 'Europe/Paris', ['2024-06-10', '18:05–18:20', 'CEST', null]],
    ['2024-06-10 23:50 UTC', { end: until('- 00:10') }, null, ['2024-06-10', '23:50–00:10', 'UTC', '2024-06-11']],
    ['2024-06-10 23:50 UTC', { end: until('- 00:10') }, 'Europe/Paris', ['2024-06-11', '01:50–02:10', 'CEST', null]],
    ['2026-10-25 01:30 Europe/Paris', { end: until('- 02:30') }, null, ['2026-10-25', '01:30–02:30', 'Paris time', null]],
    [
      '2026-10-25 01:30 Europe/Paris',
      { end: { ...until('- 02:30'), occurrence: 'first' } },
      null,
      ['2026-10-25', '01:30–02:30', 'CEST', null],
    ],
    [
      '2026-10-25 01:30 Europe/Paris',
      { end: { ...until('- 02:30'), occurrence: 'second' } },
      null,
      ['2026-10-25', '01:30 CEST–02:30', 'CET', null],
    ],
    ['2024-06-10 23:30 UTC', {}, 'Asia/Tokyo', ['2024-06-11', '08:30', 'JST', null]],
    ['2024-06-10 16:05 -', {}, 'UTC', ['2024-06-10', '16:05', '', null]],
    ['- 16:05 Europe/Paris', {}, 'UTC', [null, '16:05', 'Paris time', null]],
    ['- 16:05 UTC+2', {}, 'UTC', [null, '16:05', 'UTC+2', null]],
    ['- 16:05 -', {}, 'UTC', [null, '16:05', '', null]],
    ['2024-06-10 - Europe/Paris', {}, 'UTC', ['2024-06-10', '', '', null]],
    ['2024-06-10 - -', { end: until('2024-06-12 -') }, null, ['2024-06-10', '', '', '2024-06-12']],
    ['- - -', { precision: 'none' }, 'UTC', [null, '', '', null]],
    ['2024-03-31 02:30 Europe/Paris', {}, 'UTC', ['2024-03-31', '02:30', 'Paris time', null]],
    ['2024-10-27 02:30 Europe/Paris', {}, 'UTC', ['2024-10-27', '02:30', 'Paris time', null]],
    ['2024-10-27 02:30 Europe/Paris', { occurrence: 'second' }, null, ['2024-10-27', '02:30', 'CET', null]],
    ['2024-10-27 02:30 Europe/Paris', { occurrence: 'first' }, null, ['2024-10-27', '02:30', 'CEST', null]],
  ] as const)('%s %j in %s', (words, rest, display, [day, time, label, endDate]) => {
    const shown = showWhen(when(words, rest), display === null ? null : zone(display));
    expect(shown).toEqual({ date: day, time, zone: label, endDate });
  });

  it('drops seconds on request', () => {
    expect(showWhen(when('2024-06-10 16:05:57 UTC'), null, false).time).toBe('16:05');
  });
});

it.each([
  [0, '0 min'],
  [400, '0 min'],
  [-400, '0 min'],
  [45_000, '45 s'],
  [60_000, '1 min'],
  [90_000, '1 min 30 s'],
  [12 * 60_000, '12 min'],
  [59.6 * 1000, '1 min'],
  [3_599_600, '1 h'],
  [75 * 60_000, '1 h 15 min'],
  [75 * 60_000 + 29_000, '1 h 15 min'],
  [2 * 3_600_000, '2 h'],
  [86_400_000, '1 day'],
  [86_400_000 + 60_000, '1 day 1 min'],
  [76 * 3_600_000, '3 days 4 h'],
  [-5 * 60_000, '−5 min'],
])('%d ms last %s', (millis, expected) => {
  expect(showDuration(between(instant('2024-06-10T00:00Z'), instant(new Date(Date.UTC(2024, 5, 10) + millis).toISOString())))).toBe(
    expected,
  );
});

it('writes an instant in words and in ISO 8601', () => {
  const at = instant('2024-06-10T13:30:00Z');
  expect(showInstant(at, zone('UTC'), 'en')).toBe('10 June 2024, 13:30 UTC');
  expect(showInstant(at, zone('Europe/Paris'), 'fr')).toBe('10 juin 2024, 15:30 CEST');
  expect(isoInstant(at)).toBe('2024-06-10T13:30:00Z');
});

describe('a zone is called as the readers of a language call it, and read back', () => {
  it.each([
    ['de', '2026-06-10 16:05 Europe/Berlin', 'MESZ'],
    ['de-AT', '2026-01-10 16:05 Europe/Vienna', 'MEZ'],
    ['de', '2026-06-10 16:05 Europe/Helsinki', 'OESZ'],
    ['de', '2026-01-10 16:05 Europe/Athens', 'OEZ'],
    ['de', '2026-06-10 16:05 Europe/Lisbon', 'WESZ'],
    ['de', '2026-01-10 16:05 Europe/Lisbon', 'WEZ'],
    ['de', '2026-06-10 16:05 Europe/London', 'BST'],
    ['de', '2026-06-10 16:05 UTC', 'UTC'],
    ['fr', '2026-06-10 16:05 Europe/Paris', 'CEST'],
    ['es', '2026-01-10 16:05 Europe/Madrid', 'CET'],
    ['en', '2026-06-10 16:05 Europe/Berlin', 'CEST'],
  ])('in %s, %s', (language, words, label) => {
    const time = when(words);
    const shown = showWhen(time, null, true, language);
    expect(shown.zone).toBe(label);
    const read = readWhen(`2026-${words.slice(5, 16)} ${label}`, { zone: null, date: null, previous: null });
    const [said, again] = [instantOf(time), read.kind === 'unread' ? null : instantOf(read.when)];
    expect(again).toMatchObject(said);
  });
});
