import { describe, expect, it } from 'vitest';
import { dateDoesNotExist } from '../../../../renderer/core/checks/dates/date-does-not-exist.ts';
import type { Finding } from '../../../../renderer/core/checks/finding.ts';
import { actionWithoutOwnerOrDate } from '../../../../renderer/core/checks/gaps/action-without-owner-or-date.ts';
import { causeWithoutAction } from '../../../../renderer/core/checks/gaps/cause-without-action.ts';
import { eventWithoutText } from '../../../../renderer/core/checks/gaps/event-without-text.ts';
import { itemWithoutWords } from '../../../../renderer/core/checks/gaps/item-without-words.ts';
import { titleMissing } from '../../../../renderer/core/checks/gaps/title-missing.ts';
import type { Id } from '../../../../renderer/core/report/report.ts';
import { date } from '../../time/values.ts';
import { event } from '../../timeline/events.ts';
import { action, cause, checked, report } from '../reports.ts';

const messages = (findings: readonly Finding[]): readonly string[] => findings.map(({ message }) => message);

describe('title-missing', () => {
  it.each([
    ['', 1],
    [' \n', 1],
    ['Outage', 0],
  ])('of the title %j makes %i findings', (title, number) => {
    expect(titleMissing(report({ details: { title } }))).toHaveLength(number);
  });
});

describe('event-without-text', () => {
  it.each([
    ['2024-06-10 16:05 Europe/Paris', 'The event of 10 June 2024, 16:05 CEST doesn’t say what happened.'],
    ['- - -', 'One event has neither a time nor words.'],
  ])('names the event of %s by its time', (words, message) => {
    expect(messages(eventWithoutText(report({ events: [{ ...event('a', words), text: ' ' }] })))).toEqual([message]);
  });

  it('is quiet about an event with words', () => {
    expect(eventWithoutText(report({ events: [event('a', '- - -')] }))).toEqual([]);
  });
});

describe('cause-without-action', () => {
  it('counts the causes and stands at the first', () => {
    const findings = causeWithoutAction(report({ causes: [cause('a'), cause('b')] }));
    expect(findings).toMatchObject([{ severity: 'note', place: { kind: 'cause', id: 'id-a' } }]);
    expect(messages(findings)).toEqual(['The report names 2 causes and no action: say what follows from them.']);
  });

  it('names each cause that no action answers, once somebody has said of one which', () => {
    const actions = [action('c', { answers: [cause('a').id] })];
    const findings = causeWithoutAction(report({ causes: [cause('a'), cause('b')], actions }));
    expect(findings).toMatchObject([{ place: { kind: 'cause', id: 'id-b' } }]);
    expect(messages(findings)).toEqual(['No action answers the cause “b”.']);
  });

  it('takes an answer to a cause that is gone for none', () => {
    const actions = [action('c', { answers: [cause('gone').id] })];
    expect(causeWithoutAction(report({ causes: [cause('a')], actions }))).toEqual([]);
  });

  it('is quiet about causes with an action, and about causes without words', () => {
    expect(causeWithoutAction(report({ causes: [cause('a')], actions: [action('b')] }))).toEqual([]);
    expect(causeWithoutAction(report({ causes: [cause('')] }))).toEqual([]);
  });
});

describe('item-without-words', () => {
  it.each([
    [{ actions: [action('', { owner: 'Platform' })] }, ['An action of Platform doesn’t say what will be done: the report leaves it out.']],
    [{ actions: [action(' ', { due: date('2024-06-19') })] }, ['An action doesn’t say what will be done: the report leaves it out.']],
    [{ actions: [action(''), action('', { visibility: 'internal' })] }, []],
    [{ actions: [action('Index', { owner: 'Platform' })] }, []],
    [{ causes: [{ ...cause(''), id: 'c' as Id }] }, []],
    [
      { causes: [{ ...cause(''), id: 'c' as Id }], actions: [action('Index', { answers: ['c' as Id] })] },
      ['A cause has no words, though an action answers it: the report leaves it out.'],
    ],
  ])('speaks only where something else is said (%#)', (parts, expected) => {
    expect(messages(itemWithoutWords(report(parts)))).toEqual(expected);
  });
});

describe('action-without-owner-or-date', () => {
  const due = date('2024-06-19');

  it.each([
    [action('Index'), ['The action “Index” has no owner and no due date.']],
    [action('Index', { owner: 'Platform' }), ['The action “Index” has no due date.']],
    [action('Index', { due }), ['The action “Index” has no owner.']],
    [action(''), []],
    [action('Index', { owner: 'Platform', due }), []],
    [action('Index', { state: 'done' }), []],
    [action('Index every night (ab sofort)', { owner: 'Platform' }), []],
    [action('Index (due: immediately)', { owner: 'Platform' }), []],
    [action('Index (ab sofort)'), ['The action “Index (ab sofort)” has no owner.']],
    [action('Restart immediately', { owner: 'Platform' }), ['The action “Restart immediately” has no due date.']],
  ])('says what is missing', (item, expected) => {
    expect(messages(checked(actionWithoutOwnerOrDate, report({ actions: [item] })))).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      '31 November 2026',
      ['“31 November” is a date that does not exist: the month has 30 days at most.'],
      ['The action “Index” has no owner.'],
    ],
    ['2026-11-31', ['“2026-11-31” is a date that does not exist: the month has 30 days at most.'], ['The action “Index” has no owner.']],
    [
      '31. November 2026',
      ['“31. November” is a date that does not exist: the month has 30 days at most.'],
      ['The action “Index” has no owner.'],
    ],
    ['when it is calm', [], ['The action “Index” has no owner and no due date.']],
  ])('takes “%s” in the field of the due date for a date that does not exist, or for none', (words, none, lacking) => {
    const item = action('Index');
    const context = { unreadDues: new Map([[item.id, words]]) };
    const read = report({ actions: [item] });
    const found = checked(dateDoesNotExist, read, context);
    expect(messages(found)).toEqual(none);
    expect(found.map(({ severity, place }) => [severity, place])).toEqual(none.map(() => ['error', { kind: 'action', id: item.id }]));
    expect(messages(checked(actionWithoutOwnerOrDate, read, context))).toEqual(lacking);
  });

  it('cuts a long action', () => {
    const [message] = messages(checked(actionWithoutOwnerOrDate, report({ actions: [action('long '.repeat(10_000))] })));
    expect(message?.length).toBeLessThan(120);
  });
});
