import { describe, expect, it } from 'vitest';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { context, rows } from './read-rows.ts';

const DAY = { date: '2024-06-10', zone: 'UTC' };

/** The clock times of a text, each with an asterisk where its half of the day rests on its neighbours. */
const clocks = (...lines: readonly string[]): string =>
  parseTimeline(lines.join('\n'), context(DAY))
    .events.map(({ when, flags }) => {
      const end = when.end === null ? '' : `-${when.end.time}`;
      return `${when.time}${end}${flags.some(({ kind }) => kind === 'meridiem-carried') ? '*' : ''}`;
    })
    .join(' ');

describe('a 12-hour clock', () => {
  it('that leaves "pm" out here and there goes on, flagged', () => {
    expect(rows('9:00 AM One\n11:50 Two\n1:15 Three\n4:40 PM Four', DAY)).toEqual([
      '2024-06-10T09:00Z | One',
      '2024-06-10T11:50Z | Two | !meridiem-carried',
      '2024-06-10T13:15Z | Three | !meridiem-carried',
      '2024-06-10T16:40Z | Four',
    ]);
  });

  it.each([
    [['11:50 One', '12:10 Two', '1:15 Three', '2:40 Four'], '11:50 12:10 13:15* 14:40*'],
    [['12.56 Pumpe steht', '1.02 Techniker da', '1.21 Pumpe läuft'], '12:56 13:02* 13:21*'],
    [['9:40 alerte', '11:20 appel', '2:05 réparé'], '09:40 11:20 14:05*'],
    [['10:10 corte', '12:30 aviso', '1:05 técnico', '2:00 listo'], '10:10 12:30 13:05* 14:00*'],
    [['2:40 Four', '1:15 Three', '12:10 Two', '11:50 One'], '14:40* 13:15* 12:10 11:50'],
    [['9:00 a', '9:30 b', '12:30-1:15 c', '1:40 d'], '09:00 09:30 12:30-13:15* 13:40*'],
    [['12:40 a', '1:05-1:20 b', '1:30 c'], '12:40 13:05-13:20* 13:30*'],
    [['11:58 a', '12:56 b', '01:00 c', '01:40 d'], '11:58 12:56 13:00* 13:40*'],
  ])('that never says "pm" goes on past noon, flagged: %j', (lines, expected) => {
    expect(clocks(...lines)).toBe(expected);
  });

  it.each([
    ['an hour above twelve', ['11:50 a', '1:15 b', '14:00 c'], '11:50 01:15 14:00'],
    ['the hour nought', ['11:50 a', '1:15 b', '0:10 c'], '11:50 01:15 00:10'],
    ['noughts ahead of hours', ['10:00 a', '11:30 b', '02:00 c'], '10:00 11:30 02:00'],
    ['the early morning first', ['6:10 a', '7:15 b', '8:20 c'], '06:10 07:15 08:20'],
    ['a day of its own', ['10 June 11:50 a', '10 June 12:10 b', '11 June 1:15 c'], '11:50 12:10 01:15'],
    ['two entries', ['11:50 a', '1:15 b'], '11:50 01:15'],
    ['two turns', ['11:50 a', '1:15 b', '12:20 c', '1:40 d'], '11:50 01:15 12:20 01:40'],
    ['what came before told after', ['11:00 a', '7:30 b', '11:20 c'], '11:00 07:30 11:20'],
    ['a zone', ['11:50 UTC a', '12:10 UTC b', '1:15 UTC c'], '11:50 12:10 01:15'],
  ])('is not seen with %s', (_name, lines, expected) => {
    expect(clocks(...lines)).toBe(expected);
  });

  it('whose turn is the end of the night is read as written, flagged', () => {
    expect(rows('8:10 a\n11:50 b\n1:15 c\n11:55 d', DAY)[2]).toBe('2024-06-10T01:15Z | c | !maybe-afternoon | !out-of-order');
  });
});
