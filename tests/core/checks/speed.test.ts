import { expect, it } from 'vitest';
import { expectLinearGrowth } from '../../support/growth.ts';
import { readChecked } from './read-checked.ts';

/** A sound report with as many paragraphs as asked for, each with times, and a timeline of fifty events. */
function longReport(paragraphs: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const prose = Array.from(
    { length: paragraphs },
    (_, at) =>
      `In step ${at} the team looked at the queue for several minutes and found nothing unusual. At 1${at % 10}:${two(at % 60)} UTC on 10 June 2025 a probe of replica ${at} answered within 30 seconds, as it had between 9:00 and 9:30 UTC.`,
  );
  const events = Array.from(
    { length: 50 },
    (_, at) => `- 2025-06-10 1${Math.floor(at / 10)}:${two((at % 10) * 6)} UTC Step ${at} of the recovery`,
  );
  return ['# Queue', '', ...prose.flatMap((line) => [line, '']), '## Timeline', '', ...events].join('\n');
}

it('takes time in step with the length of the text', () => {
  expectLinearGrowth(100, (size) => {
    readChecked(longReport(size));
  });
});

it('finds nothing in such a text', () => {
  expect(readChecked(longReport(20))).toEqual([]);
});
