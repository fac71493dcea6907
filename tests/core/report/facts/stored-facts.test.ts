import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankReport } from '../../../../renderer/core/report/blank.ts';
import { showFact } from '../../../../renderer/core/report/facts/show-fact.ts';
import { parseReport } from '../../../../renderer/core/report/parse-report.ts';
import { contentHash } from '../../../../renderer/core/review/content-hash.ts';
import { anyFacts } from '../../../support/any-fact.ts';
import { fact } from '../../export/sample-report.ts';

const facts = (given: unknown) => {
  const read = parseReport({ ...blankReport, facts: given });
  return read.kind === 'report' ? read.report.facts : null;
};

describe('facts pass the gate', () => {
  it('unchanged, whatever they hold, and are shown in every language', () => {
    fc.assert(
      fc.property(anyFacts, fc.constantFrom('en', 'fr', 'de', 'es', 'x'), (all, language) => {
        expect(facts(JSON.parse(JSON.stringify(all)))).toEqual(all);
        for (const one of all) expect(typeof showFact(one, null, language)).toBe('string');
      }),
    );
  });

  it('none where a report was written before there were any', () => {
    const { facts: _, ...older } = blankReport;
    expect(parseReport(JSON.parse(JSON.stringify(older)))).toEqual({ kind: 'report', report: blankReport });
  });

  it.each([
    [
      { id: 'a', text: 'Persons', value: '12', kind: 'unheard-of' },
      { text: 'Persons', value: '12', kind: 'text', visibility: 'internal' },
    ],
    [
      { id: 'a', text: 'Persons', value: 12, kind: 'number', choices: 'x', when: 'soon' },
      { value: '', choices: [], when: null },
    ],
    [
      { id: 'a', choices: ['x', ' x ', '', 'y'], visibility: 'secret' },
      { choices: ['x', 'y'], visibility: 'internal' },
    ],
  ])('repaired so that their words stay and nothing becomes public: %j', (given, read) => {
    expect(facts([given])).toMatchObject([read]);
  });

  it('without those that are none', () => {
    expect(facts([null, 3, { text: 'no id' }, { id: '' }])).toEqual([]);
    expect(facts('x')).toEqual([]);
  });
});

describe('the hash that people sign', () => {
  it('is what it was for a report without facts', () => {
    // Reckoned before reports had facts.
    expect(contentHash(blankReport)).toBe('6bb78f33db3b5c74fac1054b9792c27801606bcec1e260ae231d6c50392bff13');
  });

  it('is of the answers too', () => {
    const asked = fact('Persons', 'number', '12');
    const [one, other] = ['12', '13'].map((value) => contentHash({ ...blankReport, facts: [{ ...asked, value }] }));
    expect(one).not.toBe(other);
  });
});
