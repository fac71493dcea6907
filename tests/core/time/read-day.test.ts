import { describe, expect, it } from 'vitest';
import { readDay } from '../../../renderer/core/time/dates/read-day.ts';
import { date } from './values.ts';

// A Wednesday.
const today = date('2026-11-25');

const shown = (text: string, language = 'de', isAhead = true): string => {
  const read = readDay(text, { today, isAhead, language });
  return read.kind === 'unread' ? 'unread' : [read.date, read.note].filter((part) => part !== null).join(' ');
};

const took = (words: string, day: string): string => `“${words}” was taken for ${day}.`;

describe('a day counted from today', () => {
  it.each([
    ['today', '2026-11-25', '25 November 2026'],
    ['tomorrow', '2026-11-26', '26 November 2026'],
    ['morgen', '2026-11-26', '26 November 2026'],
    ['übermorgen', '2026-11-27', '27 November 2026'],
    ['demain', '2026-11-26', '26 November 2026'],
    ['après-demain', '2026-11-27', '27 November 2026'],
    ['pasado mañana', '2026-11-27', '27 November 2026'],
    ['friday', '2026-11-27', '27 November 2026'],
    ['by Friday', '2026-11-27', '27 November 2026'],
    ['Freitag', '2026-11-27', '27 November 2026'],
    ['wednesday', '2026-12-02', '2 December 2026'],
    ['next tuesday', '2026-12-01', '1 December 2026'],
    ['mardi prochain', '2026-12-01', '1 December 2026'],
    ['el próximo martes', '2026-12-01', '1 December 2026'],
    ['in two weeks', '2026-12-09', '9 December 2026'],
    ['in a week', '2026-12-02', '2 December 2026'],
    ['in 10 days', '2026-12-05', '5 December 2026'],
    ['two weeks from now', '2026-12-09', '9 December 2026'],
    ['in zwei Wochen', '2026-12-09', '9 December 2026'],
    ['in 3 Tagen', '2026-11-28', '28 November 2026'],
    ['dans deux semaines', '2026-12-09', '9 December 2026'],
    ['dans 3 jours', '2026-11-28', '28 November 2026'],
    ['en dos semanas', '2026-12-09', '9 December 2026'],
    ['dentro de 3 días', '2026-11-28', '28 November 2026'],
  ])('%s', (text, day, said) => {
    expect(shown(text)).toBe(`${day} ${took(text, said)}`);
  });

  it.each([['next friday'], ['nächsten Freitag'], ['vendredi prochain'], ['el próximo viernes']])(
    '%s may be this week’s or that of next week, which is said',
    (text) => {
      expect(shown(text)).toBe(`2026-11-27 “${text}” could be 27 November 2026 or 4 December 2026; the first was taken.`);
    },
  );

  it.each([['soon'], ['in a moment'], ['next'], ['next week or so'], ['in weeks'], ['fridays'], ['10:30'], ['now'], ['31.2.']])(
    '%s is none',
    (text) => {
      expect(shown(text)).toBe('unread');
    },
  );
});

describe('a day as it is written', () => {
  it.each([
    ['2026-07-24', '2026-07-24'],
    ['24.7.2026', '2026-07-24'],
    ['24 July 2026', '2026-07-24'],
    ['24. Juli 2026', '2026-07-24'],
  ])('%s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each([
    ['24.7.', '2027-07-24', '2027'],
    ['24.7', '2027-07-24', '2027'],
    ['24/7', '2027-07-24', '2027'],
    ['10.12.', '2026-12-10', '2026'],
    ['24 July', '2027-07-24', '2027'],
    ['24. Juli', '2027-07-24', '2027'],
    ['3 décembre', '2026-12-03', '2026'],
  ])('%s is the next one so called, and says which year', (text, day, year) => {
    expect(shown(text)).toBe(`${day} “${text}” names no year; ${year} was assumed.`);
  });

  it('is the nearest where it is not to come', () => {
    expect(shown('24.7.', 'de', false)).toMatch(/^2026-07-24 /);
  });

  it('follows the language of the report for what may be taken in two ways, and says so where that has two habits', () => {
    expect(shown('3/4/2026', 'fr')).toBe('2026-04-03');
    expect(shown('3/4', 'fr')).toMatch(/^2027-04-03 “3\/4” names no year/);
    expect(shown('3/4', 'en-US')).toMatch(/^2027-03-04 “3\/4” names no year/);
    expect(shown('3/4', 'en')).toBe('2027-04-03 “3/4” could be 3 April 2027 or 4 March 2027; the first was taken.');
    expect(shown('3/4/2026', 'en')).toMatch(/^2026-04-03 .*could be/);
  });
});
