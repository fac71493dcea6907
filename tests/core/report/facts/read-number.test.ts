import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../../renderer/core/report/facts/read-number.ts';
import { answerWords } from '../../../../renderer/core/report/facts/show-fact.ts';
import { fact } from '../../export/sample-report.ts';

const read = (typed: string, language: string, unit = 'persons'): string | null => {
  const reading = readNumber(typed, unit, language);
  return reading.kind === 'number' ? reading.value : null;
};

describe('a number is read as it is written', () => {
  it.each([
    ['12000', 'en', '12000'],
    ['12,000', 'en', '12000'],
    ['12.000', 'de', '12000'],
    ['12 000', 'fr', '12000'],
    ['12\u202f000', 'fr', '12000'],
    ["12'000", 'de', '12000'],
    ['1,234,567', 'de', '1234567'],
    ['1.234.567', 'en', '1234567'],
    ['1,234,567.89', 'en', '1234567.89'],
    ['1.234.567,89', 'en', '1234567.89'],
    ['12,5', 'en', '12.5'],
    ['0.125', 'en', '0.1250'],
    ['1.2 million', 'en', '1200000'],
    ['1,2 Mio.', 'de', '1200000'],
    ['2.345 million', 'en', '2345000'],
    ['about 12,000 persons', 'en', '~12000'],
    ['ca. 300', 'de', '~300'],
    ['environ 40', 'fr', '~40'],
    ['~5', 'es', '~5'],
    ['007', 'en', '7'],
    ['12000 PERSONS', 'en', '12000'],
  ])('%s in %s is %s', (typed, language, value) => {
    expect(read(typed, language)).toBe(value);
  });
});

describe('what is no number, or may be two, is none', () => {
  it.each([
    ['12.000', 'en'],
    ['12,000', 'de'],
    ['12,000', 'fr'],
    ['-3', 'en'],
    ['three', 'en'],
    ['1,23,456', 'en'],
    ['1 2', 'en'],
    ['12 to 14', 'en'],
    ['12 cats', 'en'],
    ['99999999999999999', 'en'],
    ['', 'en'],
  ])('%s in %s', (typed, language) => {
    expect(readNumber(typed, 'persons', language).kind).toBe('unread');
  });

  it('says which two it may be', () => {
    expect(readNumber('12.000', '', 'en')).toEqual({
      kind: 'unread',
      reason: '“12.000” may be 12000 or 12.000. Write it without a separator.',
    });
  });
});

describe('an amount', () => {
  it.each(['€12,000', '12000 €', 'EUR 12,000', '12 000 EUR', '12,000 euros', '12k'])('%s is in the currency of its field', (typed) => {
    expect(read(typed, 'en', 'EUR')).toBe('12000');
  });

  it.each(['USD 12', '12USD', '$12', '£12'])('%s is in another one, and is told', (typed) => {
    expect(readNumber(typed, 'EUR', 'en')).toMatchObject({ kind: 'unread', reason: expect.stringContaining('counts in EUR') });
  });
});

it('a number that a field shows is read back as the same one, in every language', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 99_999_999_999 }),
      fc.constantFrom('', '.5', '.25', '.1250', '.0625'),
      fc.boolean(),
      fc.constantFrom('en', 'en-GB', 'fr', 'de', 'de-CH', 'de-AT', 'es'),
      (whole, rest, isAbout, language) => {
        const value = `${isAbout ? '~' : ''}${whole}${rest}`;
        const shown = answerWords(fact('Persons', 'number', value, { unit: 'persons' }), null, language);
        expect([shown, read(shown, language)]).toEqual([shown, value]);
      },
    ),
  );
});
