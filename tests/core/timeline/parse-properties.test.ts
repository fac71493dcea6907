import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../renderer/core/time/instant-of.ts';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';
import type { TimelineReading } from '../../../renderer/core/timeline/reading.ts';
import { context } from './read-rows.ts';

const LONG = { numRuns: 400 } as const;

/** Words that appear nowhere else, so that losing one shows. */
const word = fc.stringMatching(/^q[a-z]{4,9}x$/);
const sentence = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '));

const opening = fc.constantFrom('', '- ', '* ', '  • ', '    - ', '1. ', '### ', '> ', '| ', '**', '[', '<b>', '\t', '"', '`');
const time = fc.constantFrom(
  '',
  '15:30',
  '15:30 CEST',
  '4pm',
  '1600',
  '11.50',
  '~14:00',
  '16:05-16:20',
  'T+5 min',
  '2024-06-10 15:30',
  '10h47',
  'noon',
);
const between = fc.constantFrom(' ', ': ', ' – ', ' -> ', '** ', '] ', ' | ', '\t', ', ', '</b> ', ',"');
const closing = fc.constantFrom('', ' (15:30 CEST)', ' at 16:05', ' |', '"', ' 15:30', '<br>', '.', ' 2024-06-10');
const line = fc.tuple(opening, time, between, sentence, closing).map((parts) => parts.join(''));
const special = fc.constantFrom(
  '',
  '',
  'June 10th, 2024:',
  'Time (UTC),Event',
  '|---|---|',
  'All times in UTC',
  '<table>',
  '</table>',
  '<tr><td>',
  '## Next',
  '```',
);
const paste = fc.array(fc.oneof({ weight: 4, arbitrary: line }, special), { maxLength: 14 }).map((lines) => lines.join('\n'));

function kept(reading: TimelineReading): string {
  const events = reading.events.map(({ text, when }) => `${when.entered} ${text}`);
  return [...events, ...reading.leftovers.map(({ text }) => text)].join(' ');
}

describe('any text', () => {
  it('loses no word', () => {
    fc.assert(
      fc.property(paste, (text) => {
        const found = kept(parseTimeline(text, context()));
        const lost = (text.match(/q[a-z]{4,9}x/g) ?? []).filter((one) => !found.includes(one));
        // The first row of a table names its columns.
        const columns = text
          .split('\n')
          .filter((one) => (/[|,\t]/.test(one) || one.includes('<t')) && !/\d/.test(one.replace('1. ', '')))
          .join(' ');
        expect(lost.filter((one) => !columns.includes(one))).toEqual([]);
      }),
      LONG,
    );
  });

  it('never throws, whatever it is, and places everything within the text', () => {
    const garbage = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ unit: fc.constantFrom(...'0123456789:.-–/ \n\tTZ+|,;()[]<>*`"~apm年月日'), maxLength: 200 }),
      paste,
    );
    fc.assert(
      fc.property(garbage, (text) => {
        const { events, leftovers } = parseTimeline(text, context({ date: '2024-06-10', zone: 'UTC' }));
        let last = 0;
        for (const { from, to } of events) {
          expect([from >= last, to <= text.length, from <= to]).toEqual([true, true, true]);
          last = from;
        }
        for (const { text: left, from, to } of leftovers) expect(text.slice(from, to)).toBe(left);
      }),
      LONG,
    );
  });

  it('read twice gives the same', () => {
    fc.assert(
      fc.property(paste, (text) => {
        expect(parseTimeline(text, context())).toEqual(parseTimeline(text, context()));
      }),
    );
  });
});

describe('an instant that was written', () => {
  const instant = fc.integer({ min: Date.UTC(2001, 0, 1) / 60_000, max: Date.UTC(2049, 0, 1) / 60_000 }).map((minutes) => minutes * 60_000);
  const two = (value: number): string => String(value).padStart(2, '0');
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
  const writings: Readonly<Record<string, (at: Date) => string>> = {
    iso: (at) => at.toISOString(),
    space: (at) => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    long: (at) =>
      `${months[at.getUTCMonth()]} ${at.getUTCDate()}, ${at.getUTCFullYear()} ${two(at.getUTCHours())}:${two(at.getUTCMinutes())} UTC`,
    british: (at) =>
      `${at.getUTCDate()} ${months[at.getUTCMonth()]} ${at.getUTCFullYear()} at ${two(at.getUTCHours())}:${two(at.getUTCMinutes())} GMT`,
    german: (at) =>
      `${two(at.getUTCDate())}.${two(at.getUTCMonth() + 1)}.${at.getUTCFullYear()} um ${at.getUTCHours()}:${two(at.getUTCMinutes())} Uhr UTC`,
    american: (at) =>
      `${months[at.getUTCMonth()]?.slice(0, 3)} ${at.getUTCDate()}, ${at.getUTCFullYear()}, ${at.getUTCHours() % 12 || 12}:${two(at.getUTCMinutes())} ${at.getUTCHours() < 12 ? 'AM' : 'PM'} UTC`,
    offset: (at) => `${new Date(at.getTime() + 7_200_000).toISOString().slice(0, 19)}+02:00`,
  };

  it.each(Object.entries(writings))('is read back: %s', (_, write) => {
    fc.assert(
      fc.property(instant, (at) => {
        const [event] = parseTimeline(`- ${write(new Date(at))}: Something happened`, context()).events;
        const result = event === undefined ? null : instantOf(event.when);
        expect([result?.kind === 'instant' && result.instant, event?.text, event?.flags]).toEqual([at, 'Something happened', []]);
      }),
    );
  });
});
