import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

const UTC = { zone: 'UTC' };
const SPAN = '2024-06-23T14:02Z/2024-06-24T15:10Z | Pump';

describe('two whole moments side by side are a beginning and an end', () => {
  it.each([
    ['days first', '23/6/2024 14:02 24/6/2024 15:10 Pump'],
    ['dots', '23.06.2024 14:02 24.06.2024 15:10 Pump'],
    ['dashes', '23-06-2024 14:02 24-06-2024 15:10 Pump'],
    ['years first', '2024-06-23 14:02 2024-06-24 15:10 Pump'],
    ['slashes, years first', '2024/06/23 14:02 2024/06/24 15:10 Pump'],
    ['letters between', '2024-06-23T14:02Z 2024-06-24T15:10Z Pump'],
    ['zones behind both', '2024-06-23 14:02 UTC 2024-06-24 15:10 UTC Pump'],
    ['French hours', '23/06/2024 14h02 24/06/2024 15h10 Pump'],
    ['months first, halves of the day', '6/23/2024 2:02 PM 6/24/2024 3:10 PM Pump'],
    ['names of months', '23 June 2024 14:02 24 June 2024 15:10 Pump'],
    ['German names', '23. Juni 2024 14:02 24. Juni 2024 15:10 Pump'],
    ['Japanese days', '2024年6月23日 14:02 2024年6月24日 15:10 Pump'],
    ['items of a list', '- 23/6/2024 14:02 24/6/2024 15:10 Pump'],
  ])('%s', (_, text) => {
    expect(rows(`${text}\n${text}`, UTC)).toEqual([SPAN, SPAN]);
  });

  it('behind names, one or several', () => {
    const text =
      'db 23/6/2024 14:02 24/6/2024 15:10 Pump\nweb, mail, ftp-2 23/6/2024 14:02 24/6/2024 15:10 Pump\nftp 23/6/2024 14:02 24/6/2024 15:10 Pump';
    expect(rows(text, UTC).map((row) => row.replace(/^.* \| /, ''))).toEqual(['db: Pump', 'web, mail, ftp-2: Pump', 'ftp: Pump']);
  });

  it.each([
    ['the second is earlier', '2024-06-24 15:10 2024-06-23 14:02 Pump', '2024-06-24T15:10Z | 2024-06-23 14:02 Pump'],
    ['the second has no time', '2024-06-23 14:02 2024-06-24 Pump', '2024-06-23T14:02Z | 2024-06-24 Pump'],
    ['the second has no year', '2024-06-23 14:02 24/6 15:10 Pump', '2024-06-23T14:02Z | 24/6 15:10 Pump'],
    ['words stand between', '2024-06-23 14:02 since 2024-06-22 15:10 Pump', '2024-06-23T14:02Z | since 2024-06-22 15:10 Pump'],
  ])('but not where %s', (_, text, expected) => {
    expect(rows(`${text}\n${text}`, UTC)).toEqual([expected, expected]);
  });
});

describe('columns of a beginning and an end', () => {
  it.each([
    ['Down', 'Up'],
    ['Down', 'Back up'],
    ['Ausfall', 'Wieder da'],
    ['Ausfall', 'Behebung'],
    ['Panne', 'Rétablissement'],
    ['Caída', 'Recuperación'],
    ['Guasto', 'Ripristino'],
    ['Queda', 'Recuperação'],
    ['Storing', 'Herstel'],
    ['発生', '復旧'],
  ])('%s, %s', (down, up) => {
    const text = `| ${down} | ${up} | X |\n|--|--|--|\n| 2024-06-23 14:02 | 2024-06-24 15:10 | Pump |`;
    expect(rows(text, UTC)).toEqual([SPAN]);
  });

  it.each(['Updated', 'Uploaded', 'Backup', 'Reported', 'Gemeldet'])('but not “%s”', (title) => {
    const text = `| Time | ${title} | X |\n|--|--|--|\n| 14:02 | 15:10 | Pump |\n| 15:02 | 15:12 | Valve |`;
    expect(rows(text, { ...UTC, date: '2024-06-23' })[0]).toBe('2024-06-23T14:02Z | 15:10 – Pump');
  });
});

describe('several moments in one cell', () => {
  const table = (cell: string): readonly string[] =>
    rows(`| When | What |\n|--|--|\n| ${cell} | Sent |\n| 15:00:00 | Done |`, { ...UTC, date: '2024-06-23' });
  it.each([
    [
      'a row of moments begins with the first',
      '14:02:01.5 / 14:02:03.5 / 14:02:09.0',
      '2024-06-23T14:02:01Z | 14:02:03.5 / 14:02:09.0 – Sent',
    ],
    ['a shortened end with parts of a second', '14:02:01.250〜03.500', '2024-06-23T14:02:01Z/2024-06-23T14:02:03Z | Sent'],
    ['the same with a dash', '14:02:01,250 – 03,500', '2024-06-23T14:02:01Z/2024-06-23T14:02:03Z | Sent'],
  ])('%s', (_, cell, expected) => {
    expect(table(cell)[0]).toBe(expected);
  });

  it('is a span where one is told on two clocks', () => {
    expect(table('14:02-14:05 UTC / 16:02-16:05 CEST')[0]).toMatch(/^2024-06-23T14:02Z\/2024-06-23T14:05Z \|/);
  });
});
