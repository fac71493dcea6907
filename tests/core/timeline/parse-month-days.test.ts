import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

describe('days of a month that a heading names', () => {
  it.each([
    ['June 2024\n10th 14:02 UTC: alarm\n11th 15:00 UTC: review'],
    ['June 2024 (UTC)\n- 10th 14:02 alarm\n- 11th, 15:00 review'],
    ['June 2024\n10 14:02 UTC alarm\n11 15:00 UTC review'],
    ['Juni 2024 (UTC)\n10. 14:02 Uhr alarm\n11. 15:00 Uhr review'],
    ['juin 2024 (UTC)\n10 à 14h02 : alarm\n11 à 15h00 : review'],
  ])('%j', (text) => {
    expect(rows(text)).toEqual(['2024-06-10T14:02Z | alarm', '2024-06-11T15:00Z | review']);
  });

  it.each([
    ['June 2024 (UTC)\n1. 14:02 alarm\n2. 15:00 review', {}, ['14:02 UTC | alarm', '15:00 UTC | review']],
    ['10. 14:02 alarm\n11. 15:00 review', { date: '2024-06-12', zone: 'UTC' }, ['2024-06-12T14:02Z | alarm', '2024-06-12T15:00Z | review']],
  ])('are no numbers of a list: %j', (text, known, expected) => {
    expect(rows(text, known)).toEqual(expected);
  });
});

describe('the next day ahead of a time', () => {
  it.each(['(next day) 09:00 review', '[+1 day] 09:00 review', '(am nächsten Tag) 09:00 review', '(le lendemain) 09:00 review'])(
    '%s',
    (line) => {
      expect(rows(`- 23:10 alarm\n- ${line}`, { date: '2024-06-10', zone: 'UTC' })).toEqual([
        '2024-06-10T23:10Z | alarm',
        '2024-06-11T09:00Z | review',
      ]);
    },
  );
});

describe('comments below a report', () => {
  it('are entries of their days, with the words below them', () => {
    const text = 'ann commented on Jun 10, 2024\n\nThe site is down.\n\nBen Ok replied on Jun 11, 2024:\n\nIt is back.';
    expect(rows(text)).toEqual(['2024-06-10 | ann commented\nThe site is down.', '2024-06-11 | Ben Ok replied\nIt is back.']);
  });

  it('keep the words below the last of them, past an empty line', () => {
    const text =
      '**Update at 2024-06-10 11:20 UTC**\n\nAll is well.\n\n**Initial Message at 2024-06-10 09:35 UTC**\n\nAgents fall off the line.\n';
    expect(rows(text)[1]).toBe('2024-06-10T09:35Z | Initial Message\nAgents fall off the line. | !out-of-order');
  });

  it.each(['Three people commented on June 10 as a date', 'ann commented on the fix'])('are not made of %j', (line) => {
    expect(rows(line)).toEqual([]);
  });
});

describe('fields below the name of each incident', () => {
  it('leave the name of the next one to it', () => {
    const text = '10 June 2024 (UTC)\nThe mail failed.\nStarted: 14:02\nEnded: 14:40\n\nThe web failed.\nStarted: 15:02\nEnded: 15:40';
    expect(rows(text)).toEqual([
      '2024-06-10T14:02Z | Started',
      '2024-06-10T14:40Z | Ended',
      '2024-06-10T15:02Z | Started',
      '2024-06-10T15:40Z | Ended',
    ]);
  });

  it('a state ahead of its whole time, in a heading', () => {
    const text = '## Investigating 2024-06-10 11:30p\n\nNetworks are down.\n\n## Resolved 2024-06-11 12:28a\n\nThey are back.';
    expect(rows(text, { zone: 'UTC' })).toEqual([
      '2024-06-10T23:30Z | Investigating\nNetworks are down.',
      '2024-06-11T00:28Z | Resolved\nThey are back.',
    ]);
  });
});

describe('a state ahead of a day', () => {
  it.each([
    ['Investigating 10 June 2024 14:02 UTC', '2024-06-10T14:02Z'],
    ['Resolved 10 June 2024 14:02 UTC', '2024-06-10T14:02Z'],
    ['Update 2 June 10, 2024 14:02 UTC', '2024-06-10T14:02Z'],
  ])('does not take it for its number: %s', (line, when) => {
    expect(rows(`${line}\n\nNetworks are down.`)[0]?.split(' | ')[0]).toBe(when);
  });
});

describe('the time of a country or a place', () => {
  it.each([
    ['Cronologia (ora italiana)', '12:02'],
    ['Tijdlijn (Nederlandse tijd)', '12:02'],
    ['Alle Zeiten in deutscher Zeit', '12:02'],
    ['Toutes les heures sont en heure française', '12:02'],
    ['Heures locales (Paris)', '12:02'],
    ['All times are local (Denver).', '20:02'],
    ['Todas las horas en hora argentina', '17:02'],
  ])('%s', (line, clock) => {
    expect(rows(`${line}\n14:02 alarm`, { date: '2024-06-10' })).toEqual([`2024-06-10T${clock}Z | alarm`]);
  });

  it.each(['Cronologia (cucina italiana)', 'A ora argentinian team', 'Deutsche Zeitung'])('is not named by %j', (line) => {
    expect(rows(`${line}\n14:02 alarm`, { date: '2024-06-10' })).toEqual(['2024-06-10 14:02 | alarm']);
  });
});
