import { describe, expect, it } from 'vitest';
import { answerFact, whyUnread } from '../../../../renderer/core/report/facts/answer-fact.ts';
import { readFact } from '../../../../renderer/core/report/facts/read-fact.ts';
import { showFact } from '../../../../renderer/core/report/facts/show-fact.ts';
import type { Fact } from '../../../../renderer/core/report/report.ts';
import { fact } from '../../export/sample-report.ts';

const answered = (kind: Fact['kind'], typed: string, more: Partial<Fact> = {}): Fact => {
  const asked = fact('Asked', kind, '', more);
  return { ...asked, ...answerFact(asked, typed, 'en', null) };
};

describe('an answer is read by its kind', () => {
  it.each([
    ['number', 'about 1,200', { kind: 'number', number: 1200, isAbout: true }],
    ['amount', '1.5 million', { kind: 'number', number: 1_500_000, isAbout: false }],
    ['yes-no', 'Oui', { kind: 'yes-no', isYes: true }],
    ['yes-no', 'nein', { kind: 'yes-no', isYes: false }],
    ['text', ' Customers ', { kind: 'words', words: 'Customers' }],
    ['time', '12 June 2026 10:30 CEST', { kind: 'time', when: { date: '2026-06-12', time: '10:30' } }],
    ['text', '', { kind: 'empty' }],
    ['time', '', { kind: 'empty' }],
  ] as const)('%s: %s', (kind, typed, reading) => {
    expect(readFact(answered(kind, typed))).toMatchObject(reading);
  });

  it.each(['not known yet', 'unknown', '?', 'noch nicht bekannt', 'pas encore connu', 'aún no se conoce', 'TBD'])(
    '“%s” says that it is not known, for every kind that is read',
    (typed) => {
      for (const kind of ['number', 'amount', 'time', 'yes-no'] as const) expect(readFact(answered(kind, typed)).kind).toBe('unknown');
    },
  );

  it('a choice is one of its choices, whatever the case', () => {
    const choices = ['a risk', 'a high risk'];
    expect(answered('choice', 'A HIGH RISK', { choices }).value).toBe('a high risk');
    expect(readFact(answered('choice', 'none', { choices }))).toEqual({ kind: 'unread', words: 'none' });
  });
});

describe('words that are no answer stay, and are told', () => {
  it.each([
    ['number', '12.000', '“12.000” may be 12000 or 12.000. Write it without a separator.'],
    ['number', 'about 12.500', '“about 12.500” may be 12500 or 12.500. Write it without a separator.'],
    ['number', '~12.500', '“~12.500” may be 12500 or 12.500. Write it without a separator.'],
    ['number', 'lots', '“lots” is no number. Write one such as 12000, “about 12000” or “not known yet”.'],
    ['time', '31 June 2026 10:00 CEST', '“31 June 2026” is a date that does not exist: the month has 30 days at most.'],
    ['time', '2026-02-29', '“2026-02-29” is a date that does not exist: the month has 28 days at most.'],
    ['time', '29.2.2026 10:00', '“29.2.2026” is a date that does not exist: the month has 28 days at most.'],
    ['time', 'February 30, 10:00 UTC', '“February 30” is a date that does not exist: the month has 29 days at most.'],
    ['time', '10:30 UTC', '“10:30 UTC” does not say which date: choose it.'],
    ['yes-no', 'perhaps', '“perhaps” is none of the answers to choose from.'],
  ] as const)('%s: %s', (kind, typed, reason) => {
    const kept = answered(kind, typed);
    expect(kept).toMatchObject({ value: typed, when: null });
    expect(whyUnread(kept, 'en')).toBe(reason);
    expect(showFact(kept, null, 'en')).toBe(typed);
  });

  it('a time that no clock showed, and one of no zone, are told', () => {
    expect(whyUnread(answered('time', '2026-03-29 02:30 Europe/Berlin'), 'en')).toContain('There was no 02:30');
    expect(whyUnread(answered('time', '12 June 2026 10:30'), 'en')).toBe('“12 June 2026 10:30” does not say where: choose the zone.');
    expect(whyUnread(answered('time', '12 June 2026'), 'en')).toBeNull();
  });
});

describe('an answer is shown in the language of the report', () => {
  const loss = fact('Loss', 'amount', '~1234567.5', { unit: 'EUR' });
  it.each([
    ['en', 'about EUR 1,234,567.50'],
    ['de', 'etwa 1.234.567,50 EUR'],
    ['fr', 'environ 1 234 567,50 EUR'],
    ['es', 'aproximadamente 1.234.567,50 EUR'],
  ])('%s: %s', (language, words) => {
    expect(showFact(loss, null, language).replace(/\s/g, ' ')).toBe(words);
  });

  it('with the unit of a number, in words for yes, no and what is not known', () => {
    expect(showFact(fact('Persons', 'number', '12000', { unit: 'persons' }), null, 'en')).toBe('12,000 persons');
    expect(showFact(fact('Malicious', 'yes-no', 'yes'), null, 'fr')).toBe('oui');
    expect(showFact(fact('Persons', 'number', '?', { unit: 'persons' }), null, 'de')).toBe('noch nicht bekannt');
    expect(showFact(fact('Odd', 'number', '3'), null, 'x-unknown')).toBe('3');
  });
});
