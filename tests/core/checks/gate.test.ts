import { describe, expect, it } from 'vitest';
import { noContext } from '../../../renderer/core/checks/facts/check-context.ts';
import { gateOf, gateOfEvents, toAskAbout } from '../../../renderer/core/checks/gate.ts';
import { checkDraft } from '../../../renderer/core/checks/index.ts';
import type { Visibility } from '../../../renderer/core/report/report.ts';
import type { Block } from '../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { reportFromTemplate } from '../../../renderer/core/templates/report-from-template.ts';
import { builtInTemplate } from '../../support/templates.ts';
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
  expect(gate).toEqual({ errors: [], warnings: [], unfinished: [], perhapsPrivate: [] });
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

describe('what is asked about before an export that no error stops', () => {
  const template = builtInTemplate('customer-notice');
  const begun = { ...reportFromTemplate(template), details: { ...reportFromTemplate(template).details, title: 'Mail delayed' } };
  const askedOf = (body: readonly Block[], edition: Visibility) => {
    const read = { ...begun, body: { ...begun.body, content: [...begun.body.content, ...body] } };
    return rulesOf(toAskAbout(gateOf(checkDraft(read, { ...noContext, template }, new Set()), new Set(), edition), edition));
  };
  const mail = textBlock('p', 'Ask ana.ruiz@acme.com.');

  it.each<[Visibility, readonly string[]]>([
    ['public', ['part-missing', 'private-matter']],
    ['authority', ['part-missing']],
    ['internal', []],
  ])('in the %s edition', (edition, rules) => {
    expect(askedOf([mail], edition)).toEqual(rules);
  });

  it('is nothing of a finished text without private matter', () => {
    expect(toAskAbout(gateOf(checkDraft(report(), noContext, new Set()), new Set(), 'public'), 'public')).toEqual([]);
  });
});
