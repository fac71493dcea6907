import { expect, it } from 'vitest';
import { instantOf } from '../../../renderer/core/time/instant-of.ts';
import { isoInstant } from '../../../renderer/core/time/shown/show-instant.ts';
import type { When } from '../../../renderer/core/time/when.ts';
import { timeChoices } from '../../../renderer/core/timeline/changes/time-choices.ts';
import { clock, when } from '../time/values.ts';

const utc = (choice: When): string | null => {
  const result = instantOf(choice);
  return result.kind === 'instant' ? isoInstant(result.instant) : null;
};

it('offers both sides of a time that was skipped', () => {
  const choices = timeChoices(when('2026-03-29 02:30 Europe/Paris', { entered: '02:30' }));
  expect(choices.map(({ words }) => words)).toEqual([
    '01:30 CET, before the clocks went forward',
    '03:30 CEST, after the clocks went forward',
  ]);
  expect(choices.map((choice) => utc(choice.when))).toEqual(['2026-03-29T00:30:00Z', '2026-03-29T01:30:00Z']);
  expect(choices.map((choice) => choice.when.entered)).toEqual(['', '']);
});

it('keeps the end of a range unless that would lie before its beginning', () => {
  const ends = (time: string) =>
    timeChoices(when('2026-03-29 02:30 Europe/Paris', { end: { date: null, time: clock(time) } })).map((choice) => choice.when.end?.time);
  expect(ends('04:00')).toEqual(['04:00', '04:00']);
});

it('offers both occurrences of a time that came twice', () => {
  const choices = timeChoices(when('2026-10-25 02:30 Europe/Paris'));
  expect(choices.map(({ words }) => words)).toEqual(['The first, 02:30 CEST, before the clocks went back', 'The second, 02:30 CET']);
  expect(choices.map((choice) => utc(choice.when))).toEqual(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']);
});

it('offers both occurrences of an end that came twice, once its beginning is settled', () => {
  const range = when('2026-10-25 01:30 Europe/Paris', { end: { date: null, time: clock('02:30') } });
  const choices = timeChoices(range);
  expect(choices.map(({ words }) => words)).toEqual(['The first, 02:30 CEST, before the clocks went back', 'The second, 02:30 CET']);
  const ends = choices.map(({ when: chosen }) => {
    const result = instantOf(chosen);
    return result.kind === 'instant' && result.end !== null ? isoInstant(result.end) : null;
  });
  expect(ends).toEqual(['2026-10-25T00:30:00Z', '2026-10-25T01:30:00Z']);
  expect(choices.flatMap((choice) => timeChoices(choice.when))).toEqual([]);
});

it.each(['2026-06-10 02:30 Europe/Paris', '2026-06-10 02:30 -', '- 02:30 Europe/Paris', '- - -'])('offers nothing for %s', (words) => {
  expect(timeChoices(when(words))).toEqual([]);
});
