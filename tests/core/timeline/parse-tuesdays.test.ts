import { describe, expect, it } from 'vitest';
import { rows } from './read-rows.ts';

const UTC = { zone: 'UTC' };

describe('“mar.” ahead of a date', () => {
  it.each([
    ['mar. 11 juin 2024, 09:00 réunion', '2024-06-11T09:00Z | réunion'],
    ['mar. 11 giu 2024, 09:00 riunione', '2024-06-11T09:00Z | riunione'],
    ['mar 11 jun 2024, 09:00 reunión', '2024-06-11T09:00Z | reunión'],
    ['mar 11/06/2024 09:00 reunión', '2024-06-11T09:00Z | reunión'],
    ['mar. 12 juin 2024, 09:00 réunion', '2024-06-12T09:00Z | réunion | !weekday-mismatch'],
  ])('is a Tuesday: %s', (line, expected) => {
    expect(rows(line, { ...UTC, locale: 'fr' })).toEqual([expected]);
  });

  it.each([
    ['Mar 11, 2024 09:00 review', '2024-03-11T09:00Z | review'],
    ['Mar 11 2024 09:00 review', '2024-03-11T09:00Z | review'],
    ['11 mar 2024 09:00 riunione', '2024-03-11T09:00Z | riunione'],
  ])('is March: %s', (line, expected) => {
    expect(rows(line, UTC)).toEqual([expected]);
  });
});

describe('a day in the mark of a time without words', () => {
  it.each([
    '<p><time datetime="2024-06-10" /> 14:02 UTC alarm</p>',
    '<p><time datetime="2024-06-10"></time> 14:02 UTC alarm</p>',
    '<time class="d" datetime="2024-06-10"/> 14:02 UTC alarm',
  ])('is read: %s', (text) => {
    expect(rows(text)).toEqual(['2024-06-10T14:02Z | alarm']);
  });

  it('is not said twice where the mark has words', () => {
    expect(rows('<time datetime="2024-06-10">10 June 2024</time> 14:02 UTC alarm')).toEqual(['2024-06-10T14:02Z | alarm']);
  });
});

describe('a range that counts hours past midnight, or whose end is not understood', () => {
  it.each([
    ['22:00〜25:30 作業', '2024-06-10T22:00Z/2024-06-11T01:30Z | 作業'],
    ['22:00-24:30 Wartung', '2024-06-10T22:00Z/2024-06-11T00:30Z | Wartung'],
    ['22:00 16 June 2024 to 17 June 2024: works', '2024-06-16T22:00Z | to 17 June 2024: works | !maybe-range'],
    ['22:00 bis zum 17. Juni 2024 Wartung', '2024-06-10T22:00Z | bis zum 17. Juni 2024 Wartung | !maybe-range'],
    ['22:00 to 3 of the pumps', '2024-06-10T22:00Z | to 3 of the pumps'],
    ['22:00–30:10 works', '2024-06-10T22:00Z | –30:10 works | !maybe-range'],
  ])('%s', (text, expected) => {
    expect(rows(text, { ...UTC, date: '2024-06-10' })).toEqual([expected]);
  });
});
