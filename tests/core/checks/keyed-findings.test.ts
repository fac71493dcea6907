import { describe, expect, it } from 'vitest';
import { noContext } from '../../../renderer/core/checks/facts/check-context.ts';
import { checkDraft } from '../../../renderer/core/checks/index.ts';
import { ruleNames, rulesOff } from '../../../renderer/core/checks/rule-book.ts';
import { wordsInText } from '../../../renderer/core/checks/words-in-text.ts';
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

  it('of one of several goes with its sentence: a reason never passes to one that is typed above it', () => {
    const quote = 'The customer wrote “TBD” in the form.';
    const alone = keys(h2('Cause'), p(quote));
    const pair = keys(h2('Cause'), p('The cause is TBD.'), p(quote));
    expect(pair.filter((key) => alone.includes(key))).toEqual([]);
    const swapped = keys(h2('Cause'), p(quote), p('Before all.'), p('The cause is TBD.'));
    expect(swapped.toSorted()).toEqual(pair.toSorted());
    expect(keys(h2('Cause'), p(quote), p('The cause is TBD.'), p('So is the cost: TBD.'))).toEqual(expect.arrayContaining([...pair]));
  });

  it('of a passage is another once the same words come twice in it', () => {
    const once = keys(h2('Cause'), p('The customer wrote “TBD” in the form.'));
    expect(keys(h2('Cause'), p('The cause is TBD. The customer wrote “TBD” in the form.'))).not.toContain(once[0]);
  });

  it('of an event as a whole hangs on the event', () => {
    const [before] = checkDraft(report({ events: [event('a', '2024-06-10 16:00 -')] }), noContext, new Set());
    const [after] = checkDraft(report({ events: [{ ...event('a', '2024-06-10 16:07 -'), text: 'Other words' }] }), noContext, new Set());
    expect(after?.key).toBe(before?.key);
  });
});

describe('the key of a finding about words of an item or a detail', () => {
  const first = `AK${'IA'}Z3MSDJ2QX7LN4WXY`;
  const other = `AK${'IA'}Z3MSDJ2QX7LN4WXZ`;
  const inEvent = (text: string) => checkDraft(report({ events: [{ ...event('a', '2024-06-10 16:00 UTC'), text }] }), noContext, new Set());
  const inTitle = (title: string) => checkDraft(report({ details: { title } }), noContext, new Set());
  const inText = (text: string) => found([h2('Summary'), p(text)]);
  const of = (findings: ReturnType<typeof inEvent>, rule: string) => findings.filter((one) => one.rule === rule).map(({ key }) => key);

  it.each([
    ['secret-left', 'a key in an event', inEvent, `Key ${first} was leaked`, `Key ${other} was leaked`],
    ['secret-left', 'a key in the text', inText, `Key ${first} was leaked`, `Key ${other} was leaked`],
    ['secret-left', 'a key in the title', inTitle, `Key ${first}`, `Key ${other}`],
    ['private-matter', 'an address in an event', inEvent, 'Ask ana@acme.com', 'Ask bo@acme.com'],
    ['private-matter', 'a host in the title', inTitle, 'db.internal was down', 'web.internal was down'],
    ['leftover-words', 'a leftover in an event', inEvent, 'TBD', 'TODO'],
    ['leftover-words', 'a second leftover', inText, 'It was TBD.', 'It was TBD by [name].'],
    ['weasel-words', 'a phrase in an event', inEvent, 'An isolated incident', 'A small number of hosts'],
    ['ticket-key', 'a ticket in an event', inEvent, 'See OPS-77', 'See OPS-78'],
    [
      'secret-left',
      'a long token',
      inText,
      `ey${'J'}${'a1'.repeat(200)}.eyJ${'b2'.repeat(9)}.${'c3'.repeat(9)}`,
      `ey${'J'}${'a1'.repeat(200)}.eyJ${'b2'.repeat(9)}.${'d4'.repeat(9)}`,
    ],
  ])('%s: is another for other words (%s), and the same for the same', (rule, _what, check, before, after) => {
    const [was, is] = [of(check(before), rule), of(check(after), rule)];
    expect(was).toHaveLength(1);
    expect(is).toHaveLength(1);
    expect(is).not.toEqual(was);
    expect(of(check(`${before} `), rule)).toEqual(was);
  });

  it('stays for one address when another comes beside it, which is found by itself', () => {
    const [alone, both] = [
      of(inText('Ask ana@acme.com.'), 'private-matter'),
      of(inText('Ask bo@acme.com or ana@acme.com.'), 'private-matter'),
    ];
    expect(both).toHaveLength(2);
    expect(both).toContain(alone[0]);
  });

  it('is another when one of many addresses in one place is', () => {
    const many = (last: string) => of(inText([...'abcdefghijkl', last].map((name) => `${name}@acme.com`).join(', ')), 'private-matter');
    expect(many('zo')).toHaveLength(8);
    expect(many('zo').filter((key) => !many('yu').includes(key))).toHaveLength(1);
  });

  it('never holds a secret', () => {
    expect(JSON.stringify(inText(`Key ${first} was leaked`).map(({ key }) => key))).not.toContain(first);
  });

  it('is another when a time that does not exist becomes another one', () => {
    const at = (time: string) =>
      of(checkDraft(report({ events: [event('a', `2024-03-31 ${time} Europe/Paris`)] }), noContext, new Set()), 'time-does-not-exist');
    expect(at('02:30')).not.toEqual(at('02:40'));
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

describe('words of the text that a finding elsewhere names', () => {
  const inText = (title: string, ...body: readonly Block[]) =>
    checkDraft(report({ details: { title }, body }), noContext, new Set()).map((finding) => finding.inText);

  it('are led to, in the block that says them', () => {
    const where = wordsInText(report({ body: [h2('Impact'), p('We lost 1,240 orders.')] }), {
      rule: 'count-mismatch',
      severity: 'warning',
      place: { kind: 'details', field: 'title', words: '1,204 orders' },
      message: '',
      between: ['1,204 orders', '1,240 orders'],
      fix: null,
    });
    expect(where).toEqual({ kind: 'text', block: 1, words: '1,240 orders' });
  });

  it.each([
    ['The ovens of 3 March', 'It began on 13 March.', { kind: 'details', field: 'title', words: '3 March' }],
    ['The ovens', 'It began on 3 March.', { kind: 'text', block: 0, words: '3 March' }],
    ['The ovens of 13 March', 'It began in April.', null],
  ] as const)('are led to in the title “%s” where the text alone doesn’t say them: “%s”', (title, text, where) => {
    const finding = {
      rule: 'x',
      severity: 'error',
      message: '',
      between: ['3 March', '5 May'],
      place: { kind: 'report' },
      fix: null,
    } as const;
    expect(wordsInText(report({ details: { title }, body: [p(text)] }), finding)).toEqual(where);
  });

  it('are not looked for where the finding’s own place is in the text', () => {
    expect(inText('A title', h2('Cause'), p('The cause is TBD.'))).toEqual([undefined]);
  });

  it.each(['14:05', '12', 'of', ''])('are not looked for by “%s” alone, which says too little', (words) => {
    const finding = { rule: 'x', severity: 'error', message: '', between: [words, words], fix: null } as const;
    const given = report({ body: [p('12 of 14:05')] });
    expect(wordsInText(given, { ...finding, place: { kind: 'details', field: 'title' } })).toBeNull();
  });
});
