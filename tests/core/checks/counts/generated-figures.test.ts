import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rulesFor } from '../read-checked.ts';

/** What a report of figures is made of, each of which it tells twice. */
type Plan = {
  readonly customers: number;
  readonly left: number;
  readonly rows: readonly number[];
  readonly faults: number;
  readonly pumps: number;
  readonly share: number;
  readonly words: 'digits' | 'grouped';
};

/** What is changed in one place only. */
type Slip = 'told' | 'total' | 'list' | 'names' | 'twice as many' | 'rest' | 'left' | null;

const anyPlan: fc.Arbitrary<Plan> = fc.record({
  customers: fc.integer({ min: 1200, max: 8000 }),
  left: fc.integer({ min: 30, max: 400 }),
  rows: fc.array(fc.integer({ min: 3, max: 90 }), { minLength: 2, maxLength: 6 }),
  faults: fc.integer({ min: 2, max: 6 }),
  pumps: fc.integer({ min: 12, max: 60 }),
  share: fc.integer({ min: 55, max: 95 }),
  words: fc.constantFrom('digits', 'grouped'),
});

const names = ['Alder', 'Birch', 'Cedar', 'Dogwood', 'Elm', 'Fir'];
const faults = ['The valve stuck', 'The lamp lied', 'The pipe burst', 'The clerk slept', 'The pump froze', 'The gate fell'];
const counts = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven'];

const write = (plan: Plan, slip: Slip): string => {
  const shown = (count: number): string => (plan.words === 'grouped' ? count.toLocaleString('en-US') : `${count}`);
  // One digit in the middle is another.
  const slipped = (count: number): number => (Math.floor(count / 10) % 10 === 9 ? count - 10 : count + 10);
  const [total, whole] = [plan.rows.reduce((sum, row) => sum + row, 0), plan.customers];
  const rest = 100 - plan.share + (slip === 'rest' ? 6 : 0);
  const rows = plan.rows.map((row, at) => `| ${names[at] ?? 'Gorse'} | ${row} |`);
  const gone = whole - plan.left;
  return [
    '# Water shut off',
    `${shown(whole)} customers of the northern works lost their water.`,
    `A burst pipe cost ${shown(slip === 'told' ? slipped(whole) : whole)} customers of the northern works their water.`,
    `The tanks reached ${plan.left} customers by noon.`,
    `The remaining ${shown(slip === 'left' ? slipped(gone) : gone)} customers waited.`,
    `Of the tanks ${plan.share} % were full and the remaining ${rest} % were not.`,
    `We doubled the pumps from ${plan.pumps} to ${slip === 'twice as many' ? plan.pumps + Math.ceil(plan.pumps / 4) : 2 * plan.pumps}.`,
    `It froze ${counts[plan.faults + (slip === 'names' ? 1 : 0)]} works (${names
      .slice(0, plan.faults)
      .join(', ')
      .replace(/, (?=\p{L}+$)/u, ' and ')}).`,
    '## Why',
    `There were ${counts[plan.faults + (slip === 'list' ? 1 : 0)]} separate faults:`,
    faults
      .slice(0, plan.faults)
      .map((fault) => `- ${fault}`)
      .join('\n'),
    '## By works',
    ['| Works | Letters |', '| --- | --- |', ...rows, `| Total | ${slip === 'total' ? total + 2 : total} |`].join('\n'),
  ].join('\n\n');
};

describe('a generated report of figures', () => {
  it('that is all of one piece gives no finding', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(rulesFor(write(plan, null))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it.each(['told', 'total', 'list', 'names', 'twice as many', 'rest', 'left'] as const)('with a slip in “%s” gives a finding', (slip) => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(rulesFor(write(plan, slip))).toContain(slip === 'rest' ? 'percentage-mismatch' : 'count-mismatch');
      }),
      { numRuns: 40 },
    );
  });
});
