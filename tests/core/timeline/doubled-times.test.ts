import { describe, expect, it } from 'vitest';
import type { Id, TimelineEvent } from '../../../renderer/core/report/report.ts';
import { instantOf } from '../../../renderer/core/time/instant-of.ts';
import { isoInstant } from '../../../renderer/core/time/shown/show-instant.ts';
import { doubledInOrder, doubledTimes, settleDoubled } from '../../../renderer/core/timeline/changes/doubled-times.ts';
import { event } from './events.ts';

/** Rows of the night in which clocks went back in Paris, named in the order in which they were written. */
const rows = (...times: readonly string[]): readonly TimelineEvent[] =>
  times.map((time, index) => event(`r${index}`, time.includes('-') ? time : `2026-10-25 ${time} Europe/Paris`));
const proved = (...times: readonly string[]): string | null => {
  const found = doubledInOrder(rows(...times));
  return found === null ? null : [...found.values()].map((side) => side.charAt(0)).join('');
};

it('finds the times of which nobody has said which is meant', () => {
  const known = event('known', '2026-10-25 02:10 Europe/Paris', { occurrence: 'second' });
  expect(doubledTimes([...rows('01:50', '02:10', '03:10'), known]).map(({ id }) => id)).toEqual(['id-r1']);
});

describe('the order of the rows', () => {
  it.each([
    [['01:50', '02:10', '02:50', '02:05', '02:30', '03:10'], 'ffss'],
    [['01:50', '02:10', '02:50', '02:50', '02:10'], 'fffs'],
    [['02:50', '02:10', '03:10'], 'fs'],
    [['01:50', '02:40', '02:10', '2026-10-25', '03:10'], 'fs'],
  ])('%j proves %s', (times, expected) => {
    expect(proved(...times)).toBe(expected);
  });

  it.each([
    ['no step back', ['01:50', '02:10', '02:50', '03:10']],
    ['two steps back', ['01:50', '02:10', '02:05', '02:30', '02:20', '03:10']],
    ['the newest first', ['03:10', '02:50', '02:10', '01:50']],
    ['nothing around it', ['02:50', '02:10']],
    ['an earlier row behind it', ['01:50', '02:50', '02:10', '01:55']],
    ['no doubled time', ['01:50', '03:10']],
  ])('proves nothing with %s', (_, times) => {
    expect(proved(...times)).toBe(null);
  });
});

it('gives each its instant, and leaves other doubts open', () => {
  const doubled = doubledTimes(rows('02:10', '02:20'));
  const [one, two] = doubled.map(({ id, when }) => ({ id, of: when }));
  const flags = [
    { kind: 'doubled-time', message: 'It came twice.', words: '02:10' },
    { kind: 'out-of-order', message: 'It is earlier.', words: '02:10' },
    { kind: 'year-assumed', message: 'No year.', words: '25 Oct' },
  ];
  const doubts = new Map([one, two].flatMap((of) => (of === undefined ? [] : [[of.id, { of: of.of, flags }] as const])));
  const which = ({ id }: TimelineEvent): 'first' | 'second' => (id === ('id-r0' as Id) ? 'first' : 'second');
  const answers = settleDoubled(doubled, which, doubts, ['doubled-time', 'out-of-order']);
  expect(settleDoubled(doubled, which, doubts).map(({ flags }) => flags.length)).toEqual([2, 2]);
  const told = answers.map(({ when, flags }) => {
    const result = instantOf(when);
    return [result.kind === 'instant' ? isoInstant(result.instant) : result.kind, flags.map(({ kind }) => kind).join()];
  });
  expect(told).toEqual([
    ['2026-10-25T00:10:00Z', 'year-assumed'],
    ['2026-10-25T01:20:00Z', 'year-assumed'],
  ]);
});
