import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FileSlip, writeArticle, writeEntries, writeFile } from './generated-file.ts';
import { anyPlan, type Plan } from './generated-report.ts';
import { readChecked, rulesFor } from './read-checked.ts';

type Write = (plan: Plan, slip: FileSlip) => string;

const kinds: readonly (readonly [name: string, write: Write, slips: readonly (readonly [NonNullable<FileSlip>, readonly string[]])[]])[] = [
  [
    'the file of a status page',
    writeFile,
    [
      ['state', ['out-of-order']],
      ['resolved', ['metadata-vs-timeline']],
    ],
  ],
  [
    'an article',
    writeArticle,
    [
      ['byline', ['metadata-before-last-event']],
      ['yesterday', ['date-mismatch']],
      ['field', ['milestone-order']],
      ['calendar', ['date-does-not-exist']],
      ['bracket', ['duration-mismatch']],
    ],
  ],
  [
    'a table to the second',
    writeEntries,
    [
      ['second', ['out-of-order']],
      ['days', ['dual-zone-conflict']],
    ],
  ],
];

describe.each(kinds)('%s that is generated', (_name, write, slips) => {
  it('says nothing where all is of one piece', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(readChecked(write(plan, null)).map(({ message }) => message)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it.each(slips)('with a slip (%s) gives %s', (slip, rules) => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(rulesFor(write(plan, slip)).filter((rule) => rules.includes(rule))).not.toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
