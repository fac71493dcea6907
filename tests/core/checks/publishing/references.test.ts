import { describe, expect, it } from 'vitest';
import { runChecks } from '../../../../renderer/core/checks/index.ts';
import { brokenReference } from '../../../../renderer/core/checks/publishing/broken-reference.ts';
import { privateReference } from '../../../../renderer/core/checks/publishing/private-reference.ts';
import { leftoverWords } from '../../../../renderer/core/checks/texts/leftover-words.ts';
import { run, textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { chip } from '../../chips/chips.ts';
import { event } from '../../timeline/events.ts';
import { checked, report } from '../reports.ts';

const alarm = event('alarm', '2026-06-08 10:05 Europe/Paris');
const hidden = { ...alarm, visibility: 'internal' } as const;
const of = (events: readonly (typeof alarm)[], ...chips: readonly Parameters<typeof chip>[]) =>
  report({ events, body: [textBlock('p', 'First.'), textBlock('p', [run('At '), ...chips.map((one) => chip(...one)), run('.')])] });

describe('broken-reference', () => {
  it('finds a chip whose event is gone, in its block', () => {
    expect(checked(brokenReference, of([], ['event', alarm.id]))).toMatchObject([
      {
        rule: 'broken-reference',
        severity: 'error',
        place: { kind: 'text', block: 1, words: '' },
        message: 'The text refers to something that was deleted (deleted event): take it out, or choose another with @.',
      },
    ]);
  });

  it('finds a chip that has nothing to show', () => {
    expect(checked(brokenReference, of([alarm], ['milestone', 'detected']))).toMatchObject([
      { message: expect.stringContaining('has nothing to show (no event marked “detected”)') },
    ]);
  });

  it('is quiet about chips that show something', () => {
    expect(checked(brokenReference, of([alarm], ['event', alarm.id], ['detail', 'title']))).toEqual([]);
  });
});

describe('private-reference', () => {
  it('finds what is internal in a passage for everybody', () => {
    expect(checked(privateReference, of([hidden], ['event', alarm.id]))).toMatchObject([
      { rule: 'private-reference', severity: 'warning', place: { block: 1, words: '10:05 CEST' } },
    ]);
  });

  it.each([
    ['in a passage that is kept', of([hidden], ['event', alarm.id, { visibility: 'internal' }])],
    ['that everybody may see', of([alarm], ['event', alarm.id])],
    ['that is broken anyway', of([], ['event', alarm.id])],
  ])('is quiet about one %s', (_, read) => {
    expect(checked(privateReference, read)).toEqual([]);
  });
});

describe('the other rules', () => {
  it('read a chip as its words', () => {
    const events = [{ ...alarm, text: 'TBD' }];
    const body = [textBlock('p', [run('To do: '), chip('detail', 'severity')])];
    expect(checked(leftoverWords, report({ events, body, details: { severity: 'TBD' } }))).toMatchObject([
      { place: { kind: 'details', field: 'severity' } },
      { place: { kind: 'text', block: 0, words: 'TBD' } },
      { place: { kind: 'event' } },
    ]);
  });

  it('find nothing wrong with a time that comes from the timeline', () => {
    const read = of([{ ...alarm, text: 'The alarm fires.', milestone: 'detected' }], ['event', alarm.id]);
    expect(
      runChecks({ ...read, body: { ...read.body, content: [...read.body.content] } }).filter(({ place }) => place.kind === 'text'),
    ).toEqual([]);
  });

  it('take a gap for no words', () => {
    expect(checked(leftoverWords, of([], ['event', 'gone'], ['action', 'gone', { format: 'due' }]))).toEqual([]);
  });
});
