import { describe } from 'vitest';
import { cases } from '../cases.ts';

const steps = [
  'The new firmware went out',
  'An alarm rang',
  'A page was sent',
  'Engineers answered',
  'The cause was found',
  'Service was restored',
];

const list = (times: string): string =>
  `# Pumps stood still\n\n## Timeline\n\n| Time | What happened |\n|---|---|\n${times
    .split(', ')
    .map((time, at) => `| ${time} | ${steps[at]} |`)
    .join('\n')}\n`;

describe('a timeline that counts from its first moment', () => {
  cases(
    'out-of-order',
    list,
    [
      'T+0:00, T+0:30, T+1:00, T+0:45, T+3:00',
      'T+0m, T+5m, T+20m, T+12m, T+1h 05m',
      'T0, T+5 min, T+20 min, T+12 min, T+35 min',
      'T+00:00:00, T+00:05:10, T+00:20:00, T+00:12:30, T+01:03:00',
      'T-10, T+0, T+20, T+12, T+35',
    ],
    [
      'T+0:00, T+0:30, T+1:00, T+1:45, T+3:00',
      'T-30m, T-5m, T+0m, T+20m, T+1h',
      'T+0s, T+90s, T+2m, T+3m, T+1h',
      // A second round, and units that are two forms.
      'T+0m, T+5m, T+20m, T+0m, T+5m, T+20m',
      'T+0m, T+5m, T+20m, T+5m, T+1h, T+2h',
      'T+0:30, T+5m, T+1:00, T+12m',
      'T+0:00, T+0:30, T+0:10',
    ],
  );

  cases(
    'duration-mismatch',
    (label) => `${list('T+0:00, T+0:30, T+1:00, T+1:45, T+3:00, T+5:00')}\n${label}\n`,
    ['**MTTD:** 3 minutes', 'Time to detect: 10 minutes', '**MTTR:** 50 minutes'],
    [
      '**MTTD:** 30 seconds',
      '**MTTD:** 30 minutes',
      'Time to detect: 1 minute',
      '**MTTR:** 5 minutes',
      '**MTTR:** 4 minutes',
      '**MTTD:** about 3 minutes',
    ],
  );
});
