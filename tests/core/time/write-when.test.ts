import { describe, expect, it } from 'vitest';
import { writeWhen } from '../../../renderer/core/time/shown/write-when.ts';
import type { When } from '../../../renderer/core/time/when.ts';
import { readWhen } from '../../../renderer/core/time/words/read-when.ts';
import { date, when } from './values.ts';

const texts = [
  '2026-11-28 14:20 Europe/Berlin',
  '2026-06-28 14:20:30 Europe/Berlin',
  '2026-03-01 09:05 America/New_York',
  '2026-12-31 23:59 Asia/Tokyo',
  '2026-05-05 00:00 UTC',
  '2026-01-08 16:00 -',
  '2026-08-11',
  '2026-02-09 07:30 UTC+2',
];
const end: When['end'] = { date: null, time: when('2026-11-28 15:00 UTC').time };
const nextDay: When['end'] = { date: date('2026-11-30'), time: when('2026-11-28 03:00 UTC').time };
const times: readonly When[] = [
  ...texts.map((text) => when(text)),
  { ...when('2026-11-28 14:20 Europe/Berlin'), precision: 'approx' },
  { ...when('2026-11-28 14:20 Europe/Berlin'), end },
  { ...when('2026-11-28 14:20 Europe/Berlin'), end: nextDay },
];

describe.each(['en', 'en-US', 'fr', 'de', 'es'])('a time in a field, in %s', (language) => {
  it.each(times.map((time) => [writeWhen(time, language), time] as const))('“%s” is read as the same time again', (text, time) => {
    const read = readWhen(text, { date: null, zone: null, previous: null, locale: language });
    const parts = ({ date, time, precision, openEnded, end }: When): readonly unknown[] => [date, time, precision, openEnded, end?.time];
    expect(read.kind === 'read' && parts(read.when)).toEqual(parts(time));
  });
});

it('a time in a field is written as the language writes it', () => {
  expect(writeWhen(when('2026-11-28 14:20 Europe/Berlin'), 'de')).toBe('28. November 2026 14:20 MEZ');
  expect(writeWhen(when('2026-11-28 14:20 Europe/Berlin'), 'en')).toBe('28 November 2026 14:20 CET');
});
