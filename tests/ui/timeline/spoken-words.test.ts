import { expect, it } from 'vitest';
import { spokenWords } from '../../../renderer/ui/timeline/chart/event-words.ts';

it.each([
  ['09:15 CEST', 'It fails', 'Detected', '09:15 CEST. It fails. Detected'],
  ['09:15 CEST', 'What was read is stored.', 'Impact began', '09:15 CEST. What was read is stored. Impact began'],
  ['09:15 CEST', 'Is it over? ', '', '09:15 CEST. Is it over?'],
  ['09:15 CEST', 'More to come …', 'Internal', '09:15 CEST. More to come … Internal'],
  ['', 'It fails', '', 'It fails'],
])('says %j, %j and %j as sentences', (when, text, notes, expected) => {
  expect(spokenWords({ when, text, notes })).toBe(expected);
});
