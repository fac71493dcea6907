import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('what began and was found in one breath', () => {
  cases(
    'milestone-order',
    (sentence) => `# Ovens out on 3 March 2026\n\n${sentence} The bakers lit them again.\n`,
    [
      'The outage began at 10:05 and was found at 9:58.',
      'It started 10:05, detected 9:58.',
      'The failure started at 10:05 UTC and was only noticed at 9:58 UTC.',
      'It began at 10:05 am and was found at 9:58 am.',
    ],
    [
      'The outage began at 9:58 and was found at 10:05.',
      'It began at 10:05 am and was found at 9:58 pm.',
      'It began at 11:05 pm and was found at 1:58.',
      'It began at 23:58 and was found at 0:10.',
      'It began at 0:10 and was found at 23:55.',
      'It began at 10:05 UTC and was found at 9:58 EST.',
      'It began on 2 March at 10:05 and was found on 3 March at 9:58.',
      'It began at 10:05, and was found at 9:58 the next day.',
      'It began at 10:05; the first sign had been found earlier, at 9:58.',
      'It began at 10:05, and the oven found at 9:58 was another.',
    ],
  );
  cases(
    'milestone-order',
    (sentence) => `# Öfen aus am 3. März 2026\n\n${sentence} Die Bäcker zündeten sie wieder an.\n`,
    ['Der Ausfall begann um 10:05 Uhr und wurde um 9:58 Uhr bemerkt.'],
    [
      'Der Ausfall begann um 9:58 Uhr und wurde um 10:05 Uhr bemerkt.',
      'Der Ausfall begann um 10:05 Uhr und wurde um 9:58 Uhr des Folgetags bemerkt.',
    ],
  );
});
