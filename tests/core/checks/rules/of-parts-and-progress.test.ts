import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a figure of a part, of another set, of another moment, or far from the other', () => {
  cases(
    'count-mismatch',
    (text) => `# Labels swapped\n\nAll 640 jar labels were printed twice on the north belt.\n\n## Impact\n\n${text}\n`,
    ['All 604 jar labels were printed twice on the north belt.'],
    [
      'Each of the 640 jar labels printed twice on the north belt was alike for the 604 of the first kind.\n\n## Mend\n\nTake the 604 jar labels printed twice on the north belt.',
      'Some 97 jar labels printed twice on the north belt were thrown away.',
    ],
  );
  cases(
    'count-mismatch',
    (text) => `# Ovens behind\n\nBy 06:04 on 9 August 38% of the loaves on the list had been baked again.\n\n## Later\n\n${text}\n`,
    [],
    ['By 14:37 on 10 August 85% of the loaves on the list had been baked again.'],
  );
  cases(
    'count-mismatch',
    (text) => `# Wasps in the hall\n\nAt 78 % of its quota the store room was found on Monday.\n\n## Actions\n\n${text}\n`,
    [],
    ['Raise an alert at 80 % of the quota of the store room (warning).'],
  );
  cases(
    'count-mismatch',
    (text) =>
      `# Scales\n\nSix weighing scales in the hall were wrong: the belt scale, the jar scale, the sack scale, the plum scale, the pear scale and the fig scale.\n\n## Check\n\nAll six weighing scales in the hall were right again; ${text}.\n`,
    [],
    ['the two cascading scales in the hall were right as well'],
  );
});

describe('names of a list that is numbered through', () => {
  cases(
    'count-mismatch',
    (name) =>
      `# Mended faults\n\nJAR-031 was found first, and JAR-031 was the worst.\n\n### ${name}: the lid is loose\n\nThe lid turns.\n\n### JAR-012: the label is wet\n\nIt drops.\n\n### JAR-014: the belt is slow\n\nIt waits.\n`,
    [],
    ['JAR-013'],
  );
  cases(
    'count-mismatch',
    (name) => `# Mended faults\n\nJAR-20391 was found first, and JAR-20391 was the worst.\n\nThe mend of ${name} came late.\n`,
    ['JAR-20319'],
    ['JAR-20391'],
  );
});

describe('two entries that are alike to the second', () => {
  cases(
    'prose-vs-prose-time',
    (text) =>
      `# Belt stopped on 4 May 2026\n\n${text}\n\n## Timeline\n\n- 2026-05-04 17:50:23 UTC The first jar is seen\n- 2026-05-04 18:07:11 UTC The belt stops\n- 2026-05-04 18:50:23 UTC The new belt is ordered\n`,
    [],
    ['The belt stopped.'],
  );
  cases(
    'prose-vs-prose-time',
    (time) => `# Belt stopped\n\nThe belt stopped at ${time} UTC.\n\n## Later\n\nThe belt stopped at 18:50:23 UTC, said the log.\n`,
    ['17:50:23'],
    ['18:50:23'],
  );
});

describe('two degrees of a trouble, one inside the other', () => {
  cases(
    'prose-vs-prose-time',
    (text) => `# Jars slow\n\nAll ovens were slow and had errors from 16:03 until 21:20.\n\n## Impact\n\n${text}\n`,
    ['All ovens were slow and had errors from 17:03 until 21:20.'],
    ['All ovens were unable to bake for approx 20 minutes from 21:00 to 21:20.'],
  );
  cases(
    'prose-vs-prose-time',
    (text) => `# Jars slow\n\n- **Time**: 12:07 - 12:30 CEST (23 minutes to mend)\n\nJars were slow.\n\n## Facts\n\n${text}\n`,
    ['- **Duration**: ~8 minutes of outage (12:22 - 12:30)'],
    ['- **Duration**: ~23 minutes of outage (12:07 - 12:30)'],
  );
});

describe('times of two changes, or of two kinds of one thing', () => {
  cases(
    'prose-vs-prose-time',
    (text) => `# Jars\n\nThe cause was mended with change #185, which the jar team merged at 11:14 UTC.\n\n## What we did\n\n${text}\n`,
    ['The cause was mended with change #185, which the jar team merged at 11:41 UTC.'],
    ['The lids were mended with change #77, which the jar team merged at 11:41 UTC.'],
  );
});
