import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyPlan, type Slip, writePage, writeReport, writeStory } from './generated-report.ts';
import { rulesFor } from './read-checked.ts';

const finders: readonly (readonly [NonNullable<Slip>, readonly string[]])[] = [
  ['time', ['prose-vs-timeline-window']],
  ['zone', ['prose-vs-timeline-zone', 'zone-season-mismatch']],
  ['duration', ['duration-mismatch']],
  ['weekday', ['weekday-mismatch']],
  ['order', ['out-of-order']],
  ['date', ['date-mismatch']],
  ['interval', ['interval-claim']],
  ['share', ['percentage-mismatch']],
  ['title', ['title-vs-timeline-date']],
  ['whole', ['duration-mismatch']],
  ['adjective', ['duration-mismatch']],
  ['ends', ['duration-mismatch']],
  ['gap', ['duration-mismatch']],
  ['sum', ['count-mismatch']],
  ['back', ['prose-vs-timeline-time', 'prose-vs-timeline-offset']],
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

  it('with a time whole hours from the entry that says the same gives that finding', () => {
    // An hour later nothing else may have happened, or that may be meant.
    const isAlone = ({ gaps: [, , , first = 0, second = 0] }: { readonly gaps: readonly number[] }): boolean =>
      [first, first + second].every((later) => Math.abs(later - 60) > 6);
    fc.assert(
      fc.property(anyPlan.filter(isAlone), (plan) => {
        expect(rulesFor(writeReport(plan, 'hour')).filter((rule) => /^prose-vs-timeline-(?:time|offset)$/.test(rule))).not.toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('with a slip in a second zone gives that finding', () => {
    fc.assert(
      fc.property(
        anyPlan.filter(({ zone, day }) => zone.summer !== 'UTC' && !/-(?:01|02|12)-/.test(day)),
        (plan) => {
          expect(rulesFor(writeReport(plan, 'twin'))).toContain('dual-zone-conflict');
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('a generated status page', () => {
  it('that is all of one piece gives no finding', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(rulesFor(writePage(plan, null))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['late', 'prose-vs-timeline-time'],
    ['order', 'out-of-order'],
    ['posted', 'metadata-before-last-event'],
  ] as const)('with a slip (%s) gives %s', (slip, rule) => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(rulesFor(writePage(plan, slip))).toContain(rule);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a generated story without a timeline', () => {
  it('that is all of one piece gives no finding', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(rulesFor(writeStory(plan, null))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['half', 'am-pm-mismatch'],
    ['later', 'interval-claim'],
    ['end', 'prose-vs-prose-time'],
  ] as const)('with a slip (%s) gives %s', (slip, rule) => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(rulesFor(writeStory(plan, slip))).toContain(rule);
      }),
      { numRuns: 60 },
    );
  });
});
