import { describe, expect, it } from 'vitest';
import { showDate } from '../../../renderer/core/time/shown/show-date.ts';
import { readDateCell, readTimeCell } from '../../../renderer/ui/timeline/grid/read-cells.ts';
import { when } from '../../core/export/sample-report.ts';

const days = Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, '0')}-0${(at % 9) + 1}`).flatMap(
  (day) => when(day).date ?? [],
);
const shorts = (language: string) => days.map((day) => ({ day, words: showDate(day, language, 'short') }));

describe.each(['en', 'en-US', 'de', 'fr', 'es'])('a short date of %s', (language) => {
  it('typed into the date’s cell is the same day, without a doubt', () => {
    for (const { day, words } of shorts(language))
      expect([words, readDateCell(words, when('2020-02-01 10:00 UTC'))]).toMatchObject([
        words,
        { kind: 'read', when: { date: day }, flags: [] },
      ]);
  });

  it('typed as the end of a range is the same day, without a doubt', () => {
    for (const { day, words } of shorts(language))
      expect([words, readTimeCell(`22:00–${words} 03:00`, when('2023-12-30 10:00 UTC'), null)]).toMatchObject([
        words,
        { kind: 'read', when: { end: { date: day, time: '03:00' } }, flags: [] },
      ]);
  });
});

it.each([
  ['en', '2024-06-10'],
  ['en-US', '2024-06-10'],
  ['de', '10.06.2024'],
  ['fr', '10 juin 2024'],
  ['es', '10 jun 2024'],
  ['xx', '2024-06-10'],
])('%s writes a date as %s', (language, words) => {
  const { date } = when('2024-06-10');
  expect(date && showDate(date, language, 'short')).toBe(words);
});
