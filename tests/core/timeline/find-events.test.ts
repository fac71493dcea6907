import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TimelineEvent } from '../../../renderer/core/report/report.ts';
import { anyEvent, type EventQuery, findEvents, findsAll } from '../../../renderer/core/timeline/find-events.ts';
import { zone } from '../time/values.ts';
import { event } from './events.ts';

const events: readonly TimelineEvent[] = [
  event('Gateway in Zürich fails', '2024-06-10 16:05 Europe/Paris', { entered: '4:05 pm CEST' }, 'impact-began'),
  { ...event('Łódź office told; STRASSE closed', '2024-06-11 09:00 UTC', {}, 'detected'), visibility: 'internal' },
  { ...event('Something in April', '- - -', { entered: 'some time in April' }), visibility: 'authority' },
];

const find = (query: Partial<EventQuery>, displayZone: string | null = null): readonly number[] =>
  findEvents(events, { ...anyEvent, ...query }, ({ milestone }) => milestone ?? '', displayZone === null ? null : zone(displayZone)).map(
    (one) => events.indexOf(one),
  );

it.each([
  ['', [0, 1, 2]],
  ['  \t ', [0, 1, 2]],
  ['gateway', [0]],
  ['ZURICH', [0]],
  ['zu\u0308rich', [0]],
  ['lodz', [1]],
  ['straße', [1]],
  ['fails gateway', [0]],
  ['gateway told', []],
  ['4:05', [0]],
  ['16:05', [0]],
  ['cest', [0]],
  ['2024-06-11', [1]],
  ['tuesday', [1]],
  ['june 2024', [0, 1]],
  ['april', [2]],
  ['(.*', []],
  ['fails2024', []],
])('finds %j in texts and times', (words, found) => {
  expect(find({ words })).toEqual(found);
});

it('finds a time as the display zone shows it', () => {
  expect(find({ words: '14:05 utc' })).toEqual([]);
  expect(find({ words: '14:05 utc' }, 'UTC')).toEqual([0]);
});

it('finds a time by the words it was entered with, unless it was changed since', () => {
  const moved = event('moved', '2026-06-08 12:15 UTC', { entered: '09:15 CEST' });
  const found = (words: string): number => findEvents([moved], { ...anyEvent, words }, () => '', null).length;
  expect(['09:15', 'cest', '09:15 moved', '12:15', '12:15 utc'].map(found)).toEqual([0, 0, 0, 1, 1]);
});

it('finds by milestone, visibility and category, all of them at once', () => {
  expect(find({ milestones: new Set(['impact-began', 'detected']) })).toEqual([0, 1]);
  expect(find({ visibilities: new Set(['internal', 'authority']) })).toEqual([1, 2]);
  expect(find({ categories: new Set(['detected', '']) })).toEqual([1, 2]);
  expect(find({ milestones: new Set(['detected']), visibilities: new Set(['public']) })).toEqual([]);
  expect(find({ milestones: new Set(['detected']), words: 'łódź' })).toEqual([1]);
});

it('finds events without a milestone, and those with a note or without one', () => {
  expect(find({ milestones: new Set([null]) })).toEqual([2]);
  expect(find({ milestones: new Set([null, 'detected'] as const) })).toEqual([1, 2]);
  const some = [{ ...event('a', '- - -'), note: 'a zebra' }, event('b', '- - -'), { ...event('c', '- - -'), note: ' ' }];
  const texts = (query: Partial<EventQuery>): string =>
    findEvents(some, { ...anyEvent, ...query }, () => '', null)
      .map(({ text }) => text)
      .join();
  expect(texts({ hasNote: true })).toBe('a');
  expect(texts({ hasNote: false })).toBe('b,c');
  expect(texts({ hasNote: false, words: 'b' })).toBe('b');
});

it.each<[string, Partial<TimelineEvent>]>([
  ['zebra', { note: 'Ask about the ZEBRA' }],
  ['zoe', { author: 'Zoë' }],
  ['network', { category: 'Network' }],
  ['graphs.example', { evidence: ['Error rate https://graphs.example.org'] }],
  ['rate zebra', { note: 'zebra', evidence: ['Error rate https://graphs.example.org'] }],
])('finds %j in what else is known of an event', (words, part) => {
  const one: TimelineEvent = { ...event('x', '2024-06-10 16:05 UTC'), ...part };
  const found = findEvents([event('y', '2024-06-10 16:05 UTC'), one], { ...anyEvent, words }, () => '', null);
  expect(found).toEqual([one]);
});

it('finds nothing in an empty set', () => {
  expect(find({ milestones: new Set() })).toEqual([]);
  expect(find({ visibilities: new Set() })).toEqual([]);
  expect(find({ categories: new Set() })).toEqual([]);
});

it('finds every event by each word of its text, in capitals too', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (text) => {
      const one = event(text, '- - -');
      for (const words of [text, text.toUpperCase().toLowerCase()]) {
        expect(findEvents([one], { ...anyEvent, words }, () => '', null)).toEqual([one]);
      }
    }),
  );
});

it('finds by author, by evidence and by a missing zone', () => {
  const some: readonly TimelineEvent[] = [
    { ...event('one', '2024-06-10 16:05 UTC'), author: 'Ana', evidence: ['https://example.org'] },
    { ...event('two', '2024-06-10 16:05 -'), author: 'Ben' },
    event('three', '2024-06-10 - -'),
  ];
  const texts = (query: Partial<EventQuery>): readonly string[] =>
    findEvents(some, { ...anyEvent, ...query }, () => '', null).map(({ text }) => text);
  expect(texts({ authors: new Set(['Ana']) })).toEqual(['one']);
  expect(texts({ authors: new Set(['']) })).toEqual(['three']);
  expect(texts({ hasEvidence: true })).toEqual(['one']);
  expect(texts({ hasEvidence: false })).toEqual(['two', 'three']);
  expect(texts({ withoutZone: true })).toEqual(['two']);
  expect(texts({ withoutZone: true, words: 'one' })).toEqual([]);
});

it.each<[Partial<EventQuery>, boolean]>([
  [{}, true],
  [{ words: ' ' }, true],
  [{ words: 'x' }, false],
  [{ authors: new Set() }, false],
  [{ hasEvidence: true }, false],
  [{ hasNote: false }, false],
  [{ milestones: new Set([null]) }, false],
  [{ withoutZone: true }, false],
])('knows whether %j leaves anything out', (query, all) => {
  expect(findsAll({ ...anyEvent, ...query })).toBe(all);
});
