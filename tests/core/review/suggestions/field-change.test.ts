import { describe, expect, it } from 'vitest';
import { blankReport } from '../../../../renderer/core/report/blank.ts';
import { newEvent } from '../../../../renderer/core/report/new-event.ts';
import type { Action, Report } from '../../../../renderer/core/report/report.ts';
import { fieldChange } from '../../../../renderer/core/review/suggestions/field-change.ts';
import { fieldWords } from '../../../../renderer/core/review/suggestions/field-words.ts';
import type { Anchor, SuggestedField } from '../../../../renderer/core/review/thread.ts';
import { readWhen } from '../../../../renderer/core/time/words/read-when.ts';
import { toZone } from '../../../../renderer/core/time/zones/zone.ts';
import { id, thread } from '../threads.ts';

const read = readWhen('10 June 2026 14:05 Europe/Paris', { date: null, zone: null, previous: null });
if (read.kind === 'unread') throw new Error(read.reason);
const action: Action = {
  id: id('a1'),
  text: 'Add an alarm',
  owner: 'Ana',
  due: null,
  state: 'open',
  answers: [],
  link: '',
  visibility: 'public',
  rank: 'a0',
};
const report: Report = {
  ...blankReport,
  events: [{ ...newEvent(read.when, 'Slow answers'), id: id('e1'), rank: 'a0' }],
  actions: [action],
};
const event: Anchor = { kind: 'event', id: id('e1') };
const change = (anchor: Anchor, field: SuggestedField, was: string, replacement: string) => {
  const suggestion = { kind: 'field', field, was, replacement } as const;
  return fieldChange(report, thread('t', 1, { anchor, suggestion }), suggestion);
};

describe('a suggestion about a field', () => {
  it('changes the text of an event', () => {
    expect(change(event, 'text', 'Slow answers', 'No answers')).toEqual({
      kind: 'change',
      list: 'events',
      id: 'e1',
      change: { text: 'No answers' },
    });
  });

  it('changes the owner of an action', () => {
    expect(change({ kind: 'action', id: id('a1') }, 'owner', 'Ana', 'Ben')).toMatchObject({ list: 'actions', change: { owner: 'Ben' } });
  });

  it.each([
    ['14:15', { date: '2026-06-10', time: '14:15', zone: 'Europe/Paris' }],
    ['11 June 2026 09:00 UTC', { date: '2026-06-11', time: '09:00', zone: 'UTC' }],
  ])('reads the time %s against the one that stands there', (words, when) => {
    expect(change(event, 'when', fieldWords(report, event, 'when') ?? '', words)).toMatchObject({ kind: 'change', change: { when } });
  });

  it('gives a time in words that are read as the same time again', () => {
    expect(fieldWords(report, event, 'when')).toBe('2026-06-10 14:05 CEST');
    const same = readWhen('2026-06-10 14:05 CEST', { date: null, zone: toZone('Europe/Paris'), previous: null });
    expect(same).toMatchObject({ kind: 'read', when: { date: '2026-06-10', time: '14:05' } });
  });

  it.each([
    ['has changed since', event, 'text', 'Something else', 'No answers', /has changed since.*“Something else”/],
    ['is gone', { kind: 'event', id: id('e9') } as const, 'text', 'x', 'y', /no longer in the report/],
    ['has no such field', event, 'owner', '', 'Ben', /no longer in the report/],
    ['can’t be read as a time', event, 'when', '2026-06-10 14:05 CEST', 'soon after lunch', /can’t be read as a time/],
  ] as const)('is refused with a sentence when what it is about %s', (_what, anchor, field, was, replacement, reason) => {
    expect(change(anchor, field, was, replacement)).toMatchObject({ kind: 'refused', reason: expect.stringMatching(reason) });
  });
});
