import { describe, expect, it } from 'vitest';
import { noContext } from '../../../renderer/core/checks/facts/check-context.ts';
import { checkDraft } from '../../../renderer/core/checks/index.ts';
import { ruleNames, rulesOff } from '../../../renderer/core/checks/rule-book.ts';
import type { Block } from '../../../renderer/core/rich-text/rich-text.ts';
import { textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { event } from '../timeline/events.ts';
import { report } from './reports.ts';

const [h2, p] = [(text: string) => textBlock('h2', text), (text: string) => textBlock('p', text)];
const found = (body: readonly Block[], off: readonly string[] = []) => checkDraft(report({ body }), noContext, new Set(off));
const keys = (...body: readonly Block[]) => found(body).map(({ key }) => key);

describe('the key of a finding', () => {
  const [first] = keys(h2('Cause'), p('The cause is TBD.'));

  it.each<readonly [string, readonly Block[]]>([
    ['paragraphs come above it', [h2('Summary'), p('All is well.'), h2('Cause'), p('The cause is TBD.')]],
    ['its sentence is changed elsewhere', [h2('Cause'), p('What the cause was is still TBD.')]],
    ['it moves within its section', [h2('Cause'), p('Before.'), p('The cause is TBD.')]],
  ])('stays when %s', (_what, body) => {
    expect(keys(...body)).toContain(first);
  });

  it.each<readonly [string, readonly Block[]]>([
    ['the words are others', [h2('Cause'), p('The cause is TODO.')]],
    ['it stands in another section', [h2('Impact'), p('The impact is TBD.')]],
  ])('is another when %s', (_what, body) => {
    expect(keys(...body)).not.toContain(first);
  });

  it('is told apart from an equal one', () => {
    const both = keys(h2('Cause'), p('TBD'), p('TBD'));
    expect(new Set(both).size).toBe(2);
  });

  it('of an event hangs on the event', () => {
    const [before] = checkDraft(report({ events: [event('a', '2024-06-10 16:00 -')] }), noContext, new Set());
    const [after] = checkDraft(report({ events: [{ ...event('a', '2024-06-10 16:07 -'), text: 'Other words' }] }), noContext, new Set());
    expect(after?.key).toBe(before?.key);
  });
});

describe('a rule that is off', () => {
  it('says nothing', () => {
    expect(found([p('TBD')], ['leftover-words'])).toEqual([]);
  });

  it('is chosen for each kind of report; those of taste are off until somebody chooses', () => {
    expect([...rulesOff({}, 'post-mortem')]).toEqual(['passive-chain', 'reading-level']);
    expect([...rulesOff({ 'post-mortem': ['blame', 'gone'] }, 'post-mortem')]).toEqual(['blame-words']);
    expect([...rulesOff({}, 'toString')]).toEqual(['passive-chain', 'reading-level']);
  });
});

describe('the place of a finding', () => {
  it('says which of several equal words it is about, also over the items of a list', () => {
    const list: Block = {
      type: 'bulletList',
      content: ['The 30 June 2024 was a Sunday.', 'On Friday, 31 June 2024, and again on 31 June 2024.'].map((text) => ({
        type: 'listItem',
        content: [p(text)],
      })),
    };
    const places = found([list]).flatMap(({ place, rule }) => (rule === 'date-does-not-exist' && place.kind === 'text' ? [place] : []));
    expect(places).toEqual([
      { kind: 'text', block: 0, words: '31 June' },
      { kind: 'text', block: 0, words: '31 June', nth: 1 },
    ]);
  });
});

it('the rule book names each rule once, and every rule that finds something', () => {
  expect(new Set(ruleNames).size).toBe(ruleNames.length);
  const messy = checkDraft(
    report({
      details: { title: '' },
      events: [event('TBD', '2024-03-31 02:30 Europe/Paris')],
      body: [p('TBD'), h2('x'), p('CET is UTC+5. Human error.')],
    }),
    noContext,
    new Set(),
  );
  expect(messy.length).toBeGreaterThan(4);
  for (const { rule } of messy) expect(ruleNames).toContain(rule);
});
