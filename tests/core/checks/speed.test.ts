import { expect, it } from 'vitest';
import { nameVariants } from '../../../renderer/core/checks/wording/name-variants.ts';
import { textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { expectLinearGrowth } from '../../support/growth.ts';
import { readChecked } from './read-checked.ts';
import { checked, report } from './reports.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const clock = (at: number): string => `${two(Math.floor(at / 60) % 24)}:${two(at % 60)}`;

/** A sound report with as many paragraphs as asked for, each with times, and a timeline of fifty events. */
function longReport(paragraphs: number): string {
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

const many = <Of>(count: number, write: (at: number) => Of): readonly Of[] => Array.from({ length: count }, (_, at) => write(at));

it.each<readonly [string, number, (size: number) => string]>([
  ['a line of times', 1500, (size) => many(size, () => '10:05').join(' ')],
  ['a line of ranges with am and pm', 1000, (size) => `Down on 3 July 2026${many(size, () => ' from 10:05 am to 10:07 pm UTC').join('')}`],
  [
    'one long list of entries',
    400,
    (size) => ['# Queue', '## Timeline (UTC)', many(size, (at) => `- ${clock(at)} Step ${at}`).join('\n')].join('\n\n'),
  ],
  [
    'wrong weekdays',
    100,
    (size) => many(size, (at) => `On Monday, ${(at % 28) + 1} June 2026, we changed the setting ${at}.`).join('\n\n'),
  ],
  ['a list of dated items', 200, (size) => many(size, (at) => `- Add the alert ${at} by ${(at % 28) + 1} August 2026`).join('\n')],
  ['one paragraph of figures', 200, (size) => many(size, (at) => `In all ${at + 3} customers saw ${at % 17} errors.`).join(' ')],
  ['a story told in times', 200, (size) => many(size, (at) => `At ${clock(at)} UTC the queue of node ${at} grew.`).join(' ')],
])('takes time in step with the length of %s', (_name, size, write) => {
  expectLinearGrowth(size, (now) => {
    readChecked(write(now));
  });
});

it('takes time in step with the number of names', () => {
  expectLinearGrowth(200, (size) => {
    const names = many(size, (at) => textBlock('p', `PayLink${at} and Pay Link${at} were slow.`));
    checked(nameVariants, report({ body: names }));
  });
});
