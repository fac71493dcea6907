import { expect, it } from 'vitest';
import { keyFigures } from '../../../renderer/core/metrics/key-figures.ts';
import { phasesOf } from '../../../renderer/core/metrics/phases.ts';
import type { TimelineEvent } from '../../../renderer/core/report/report.ts';
import { isoInstant } from '../../../renderer/core/time/shown/show-instant.ts';
import { clock } from '../time/values.ts';
import { event } from '../timeline/events.ts';

const began = event('a', '2024-06-10 16:05 Europe/Paris', {}, 'impact-began');
const detected = event('b', '2024-06-10 16:10 Europe/Paris', {}, 'detected');
const responded = event('c', '2024-06-10 16:22 Europe/Paris', {}, 'response-began');
const noticed = event('d', '2024-06-10 14:45 UTC', {}, 'first-notice');
const mitigated = event('e', '2024-06-10 17:20 Europe/Paris', {}, 'mitigated');
const ended = event('f', '2024-06-10 18:00 Europe/Paris', {}, 'impact-ended');
const all = [ended, mitigated, noticed, responded, detected, began];

const phases = (...events: readonly TimelineEvent[]): readonly string[] =>
  phasesOf(events).map(({ label, from, to }) => `${label} ${isoInstant(from).slice(11, 16)}-${isoInstant(to).slice(11, 16)}`);

it('lies between the milestones', () => {
  expect(phases(...all)).toEqual([
    'Detection 14:05-14:10',
    'Response 14:10-14:22',
    'Notification 14:05-14:45',
    'Mitigation 14:22-15:20',
    'Recovery 15:20-16:00',
  ]);
});

it('leaves out phases of which a milestone is missing or has no exact time', () => {
  expect(phases(began, mitigated, ended)).toEqual(['Recovery 15:20-16:00']);
  expect(phases(began, event('b', '2024-06-10 - -', {}, 'detected'))).toEqual([]);
  expect(phases()).toEqual([]);
});

it('leaves out phases that would end before they begin, but not those of no length', () => {
  expect(phases(began, event('b', '2024-06-10 16:00 Europe/Paris', {}, 'detected'))).toEqual([]);
  expect(phases(began, event('b', '2024-06-10 16:05 Europe/Paris', {}, 'detected'))).toEqual(['Detection 14:05-14:05']);
});

it('takes the same of doubled milestones as the key figures', () => {
  const doubled = [
    ...all,
    event('a2', '2024-06-10 16:08 Europe/Paris', {}, 'impact-began'),
    event('b2', '2024-06-10 16:20 Europe/Paris', {}, 'detected'),
    event('f2', '2024-06-10 18:20 Europe/Paris', { end: { date: null, time: clock('18:30') } }, 'impact-ended'),
  ];
  const lengths = new Map(phasesOf(doubled).map(({ kind, from, to }) => [kind, to - from]));
  const figures = new Map(keyFigures(doubled).map(({ kind, value }) => [kind, value]));
  expect(lengths.get('detection')).toBe(figures.get('time-to-detect'));
  expect(lengths.get('response')).toBe(figures.get('time-to-respond'));
  expect(lengths.get('notification')).toBe(figures.get('time-to-notify'));
  expect(lengths.get('recovery')).toBe(70 * 60_000);
});
