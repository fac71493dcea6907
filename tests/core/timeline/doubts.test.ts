import { describe, expect, it } from 'vitest';
import type { When } from '../../../renderer/core/time/when.ts';
import type { WhenFlag } from '../../../renderer/core/time/words/read-flag.ts';
import { carryDoubts, doubtsAbout, doubtsAfterTyping, type TypedPart } from '../../../renderer/core/timeline/doubts/doubts.ts';
import { parseDoubts } from '../../../renderer/core/timeline/doubts/parse-doubts.ts';
import { date, when } from '../time/values.ts';

const flag = (kind: string, suggestion?: When): WhenFlag => ({
  kind,
  message: `${kind}.`,
  words: '3/4/2026',
  ...(suggestion === undefined ? {} : { suggestion }),
});
const kinds = (flags: readonly WhenFlag[]): string => flags.map(({ kind }) => kind).join(' ');

const april = when('2026-04-03 10:00 UTC');
const march = when('2026-03-04 10:00 UTC');
const order = flag('date-order', march);
const season = flag('out-of-season-zone', when('2026-04-03 10:00 Europe/Paris'));

describe('a doubt is about one time', () => {
  it.each([
    ['2026-04-03 10:00 UTC', 'date-order'],
    ['2026-04-03 10:05 UTC', ''],
    ['2026-04-04 10:00 UTC', ''],
    ['2026-04-03 10:00 UTC+1', ''],
  ])('%s', (words, expected) => {
    expect(kinds(doubtsAbout(when(words, { entered: 'otherwise' }), { of: april, flags: [order] }))).toBe(expected);
  });

  it('and nothing is said where none was noted', () => {
    expect(doubtsAbout(april, undefined)).toEqual([]);
  });
});

describe('what is still open after a change', () => {
  it.each<[string, string, readonly TypedPart[], string]>([
    ['2026-04-03 13:00 UTC', 'moved', [], 'date-order out-of-season-zone meridiem'],
    ['2026-04-03 10:00 Europe/Paris', 'another zone', [], 'date-order meridiem'],
    ['2026-05-01 10:00 UTC', 'a date', ['date'], 'out-of-season-zone meridiem'],
    ['2026-04-03 11:00 UTC', 'a time', ['time'], 'date-order out-of-season-zone'],
    ['2026-04-03 10:00 UTC', 'the zone again', ['zone'], 'date-order meridiem'],
  ])('to %s: %s', (after, _, entered, expected) => {
    expect(kinds(carryDoubts([order, season, flag('meridiem')], april, when(after), entered))).toBe(expected);
  });

  it.each([
    ['2026-04-03 13:00 UTC', '2026-03-04 13:00 UTC'],
    ['2026-04-03 10:00 Europe/Paris', '2026-03-04 10:00 Europe/Paris'],
    // The day has become another one itself: which was meant can't be said any more.
    ['2026-04-04 01:00 UTC', null],
  ])('the other date is offered for %s as %s', (after, offered) => {
    const [open] = carryDoubts([order], april, when(after), []);
    expect(open?.suggestion).toEqual(offered === null ? undefined : when(offered));
  });
});

describe('what is open after typing', () => {
  const june = when('2026-06-10 16:20 UTC+1');
  const next = { ...june, date: date('2026-06-11') };
  const found = [flag('out-of-season-zone')];
  it.each<[string, readonly WhenFlag[], readonly WhenFlag[], When, When, TypedPart, string]>([
    ['a doubt of before gives way to the same of now', [season], found, june, next, 'date', 'out-of-season-zone'],
    ['an answer holds on another day', [], found, june, next, 'date', ''],
    ['a first date asks', [], found, { ...june, date: null }, june, 'date', 'out-of-season-zone'],
    ['a time keeps the doubt about its date', [order], [], april, when('2026-04-03 11:00 UTC'), 'time', 'date-order'],
    ['a time with a date settles it', [order], [], april, when('2026-05-03 11:00 UTC'), 'time', ''],
    ['a date settles the doubt about the date', [order], [], april, march, 'date', ''],
    ['a zone settles the doubt about the zone', [order, season], [], april, when('2026-04-03 10:00 UTC+1'), 'zone', 'date-order'],
  ])('%s', (_, known, now, before, after, part, expected) => {
    expect(kinds(doubtsAfterTyping(known, now, before, after, part))).toBe(expected);
  });
});

describe('stored doubts', () => {
  it('are read as they were written', () => {
    const doubts = { of: april, flags: [order, flag('meridiem')] };
    expect(parseDoubts(JSON.parse(JSON.stringify(doubts)))).toEqual(doubts);
  });

  it.each([[null], ['x'], [{}], [{ of: april }], [{ of: 4, flags: [] }], [{ of: april, flags: [{ kind: 4 }] }]])('%j is none', (value) => {
    expect(parseDoubts(value)).toBeNull();
  });

  it('too long to keep whole are kept in part', () => {
    const long = { ...order, words: 'x'.repeat(3000) };
    const read = parseDoubts({ of: april, flags: Array.from({ length: 80 }, () => long) });
    expect([read?.flags.length, read?.flags[0]?.kind, read?.flags[0]?.words.length]).toEqual([50, 'date-order', 1000]);
  });

  it('lose a suggestion that can’t be read, and keep their words', () => {
    expect(parseDoubts({ of: april, flags: [{ ...order, suggestion: 'tomorrow' }] })).toEqual({ of: april, flags: [flag('date-order')] });
  });
});
