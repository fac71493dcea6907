import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('the words of a link and where it leads', () => {
  cases(
    'count-mismatch',
    (link) => `# Lock\n\nThe gate was moved by ${link}.\n`,
    [
      '[#6834](https://example.org/harbour/lock/pull/6843)',
      '[PR 312](https://example.org/harbour/lock/pull/321)',
      '[LOCK-2041](https://example.org/browse/LOCK-2014)',
    ],
    [
      '[#6834](https://example.org/harbour/lock/pull/6834)',
      '[#6834](https://example.org/harbour/lock/pull/6834#comment-12)',
      '[the change](https://example.org/harbour/lock/pull/6843)',
      '[#6834](https://example.org/notes/2024)',
      '[version 12](https://example.org/harbour/lock/issues/13)',
    ],
  );
});

describe('a name told again', () => {
  cases(
    'count-mismatch',
    (line) =>
      `# Lock closed (LOCK-20391)\n\nAll of it stands in LOCK-20391; the pump ran with 2.257.1, and so with 2.257.1 did the gate.\n\n${line}\n`,
    ['See LOCK-20319 for more.', 'The pump was set back to 2.275.1 at noon.'],
    [
      'See LOCK-20391 for more.',
      'See LOCK-20400 for more.',
      'See PUMP-20319 for more.',
      'LOCK-20319 came after LOCK-20391.',
      'The pump had 2.258.1.',
    ],
  );
});
