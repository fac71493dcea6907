import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

/** One update of a status page, newest first: its state, its words, its time and the same on a 12-hour clock. */
type Update = { readonly state: string; readonly words: string; readonly clock: string; readonly half: string };

const UPDATES: readonly Update[] = [
  { state: 'Resolved', words: 'The pumps run again.', clock: '14:40', half: '2:40 PM' },
  { state: 'Monitoring', words: 'The valve was changed and we watch it.', clock: '14:10', half: '2:10 PM' },
  { state: 'Investigating', words: 'The pumps stand still and we look for the cause.', clock: '13:31', half: '1:31 PM' },
];

type Layout = { readonly name: string; readonly of: (update: Update) => string; readonly known?: { readonly date: string } };

/** How pages stack their updates: each must give three entries, none lost, doubled or shifted by one. */
const LAYOUTS: readonly Layout[] = [
  { name: 'state, words, posted', of: ({ state, words, clock }) => `${state}\n${words}\nPosted Jun 10, 2024 - ${clock} UTC` },
  { name: 'with empty lines between', of: ({ state, words, clock }) => `${state}\n\n${words}\n\nPosted Jun 10, 2024 - ${clock} UTC` },
  {
    name: 'with a second paragraph',
    of: ({ state, words, clock }) => `${state}\n${words}\n\nWe are sorry.\n\nPosted Jun 10, 2024 - ${clock} UTC`,
  },
  { name: 'how long ago', of: ({ state, words, clock }) => `${state}\n${words}\nPosted 3 months ago. Jun 10, 2024 - ${clock} UTC` },
  { name: 'how long ago, behind', of: ({ state, words, half }) => `${state}\n${words}\nMon, Jun 10, 2024, ${half}(30 minutes earlier)` },
  { name: 'how long ago, above', of: ({ state, words, half }) => `${state}\nMon, Jun 10, 2024, ${half} UTC (3 months ago)\n${words}` },
  { name: 'posted on, above', of: ({ state, words, half }) => `${state}\nPosted on: June 10, 2024 ${half} UTC\n${words}` },
  { name: 'who updated', of: ({ words, clock }) => `The pumps\n${words}\nUpdated by Ann Lee on 10th Jun 2024 @ ${clock}` },
  { name: 'who posted, below', of: ({ words, clock }) => `${words}\nPosted by Ann Lee on 10 June 2024, ${clock}` },
  { name: 'who posted, above', of: ({ words, clock }) => `Posted by Ann Lee on 10 June 2024, ${clock}\n${words}` },
  { name: 'who signed', of: ({ words, clock }) => `${words}\n— Ann Lee, 10 June 2024 ${clock}` },
  { name: 'created', of: ({ state, words, clock }) => `${state}\n${words}\nCreated 10 June 2024 ${clock}` },
  { name: 'updated, above', of: ({ words, clock }) => `Updated: 10 June 2024 ${clock}\n${words}` },
  { name: 'updated, on one line', of: ({ words, clock }) => `UPDATED 10 June 2024 ${clock}: ${words}` },
  { name: 'German', of: ({ state, words, clock }) => `${state}\n${words}\nVeröffentlicht am 10. Juni 2024 um ${clock} Uhr` },
  { name: 'French', of: ({ state, words, clock }) => `${state}\n${words}\nPublié le 10 juin 2024 à ${clock}` },
  { name: 'Spanish', of: ({ state, words, clock }) => `${state}\n${words}\nPublicado el 10 de junio de 2024 a las ${clock}` },
  { name: 'Italian', of: ({ state, words, clock }) => `${state}\n${words}\nPubblicato il 10 giugno 2024 alle ${clock}` },
  { name: 'Portuguese', of: ({ state, words, clock }) => `${state}\n${words}\nPublicado em 10 de junho de 2024 às ${clock}` },
  { name: 'Japanese brackets', of: ({ words, clock }) => `【監視中】2024/06/10 ${clock}\n${words}` },
  { name: 'only a time, apart on both sides', of: ({ words, half }) => `${words}\n\n${half} UTC`, known: { date: '2024-06-10' } },
  { name: 'only a time, apart, above', of: ({ words, half }) => `${half} UTC\n\n${words}`, known: { date: '2024-06-10' } },
  {
    name: 'marked up as feeds are',
    of: ({ state, words, clock }) =>
      `<p><small>Jun <var data-var='date'>10</var>, <var data-var='time'>${clock}</var> UTC</small><br><strong>${state}</strong> - ${words}</p>`,
    known: { date: '2024-06-10' },
  },
];

const minuteOf = (row: string): string => /^2024-06-10[ T](\d\d:\d\d)/.exec(row)?.[1] ?? row;

describe('stacked updates', () => {
  it.each(LAYOUTS)('$name', ({ of, known }) => {
    for (const gap of ['\n', '\n\n']) {
      const read = rows(UPDATES.map(of).join(gap), { locale: 'en-GB', ...known });
      expect(read.map(minuteOf)).toEqual(UPDATES.map(({ clock }) => clock));
      for (const [index, update] of UPDATES.entries()) expect(read[index]).toContain(update.words);
    }
  });

  it.each([
    ['a footer', '\nThis incident affected: pumps, valves.'],
    ['a note on who runs the page', '\n\nPowered by Pumps'],
    ['a day on which nothing happened', '\n\nJun 9, 2024\nNo incidents reported.'],
  ])('keep their words above %s', (_, footer) => {
    const page = UPDATES.map(({ state, words, clock }) => `${state}\n\n${words}\n\nJun 10, 2024 - ${clock} UTC`).join('\n\n');
    const read = rows(`The pumps\n\n${page}${footer}`);
    expect(read.map(minuteOf)).toEqual(UPDATES.map(({ clock }) => clock));
    for (const [index, { words }] of UPDATES.entries()) expect(read[index]).toContain(words);
  });
});

describe('what updates tell besides their own time', () => {
  it.each([
    ['below', 'Resolved\nAs of 8:30 this morning, all pumps run.\nPosted Feb 02, 2024 - 08:35 UTC'],
    ['below, a span', 'Resolved\nBetween 07:10 UTC and 08:12 UTC, the pumps stood still.\nPosted Feb 02, 2024 - 08:35 UTC'],
    [
      'below, at the end of a sentence',
      'Resolved\nAll pumps ran again, as far as we can tell now, by 08:12 UTC.\nPosted Feb 02, 2024 - 08:35 UTC',
    ],
  ])('is part of their words: %s', (_, update) => {
    const read = rows(`${update}\nUpdate\nAt 08:10 we opened the valve.\nPosted Feb 01, 2024 - 15:17 UTC`);
    expect(read).toEqual([
      `2024-02-02T08:35Z | ${update.split('\n').slice(0, 2).join('\n')}`,
      '2024-02-01T15:17Z | Update\nAt 08:10 we opened the valve. | !out-of-order',
    ]);
  });

  it('is an account of its own where three sentences tell times', () => {
    const account = ['At 08:00 UTC the pumps stopped.', 'At 08:10 UTC we were called.', 'At 08:20 UTC they ran.'].join('\n\n');
    const read = rows(
      `Postmortem\n\n${account}\n\nPosted Feb 02, 2024 - 10:35 UTC\n\nResolved\n\nDone.\n\nPosted Feb 02, 2024 - 08:25 UTC`,
    );
    expect(read.slice(0, 4)).toEqual([
      '2024-02-02T08:00Z | the pumps stopped. | !date-from-text',
      '2024-02-02T08:10Z | we were called. | !date-from-text',
      '2024-02-02T08:20Z | they ran. | !date-from-text',
      '2024-02-02T08:25Z | Resolved\nDone.',
    ]);
  });

  it('leaves a page that says once when it was posted and once when it was changed without updates', () => {
    expect(rows('Pumps\nPublished 10 June 2024 12:00\nUpdated 10 June 2024 14:00\nWe are sorry.')).toEqual([]);
  });
});
