import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../../../renderer/core/checks/editions/compare-editions.ts';
import { pairUp } from '../../../../renderer/core/checks/editions/pair-up.ts';
import type { Report } from '../../../../renderer/core/report/report.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { date } from '../../time/values.ts';
import { event } from '../../timeline/events.ts';
import { action, report } from '../reports.ts';

const edition = (language: string, text: string, parts: Partial<Omit<Report, 'details' | 'body'>> = {}): Report =>
  report({ details: { language }, body: [textBlock('p', text)], ...parts });
const english = 'From 4:05 pm to 17:20 UTC 1,204.5 GB were unreachable for 412 customers (3.5 % of 20,000).';
const german = 'Von 16:05 bis 17:20 UTC waren 1.204,5 GB für 412 Kunden (3,5 % von 20 000) nicht erreichbar.';
const messages = (a: Report, b: Report): readonly string[] => compareEditions(a, b).map(({ message }) => message);

describe('two editions of one report', () => {
  it('that say the same give no finding, however figures are written', () => {
    expect(messages(edition('en', english), edition('de', german))).toEqual([]);
    expect(messages(edition('en', 'Twelve of 45 servers'), edition('de', '12 von 45 Servern'))).toEqual([]);
    expect(messages(edition('en', 'On 3 June 2025'), edition('de', 'Am 3. Juni 2025'))).toEqual([]);
  });

  it.each([
    [
      'a time',
      german.replace('17:20', '17:30'),
      ['“17:20 UTC” stands in this edition only.', '“17:30 UTC” stands in the other edition only.'],
    ],
    ['a number', german.replace('412', '421'), ['“412” stands in this edition only.', '“421” stands in the other edition only.']],
    [
      'a decimal',
      german.replace('1.204,5', '1.204,6'),
      ['“1,204.5” stands in this edition only.', '“1.204,6” stands in the other edition only.'],
    ],
  ])('that differ in %s say so', (_what, text, expected) => {
    expect(messages(edition('en', english), edition('de', text)).toSorted()).toEqual([...expected].toSorted());
  });

  const events = [event('Errors rise', '2024-06-10 16:05 UTC'), event('Fixed', '2024-06-10 17:20 UTC')];
  const translated = [event('Fehler häufen sich', '2024-06-10 18:05 Europe/Berlin'), event('Behoben', '2024-06-10 19:20 Europe/Berlin')];

  it('compare moments, not clocks', () => {
    expect(messages(edition('en', '', { events }), edition('de', '', { events: translated }))).toEqual([]);
  });

  it('name an event that has another time, and one that only one has', () => {
    const moved = [translated[0], event('Behoben', '2024-06-10 19:30 Europe/Berlin')].flatMap((one) => one ?? []);
    expect(compareEditions(edition('en', '', { events }), edition('de', '', { events: moved }))).toMatchObject([
      {
        place: { kind: 'event', id: 'id-Fixed' },
        message: '“Fixed” is at 10 June 2024, 17:20 UTC here and at 10 June 2024, 19:30 CEST in the other edition.',
      },
    ]);
    const shorter = translated.slice(0, 1);
    expect(messages(edition('en', '', { events }), edition('de', '', { events: shorter }))).toEqual([
      'The other edition lacks this event: 10 June 2024, 17:20 UTC, “Fixed”.',
    ]);
    expect(messages(edition('de', '', { events: shorter }), edition('en', '', { events }))).toEqual([
      'The other edition has an event that this one lacks: 10 June 2024, 17:20 UTC, “Fixed”.',
    ]);
  });

  it('compare actions: how many, by when and how far', () => {
    const of = (...actions: Report['actions']) => edition('en', '', { actions });
    expect(messages(of(action('a'), action('b')), of(action('a')))).toEqual(['This edition has 2 actions, the other 1 action.']);
    expect(messages(of(action('a', { due: date('2024-07-01') })), of(action('b', { due: date('2024-08-01') })))).toEqual([
      'This action is due on 2024-07-01 here and on 2024-08-01 in the other edition.',
    ]);
    expect(messages(of(action('a', { state: 'done' })), of(action('b')))).toEqual([
      'This action is done here and open in the other edition.',
    ]);
  });
});

describe('pairUp', () => {
  it('gives back every entry that has no equal, and of equal lists nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 5 })), fc.array(fc.integer({ min: 0, max: 5 })), (own, theirs) => {
        expect(pairUp(own, own, Object.is)).toEqual([]);
        const pairs = pairUp(own, theirs, Object.is);
        const left = pairs.flatMap(([a]) => (a === null ? [] : [a]));
        const right = pairs.flatMap(([, b]) => (b === null ? [] : [b]));
        expect(own.length - left.length).toBe(theirs.length - right.length);
      }),
    );
  });
});
