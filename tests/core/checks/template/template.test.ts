import { describe, expect, it } from 'vitest';
import { noContext } from '../../../../renderer/core/checks/facts/check-context.ts';
import { checkDraft, findEverything } from '../../../../renderer/core/checks/index.ts';
import { commentsOpen } from '../../../../renderer/core/checks/review/comments-open.ts';
import { adviceMissing } from '../../../../renderer/core/checks/template/advice-missing.ts';
import { apologyMissing } from '../../../../renderer/core/checks/template/apology-missing.ts';
import { factUnread } from '../../../../renderer/core/checks/template/fact-unread.ts';
import { helpTextLeft } from '../../../../renderer/core/checks/template/help-text-left.ts';
import { impactWithoutNumbers } from '../../../../renderer/core/checks/template/impact-without-numbers.ts';
import { milestoneMissing } from '../../../../renderer/core/checks/template/milestone-missing.ts';
import { partMissing } from '../../../../renderer/core/checks/template/part-missing.ts';
import type { Fact } from '../../../../renderer/core/report/report.ts';
import type { Block } from '../../../../renderer/core/rich-text/rich-text.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { reportFromTemplate } from '../../../../renderer/core/templates/report-from-template.ts';
import { builtInTemplate } from '../../../support/templates.ts';
import { fact } from '../../export/sample-report.ts';
import { event } from '../../timeline/events.ts';
import { action, cause, checked, report } from '../reports.ts';
import { thread } from '../threads.ts';

const customerNotice = builtInTemplate('customer-notice');
const postMortem = builtInTemplate('post-mortem');

const [h2, p] = [(text: string) => textBlock('h2', text), (text: string) => textBlock('p', text)];
const notice = { template: customerNotice };

describe('part-missing', () => {
  it('is one finding for all that a new report lacks', () => {
    const found = checked(partMissing, reportFromTemplate(customerNotice), notice);
    expect(found).toMatchObject([{ severity: 'warning', place: { kind: 'text', block: 0 } }]);
    expect(found[0]?.message).toMatch(
      /^9 parts that “Customer notice \(PIR\)” requires are still empty: “Summary”, “Impact”,.*last updated\.$/,
    );
  });

  it('tells each empty part once, also the title and the headings', () => {
    const found = checkDraft(reportFromTemplate(customerNotice), { ...noContext, ...notice }, new Set());
    expect(found.filter(({ rule }) => rule === 'title-missing')).toEqual([]);
    const [missing] = found.filter(({ rule }) => rule === 'part-missing');
    expect(missing?.also).toContainEqual({ kind: 'details', field: 'title' });
    const headings = found.flatMap(({ rule, place }) => (rule === 'heading-without-content' && place.kind === 'text' ? [place.words] : []));
    expect(headings.filter((words) => missing?.message.includes(`“${words}”`))).toEqual([]);
    const off = checkDraft(reportFromTemplate(customerNotice), { ...noContext, ...notice }, new Set(['part-missing']));
    expect(new Set(off.map(({ rule }) => rule))).toEqual(
      new Set([...found.map(({ rule }) => rule), 'title-missing', 'heading-without-content'].filter((rule) => rule !== 'part-missing')),
    );
  });

  it('names a detail alone, and points to its field', () => {
    const whole = report({
      details: { services: ['Tracking'], contact: 'help@acme.com' },
      events: [event('a', '2024-06-10 16:05 UTC')],
      causes: [cause('x')],
      actions: [action('y')],
      body: ['Summary', 'Impact', 'Timeline', 'Cause', 'What we are doing'].flatMap((name) => [h2(name), p('Words.')]),
    });
    expect(checked(partMissing, whole, notice)).toMatchObject([
      {
        place: { kind: 'details', field: 'lastUpdated' },
        message: '1 part that “Customer notice (PIR)” requires is still empty: last updated.',
      },
    ]);
  });

  it('names a required fact without an answer, and leads to it', () => {
    const gdpr = builtInTemplate('gdpr-33');
    const begun = reportFromTemplate(gdpr);
    const [persons] = begun.facts;
    const facts = begun.facts.map((fact) => (fact.id === persons?.id ? fact : { ...fact, value: '?' }));
    const filled = {
      ...begun,
      facts,
      details: { ...begun.details, title: 'T', reference: 'R', contact: 'C', aware: event('a', '2024-06-10 16:05 UTC').when },
      actions: [action('y')],
      body: {
        ...begun.body,
        content: begun.body.content.flatMap((block): readonly Block[] => (block.type === 'structured' ? [block] : [block, p('Words.')])),
      },
    };
    expect(checked(partMissing, filled, { template: gdpr })).toMatchObject([
      {
        place: { kind: 'fact', id: 'persons' },
        message: '1 part that “GDPR Art. 33 notification” requires is still empty: “Data subjects affected”.',
      },
    ]);
  });

  it('says nothing without a template', () => {
    expect(checked(partMissing, report())).toEqual([]);
  });
});

describe('fact-unread', () => {
  const asked = (kind: Fact['kind'], value: string): Fact => fact('Persons', kind, value);
  it.each([
    [
      'number',
      'lots',
      'The answer to “Persons” needs a look. “lots” is no number. Write one such as 12000, “about 12000” or “not known yet”.',
    ],
    ['number', '12.000', 'The answer to “Persons” needs a look. “12.000” may be 12000 or 12.000. Write it without a separator.'],
    [
      'time',
      '2026-02-30',
      'The answer to “Persons” needs a look. “2026-02-30” is a date that does not exist: the month has 28 days at most.',
    ],
  ] as const)('finds a %s “%s” at its fact', (kind, value, message) => {
    const one = asked(kind, value);
    expect(checked(factUnread, report({ facts: [one] }))).toMatchObject([
      { severity: 'warning', place: { kind: 'fact', id: one.id }, message },
    ]);
  });

  it.each([
    ['number', '~12000'],
    ['number', '?'],
    ['number', ''],
    ['yes-no', 'no'],
    ['text', 'lots'],
  ] as const)('leaves a %s “%s”', (kind, value) => {
    expect(checked(factUnread, report({ facts: [asked(kind, value)] }))).toEqual([]);
  });
});

describe('help-text-left', () => {
  const help = customerNotice.sections[1]?.help ?? '';
  it.each([help, help.toUpperCase(), help.replace(/[.,:]/g, '')])('finds the template’s own words: %s', (words) => {
    expect(checked(helpTextLeft, report({ body: [p('x'), p(words)] }), notice)).toMatchObject([{ place: { kind: 'text', block: 1 } }]);
  });

  it('leaves an answer, and all without a template', () => {
    expect(checked(helpTextLeft, report({ body: [p(`${help} In short: 412 customers.`)] }), notice)).toEqual([]);
    expect(checked(helpTextLeft, report({ body: [p(help)] }))).toEqual([]);
  });
});

describe('milestone-missing', () => {
  const events = [
    event('a', '2024-06-10 16:05 UTC', {}, 'impact-began'),
    event('b', '2024-06-10 16:10 UTC', {}, 'detected'),
    event('c', '2024-06-10 17:00 UTC', {}, 'impact-ended'),
  ];
  const figures: Block = { type: 'structured', attrs: { block: 'key-figures' } };

  it('names what the template’s timeline lacks', () => {
    expect(checked(milestoneMissing, report({ events }), { template: postMortem })[0]?.message).toContain('“Response began”, “Mitigated”:');
  });

  it('goes by the figures in the text where there is no template', () => {
    expect(checked(milestoneMissing, report({ events, body: [figures] }))[0]?.message).toContain(
      '“Mitigated”: the key figures that hang on it',
    );
    expect(checked(milestoneMissing, report({ events }))).toEqual([]);
  });

  it('waits for a timeline', () => {
    expect(checked(milestoneMissing, report({ events: events.slice(0, 2) }), { template: postMortem })).toEqual([]);
  });
});

describe('impact-without-numbers', () => {
  const under = (heading: string, text: string) =>
    checked(impactWithoutNumbers, report({ body: [h2(heading), p(text), h2('Cause'), p('x')] }));
  it.each([
    ['Impact', 'Many customers could not sign in, and the pages of others loaded slowly.'],
    ['Customer impact', 'Customers in several regions saw errors when they opened their parcels.'],
    ['Auswirkungen', 'Viele Kundinnen und Kunden konnten sich nicht anmelden, andere sehr langsam.'],
  ])('finds it under “%s”', (heading, text) => {
    expect(under(heading, text)).toMatchObject([{ severity: 'note', place: { block: 0, words: heading } }]);
  });

  it.each([
    ['Impact', '412 customers could not sign in, and the pages of others loaded slowly.'],
    ['Impact', 'All customers were unable to sign in, and the pages of others loaded slowly.'],
    ['Impact', 'About half of the customers could not sign in while pages loaded slowly for others.'],
    ['Impact', 'Slow pages.'],
    ['Impact', ''],
    ['Resolution', 'Many customers could not sign in, and the pages of others loaded slowly.'],
  ])('leaves “%s”: %s', (heading, text) => {
    expect(under(heading, text)).toEqual([]);
  });
});

describe('apology-missing and advice-missing', () => {
  const long = p('The queue grew and nobody saw it for an hour because the alarm was set too high. '.repeat(10));
  const found = (...body: readonly Block[]) => [
    ...checked(apologyMissing, report({ body }), notice),
    ...checked(adviceMissing, report({ body }), notice),
  ];
  it('ask for both once the report is written', () => {
    expect(found(long).map(({ rule }) => rule)).toEqual(['apology-missing', 'advice-missing']);
  });

  it('ask nothing of a draft that has hardly begun, unless it goes out', () => {
    expect(found(p('Short.'))).toEqual([]);
    expect(checked(apologyMissing, report({ details: { state: 'approved' }, body: [p('Short.')] }), notice)).toHaveLength(1);
  });

  it.each([
    ['We are sorry for the lost hour.', ['advice-missing']],
    ['You don’t need to do anything: nothing you need to change.', ['apology-missing']],
    ['We apologise. Please sign in again.', []],
  ])('take “%s” as said', (text, rules) => {
    expect(found(long, p(text)).map(({ rule }) => rule)).toEqual(rules);
  });

  it('take a callout of advice, and the section itself, as said', () => {
    const callout: Block = { type: 'callout', attrs: { tone: 'advice' }, content: [p('Clear the cache.')] };
    expect(found(long, callout).map(({ rule }) => rule)).toEqual(['apology-missing']);
    expect(found(long, h2('What you can do'), p('Clear the cache.')).map(({ rule }) => rule)).toEqual(['apology-missing']);
  });

  it('ask nothing where the template wants neither', () => {
    const body = [long];
    expect(checked(apologyMissing, report({ body }), { template: postMortem })).toEqual([]);
    expect(checked(adviceMissing, report({ body }), { template: postMortem })).toEqual([]);
  });
});

describe('comments-open', () => {
  it.each([
    [[thread()], '1 comment is still open: settle it before the report goes out.'],
    [
      [thread(), thread({ author: 'Bo' }), thread({ suggests: true })],
      '2 comments and 1 suggestion are still open: settle them before the report goes out.',
    ],
    [[thread({ suggests: true })], '1 suggestion is still open: settle it before the report goes out.'],
  ])('counts what is open', (threads, message) => {
    expect(checked(commentsOpen, report(), { threads })).toMatchObject([{ message, place: { kind: 'report' } }]);
  });

  it('is silent once all are resolved', () => {
    expect(checked(commentsOpen, report(), { threads: [thread({ state: 'resolved' })] })).toEqual([]);
  });
});

it('a new report from any such template gives no error', () => {
  for (const template of [customerNotice, postMortem]) {
    const found = findEverything(reportFromTemplate(template), { ...noContext, template });
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});
