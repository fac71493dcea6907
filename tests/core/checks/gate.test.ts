import { describe, expect, it } from 'vitest';
import { noContext } from '../../../renderer/core/checks/facts/check-context.ts';
import { gateOf, gateOfEvents, toAskAbout } from '../../../renderer/core/checks/gate.ts';
import { checkDraft } from '../../../renderer/core/checks/index.ts';
import type { Report, TimelineEvent, Visibility } from '../../../renderer/core/report/report.ts';
import type { Block } from '../../../renderer/core/rich-text/rich-text.ts';
import { run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { reportFromTemplate } from '../../../renderer/core/templates/report-from-template.ts';
import { builtInTemplate } from '../../support/templates.ts';
import { event } from '../timeline/events.ts';
import { action, report } from './reports.ts';

const looked = report({
  body: [textBlock('p', 'On 31 June it was TBD. Ask ana.ruiz@acme.com about 10.1.2.3 or OPS-77. It was human error.')],
});
const found = checkDraft(looked, noContext, new Set());
const rulesOf = (findings: readonly { readonly rule: string }[]): readonly string[] => findings.map(({ rule }) => rule);

it('the gate sorts errors, warnings and what may be private, and passes over other notes', () => {
  const gate = gateOf(looked, found, new Set(), 'public');
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
  const gateIn = (edition: Visibility) => gateOf(read, checkDraft(read, noContext, new Set()), new Set(), edition);
  expect(gateIn('public').errors).toHaveLength(2);
  expect(gateIn('internal').errors).toHaveLength(3);
  const placesIn = (edition: Visibility) =>
    gateOfEvents(gateIn(edition), read, edition)
      .errors.map(({ place }) => ('id' in place ? place.id : place.kind))
      .toSorted();
  expect(placesIn('public')).toEqual(['id-public']);
  expect(placesIn('authority')).toEqual(['id-public']);
  expect(placesIn('internal')).toEqual(['id-internal', 'id-public']);
});

it('the gate leaves out what somebody let stand', () => {
  const gate = gateOf(looked, found, new Set(found.map(({ key }) => key)), 'public');
  expect(gate).toEqual({ errors: [], warnings: [], unfinished: [], perhapsPrivate: [] });
});

it.each(['internal', 'authority'] as const)(
  'the gate of the %s edition asks nothing about what only the public should not read',
  (edition) => {
    const bar = { ...run('Bo Lee'), marks: [{ type: 'redacted' }] } as const;
    const read = report({ body: [textBlock('p', [run('By '), bar]), textBlock('p', 'Bo Lee asked ana@acme.com on 31 June.')] });
    const all = checkDraft(read, noContext, new Set());
    expect(rulesOf(gateOf(read, all, new Set(), 'public').errors).toSorted()).toEqual(['date-does-not-exist', 'redacted-elsewhere']);
    expect(rulesOf(gateOf(read, all, new Set(), edition).errors)).toEqual(['date-does-not-exist']);
    expect(gateOf(read, all, new Set(), edition).perhapsPrivate).toEqual([]);
  },
);

describe('the gate goes by what the edition holds', () => {
  // Put together here, so that no tool takes this file for a leak.
  const secret = `gh${'p_'}${'a1B2c3D4'.repeat(5)}`;
  const errorsIn = (read: Report, edition: Visibility) =>
    rulesOf(gateOf(read, checkDraft(read, noContext, new Set()), new Set(), edition).errors).filter((rule) => rule === 'secret-left')
      .length;
  const when = (rest: Partial<TimelineEvent>) => report({ events: [{ ...event('10:05', '2024-06-10 10:05 UTC'), ...rest }] });
  const kept = (to: 'internal' | 'authority') => ({ ...run(secret), marks: [{ type: 'private', attrs: { to } }] }) as const;
  const redacted = { ...run(secret), marks: [{ type: 'redacted' }] } as const;
  const [half, rest] = [secret.slice(0, 30), secret.slice(30)];
  const halfKept = { ...run(half), marks: [{ type: 'private', attrs: { to: 'internal' } }] } as const;
  const hiddenBlock = { ...textBlock('p', secret), attrs: { kind: 'p', visibility: 'internal' } } as const;

  it.each<[string, Report, Readonly<Record<Visibility, number>>]>([
    ['a public event', when({ text: secret }), { public: 1, authority: 1, internal: 1 }],
    ['an internal event', when({ text: secret, visibility: 'internal' }), { public: 0, authority: 0, internal: 1 }],
    ['an event for the authority', when({ text: secret, visibility: 'authority' }), { public: 0, authority: 1, internal: 1 }],
    ['the remark at a public event', when({ note: secret }), { public: 0, authority: 0, internal: 0 }],
    ['the evidence of a public event', when({ evidence: [`https://a.example/${secret}`] }), { public: 0, authority: 0, internal: 1 }],
    ['the remark and the words', when({ note: secret, text: `It was ${secret}.` }), { public: 2, authority: 2, internal: 2 }],
    ['the ticket of an action', report({ actions: [action('Look', { link: secret })] }), { public: 0, authority: 0, internal: 1 }],
    ['the owner of an action', report({ actions: [action('Look', { owner: secret })] }), { public: 1, authority: 1, internal: 1 }],
    ['a paragraph', report({ body: [textBlock('p', `It was ${secret}.`)] }), { public: 1, authority: 1, internal: 1 }],
    ['an internal paragraph', report({ body: [hiddenBlock] }), { public: 0, authority: 0, internal: 1 }],
    [
      'internal words',
      report({ body: [textBlock('p', [run('It was '), kept('internal'), run('.')])] }),
      { public: 0, authority: 1, internal: 1 },
    ],
    ['redacted words', report({ body: [textBlock('p', [run('It was '), redacted, run('.')])] }), { public: 0, authority: 1, internal: 1 }],
    [
      'internal words that stand openly too',
      report({ body: [textBlock('p', [kept('internal'), run(` is ${secret}.`)])] }),
      { public: 1, authority: 1, internal: 1 },
    ],
    [
      'words of which half is internal',
      report({ body: [textBlock('p', [halfKept, run(rest)])] }),
      { public: 1, authority: 1, internal: 1 },
    ],
    ['a title', report({ details: { title: secret } }), { public: 1, authority: 1, internal: 1 }],
  ])('of a secret in %s', (_where, read, counts) => {
    // The panel tells of it all the same.
    expect(rulesOf(checkDraft(read, noContext, new Set()))).toContain('secret-left');
    for (const edition of ['public', 'authority', 'internal'] as const)
      expect([edition, errorsIn(read, edition)]).toEqual([edition, counts[edition]]);
  });
});

describe('what is asked about before an export that no error stops', () => {
  const template = builtInTemplate('customer-notice');
  const begun = { ...reportFromTemplate(template), details: { ...reportFromTemplate(template).details, title: 'Mail delayed' } };
  const askedOf = (body: readonly Block[], edition: Visibility) => {
    const read = { ...begun, body: { ...begun.body, content: [...begun.body.content, ...body] } };
    return rulesOf(toAskAbout(gateOf(read, checkDraft(read, { ...noContext, template }, new Set()), new Set(), edition), edition));
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
    expect(toAskAbout(gateOf(report(), checkDraft(report(), noContext, new Set()), new Set(), 'public'), 'public')).toEqual([]);
  });
});
