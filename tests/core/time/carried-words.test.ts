import { expect, it } from 'vitest';
import { carriedWords } from '../../../renderer/core/time/zones/carried-words.ts';
import { when } from './values.ts';

it.each([
  ['2026-11-11 13:30 UTC+2', '13:30 Uhr MESZ', 'MESZ'],
  ['2026-06-11 13:30 UTC+1', '13:30 cet', 'CET'],
  ['2026-06-11 13:30 UTC-5', '13:30 Eastern Standard Time', 'Eastern Standard Time'],
  // Its date decides whether it was in force.
  ['- 13:30 Europe/Paris', '13:30 CEST', 'CEST'],
])('%s, entered as “%s”, hands on %s', (words, entered, expected) => {
  expect(carriedWords(when(words, { entered }))).toBe(expected);
});

it.each([
  ['a zone in force', '2026-06-11 13:30 Europe/Paris', '13:30 MESZ'],
  ['a slip that was mended', '2026-11-11 13:30 Europe/Paris', '13:30 MESZ'],
  ['an offset that somebody chose', '2026-11-11 13:30 UTC+2', '13:30 UTC+2'],
  ['a zone that nobody named', '2026-11-11 13:30 -', '13:30'],
  ['a day without a time', '2026-11-11 - UTC+2', '11.11.2026'],
])('%s hands on no words', (_, words, entered) => {
  expect(carriedWords(when(words, { entered }))).toBe(null);
});
