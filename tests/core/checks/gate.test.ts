import { expect, it } from 'vitest';
import { noContext } from '../../../renderer/core/checks/facts/check-context.ts';
import { gateOf, gateOfEvents } from '../../../renderer/core/checks/gate.ts';
import { checkDraft } from '../../../renderer/core/checks/index.ts';
import type { Visibility } from '../../../renderer/core/report/report.ts';
import { run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { event } from '../timeline/events.ts';
import { report } from './reports.ts';

const found = checkDraft(
  report({ body: [textBlock('p', 'On 31 June it was TBD. Ask ana.ruiz@acme.com about 10.1.2.3 or OPS-77. It was human error.')] }),
  noContext,
  new Set(),
);
const rulesOf = (findings: readonly { readonly rule: string }[]): readonly string[] => findings.map(({ rule }) => rule);

it('the gate sorts errors, warnings and what may be private, and passes over other notes', () => {
  const gate = gateOf(found, new Set(), 'public');
  expect(rulesOf(gate.errors)).toEqual(['date-does-not-exist']);
  expect(rulesOf(gate.warnings)).toEqual(['leftover-words']);
  expect(rulesOf(gate.perhapsPrivate)).toEqual(['private-matter', 'private-matter', 'ticket-key']);
  expect(rulesOf(found)).toContain('blame-words');
});

it('the gate of the timeline alone is about the events that an edition shows', () => {
  const events = (['public', 'internal'] as const).map((visibility) => ({
    ...event(visibility, '2024-03-31 02:30 Europe/Paris'),
    visibility,
  }));
  const read = report({ events, body: [textBlock('p', 'On 31 June it was TBD.')] });
  const gate = gateOf(checkDraft(read, noContext, new Set()), new Set(), 'public');
  expect(gate.errors).toHaveLength(3);
  const placesIn = (edition: Visibility) =>
    gateOfEvents(gate, read, edition)
      .errors.map(({ place }) => ('id' in place ? place.id : place.kind))
      .toSorted();
  expect(placesIn('public')).toEqual(['id-public']);
  expect(placesIn('authority')).toEqual(['id-public']);
  expect(placesIn('internal')).toEqual(['id-internal', 'id-public']);
});

it('the gate leaves out what somebody let stand', () => {
  const gate = gateOf(found, new Set(found.map(({ key }) => key)), 'public');
  expect(gate).toEqual({ errors: [], warnings: [], perhapsPrivate: [] });
});

it.each(['internal', 'authority'] as const)(
  'the gate of the %s edition asks nothing about what only the public should not read',
  (edition) => {
    const bar = { ...run('Bo Lee'), marks: [{ type: 'redacted' }] } as const;
    const read = report({ body: [textBlock('p', [run('By '), bar]), textBlock('p', 'Bo Lee asked ana@acme.com on 31 June.')] });
    const all = checkDraft(read, noContext, new Set());
    expect(rulesOf(gateOf(all, new Set(), 'public').errors).toSorted()).toEqual(['date-does-not-exist', 'redacted-elsewhere']);
    expect(rulesOf(gateOf(all, new Set(), edition).errors)).toEqual(['date-does-not-exist']);
    expect(gateOf(all, new Set(), edition).perhapsPrivate).toEqual([]);
  },
);
