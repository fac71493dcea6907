import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan, type Slip, writeReport } from './generated-report.ts';
import { rulesFor } from './read-checked.ts';

const finders: readonly (readonly [NonNullable<Slip>, readonly string[]])[] = [
  ['time', ['prose-vs-timeline-window']],
  ['zone', ['prose-vs-timeline-zone', 'zone-season-mismatch']],
  ['duration', ['duration-mismatch']],
  ['weekday', ['weekday-mismatch']],
  ['order', ['out-of-order']],
  ['date', ['date-mismatch']],
];

describe('a generated report', () => {
  it('that is all of one piece gives no finding', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(rulesFor(writeReport(plan, null))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it.each(finders)('with a slip in a %s gives that finding', (slip, rules) => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const found = rulesFor(writeReport(plan, slip));
        expect(found.filter((rule) => rules.includes(rule))).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
