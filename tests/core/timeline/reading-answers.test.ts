import { expect, it } from 'vitest';
import { instantOf } from '../../../renderer/core/time/instant-of.ts';
import { isoInstant } from '../../../renderer/core/time/shown/show-instant.ts';
import type { When } from '../../../renderer/core/time/when.ts';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import { answersTo, sharedAnswers } from '../../../renderer/core/timeline/reading-answers.ts';
import { date } from '../time/values.ts';

const read = (text: string, on = '2026-06-10') => parseTimeline(text, { zone: null, date: date(on), locale: 'en-GB', t0: null }).events;
const show = (when: When): string => {
  const result = instantOf(when);
  return `${when.zone} ${result.kind === 'instant' ? isoInstant(result.instant).slice(11, 16) : result.kind}`;
};

it.each([
  ['All times CET\n16:20 a', '2026-06-10', ['Europe/Paris 14:20']],
  ['All times CEST\n16:20 a', '2026-01-10', ['Europe/Paris 15:20']],
  ['All times CET\n16:20 a', '2026-01-10', []],
  // The inline one brings its own suggestion.
  ['16:20 CET a', '2026-06-10', []],
  ['16:20 IST a', '2026-06-10', ['Europe/Dublin 15:20']],
  ['16:20 IST a', '2026-01-10', ['Asia/Jerusalem 14:20']],
  ['All times IST\n16:20 a', '2026-06-10', ['Europe/Dublin 15:20']],
  ['25 Oct 2026 02:30 Berlin time a', '2026-06-10', ['Europe/Berlin 00:30', 'Europe/Berlin 01:30']],
  ['29 March 2026 02:30 Berlin time a', '2026-06-10', ['Europe/Berlin 00:30', 'Europe/Berlin 01:30']],
  ['16:20 UTC a', '2026-06-10', []],
  ['16:20 a', '2026-06-10', []],
])('%j on %s may also mean %j', (text, on, expected) => {
  expect(read(text, on).flatMap((event) => answersTo(event).map(({ when }) => show(when)))).toEqual(expected);
});

it.each<[string, readonly string[]]>([
  ['All times CET\n16:20 a\n16:30 b\n16:40 UTC c', ['CET Europe/Paris 2']],
  ['16:20 CET a\n16:30 CET b\n16:40 CET c', ['CET Europe/Paris 3']],
  ['16:20 IST a\n16:30 IST b', ['IST Europe/Dublin 2']],
  ['16:20 CET a', []],
  ['25 Oct 2026 02:30 Berlin time a\n25 Oct 2026 02:40 Berlin time b', []],
])('%j is answered once: %j', (text, expected) => {
  const events = read(text);
  const shared = sharedAnswers(events);
  expect(shared.map(({ about, zone, answers }) => `${about} ${zone} ${answers.size}`)).toEqual(expected);
  for (const { answers } of shared)
    for (const [from, { when, message }] of answers) {
      const event = events.find((one) => one.from === from);
      expect(event?.flags.some((flag) => flag.message === message)).toBe(true);
      expect([when.date, when.time, when.entered]).toEqual([event?.when.date, event?.when.time, event?.when.entered]);
    }
});
