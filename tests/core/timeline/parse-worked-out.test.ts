import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

type Known = { readonly date?: string; readonly zone?: string };

const DAY = { date: '2024-06-10' };
const UTC = { ...DAY, zone: 'UTC' };

/** What is worked out rather than said, one way a row: the last entry of each text rests on it and carries its flag. */
describe('what nobody said is flagged', () => {
  it.each<[string, string, Known, string]>([
    ['a zone from two clocks', '15:30 (13:30 UTC): Go', DAY, 'zone-worked-out'],
    ['two clocks as far apart as no two places', '12:48 (6:48 PDT): Go', DAY, 'zones-disagree'],
    ['two clocks against the zone of all times', 'All times UTC\n12:48 (6:48 PDT): Go', DAY, 'zones-disagree'],
    ['a zone from the entry above', '14:00 UTC: one\n14:30: Go', DAY, 'zone-carried'],
    ['a zone from the entry below', '14:30: Go', DAY, ''],
    ['a zone from a heading below', '14:30: Go\n\n## Customers (PDT)', DAY, 'zone-carried'],
    ['a zone against the one of all times', 'All times UTC\n## Berlin office (CEST)\n14:30: Go', DAY, 'zone-contradicts'],
    ['a zone of the place, where entries name others', '14:00 UTC: one\n14:30: Go', { ...DAY, zone: 'Europe/Berlin' }, 'zone-assumed'],
    ['a zone from the place beside', '14:00 Denver – one\n14:30 Denver – Go', DAY, 'zone-from-place'],
    ['one of several zones', '14:00 IST: Go', DAY, 'ambiguous-zone'],
    ['a day past midnight', '23:50 one\n00:10 Go', UTC, 'midnight'],
    ['the next day, past midnight', '23:50 one\n00:10 two\n(next day) 09:00 Go', UTC, 'next-day'],
    ['a day from its name', 'Wednesday 14:00: Go', UTC, 'weekday-only'],
    ['a day from a sentence', 'We were down on 12 June 2024 for a while.\n14:00 UTC: Go', {}, 'date-from-text'],
    ['a day from that of the report', 'Report created 2024-06-14\n14:00 UTC: Go', {}, 'date-from-text'],
    ['a day from that of the page', 'Last updated: 2024-06-12\n14:00 UTC: Go', {}, 'date-from-text'],
    ['a day that is counted', '10 June 2024\n14:00 UTC: one\nDay 2\n14:00 UTC: Go', {}, 'counted-day'],
    ['a day told from today', 'Yesterday 14:00: Go', UTC, 'relative-day'],
    ['a day below an entry that has none', '10 June 2024: told the maker\n14:00 UTC: Go', {}, 'date-carried'],
    ['the order of day and month', '10/06/2024 14:00 UTC: Go', {}, 'date-order'],
    ['the half of the day', '2:10 PM one\n3:05 Go', UTC, 'meridiem-carried'],
    ['the half of the day, left open', '14:00 one\n2:30 Go', UTC, 'maybe-afternoon'],
    ['a length from the entry above', '14:00 one\n30 minutes later: Go', UTC, 'counted-from'],
    ['a time since 1970', '1718020800 Go', {}, 'epoch'],
    ['an end on the next day, long after', '14:20-2:00: Go', UTC, 'long-range'],
    ['an end before the beginning', '10:00-9:30: Go', UTC, 'range-reversed'],
    ['an hour that clocks show twice', '02:30: Go', { date: '2024-10-27', zone: 'Europe/Berlin' }, 'doubled-time'],
  ])('%s', (_, text, known, kind) => {
    const last = rows(text, known).at(-1) ?? '';
    expect(last).toContain('| Go');
    if (kind === '') expect(last).toBe('2024-06-10 14:30 | Go');
    else expect(last.split(' | ')).toContain(`!${kind}`);
  });

  it.each<[string, string, Known, string]>([
    [
      'the zone of a column beside local times',
      '| Local time | UTC | Event |\n|--|--|--|\n| 16:00 | 14:00 | one |\n| 16:30 | 14:30 | Go |',
      DAY,
      '2024-06-10T14:30Z',
    ],
    ['two clocks that go with the zone of all times', 'All times UTC\n13:48 (6:48 PDT): Go', DAY, '2024-06-10T13:48Z'],
    ['a day that a heading names', '10 June 2024\n14:30 UTC: Go', {}, '2024-06-10T14:30Z'],
    ['a year that the title names', '# Outage 2023\nJune 10 14:30 UTC: Go', {}, '2023-06-10T14:30Z'],
    ['an order that another date settles', '06/10/2024 14:00 UTC: one\n06/13/2024 14:30 UTC: Go', {}, '2024-06-13T14:30Z'],
    ['a night', '22:00-06:00: Go', UTC, '2024-06-10T22:00Z/2024-06-11T06:00Z'],
  ])('what was said is not: %s', (_, text, known, when) => {
    expect(rows(text, known).at(-1)).toBe(`${when} | Go`);
  });
});
