import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a length beside its ends', () => {
  cases(
    'range-end-before-start',
    (line) => `# Ferry\n\n${line}\n`,
    ['Duration: ~12h (engine stopped 2026-05-10 ~20:00 UTC → engine ran 2026-05-09 ~08:00 UTC)'],
    ['Duration: ~12h (engine stopped 2026-05-09 ~20:00 UTC → engine ran 2026-05-10 ~08:00 UTC)'],
  );

  cases(
    'duration-mismatch',
    (line) => `# Ferry\n\n${line}\n`,
    [
      'Duration: ~10h (engine stopped 2026-05-10 ~20:00 UTC → engine ran 2026-05-11 ~08:00 UTC)',
      '**Durée :** 3 h (arrêt 2026-05-10 20:00 → reprise 2026-05-11 01:00)',
      '- Sales were down: ~115 minutes (16:10–18:15 UTC).',
      'The ferry lay still from 16:10–18:15 (~115 minutes).',
    ],
    [
      'Duration: ~12h (engine stopped 2026-05-10 ~20:00 UTC → engine ran 2026-05-11 ~08:00 UTC)',
      '**Durée :** 5 h (arrêt 2026-05-10 20:00 → reprise 2026-05-11 01:00)',
      '- Sales were down: ~125 minutes (16:10–18:15 UTC).',
      '- Sales were down: ~2 hours (16:10–18:15 UTC).',
      'The ferry lay still from 16:10–18:15 (~120 minutes).',
      'The ferry lay still from about 16:10–18:15 (~115 minutes).',
    ],
  );

  cases(
    'duration-mismatch',
    (line) => `# Ferry\n\nThe ferry will be painted on Thursday between 08:00 and 12:00 GMT.\n\n${line}\n`,
    ['A three-hour window is allocated.', 'This is a maintenance window of 5 hours.'],
    ['A four-hour window is allocated.', 'A second three-hour window is allocated.', 'Painting mostly takes less than 30 minutes.'],
  );

  cases(
    'duration-mismatch',
    (line) => `# Paro / Shutdown\n\nEl barco se para.\n\n* Duración estimada de la parada: 4h\n\nThe ship stops.\n\n* ${line}\n`,
    ['Estimated duration of the stop: 6 hours.', 'Expected duration: 45 minutes'],
    ['Estimated duration of the stop: 4 hours.', 'Duration of the voyage: 6 hours', 'Duración estimada de la pintura: 6h'],
  );

  cases(
    'duration-mismatch',
    (line) => `# Ferry\n\n- From call to tug: ${line}\n- Tug to harbour: 1h 12m\n- From call to harbour (total time): **2h 32m**\n`,
    ['1h 39m', '50m'],
    ['1h 19m', '1h 20m'],
  );

  cases(
    'duration-mismatch',
    (line) =>
      `# Ferry\n\nTwo tows.\n\n- From call to tug: 1h 19m\n- Tug to harbour: 1h 12m\n- From call to harbour (total time): 2h 32m\n\nThen the other ship.\n\n- From call to tug: 1h 45m\n- Tug to harbour: ${line}\n- From call to harbour (total time): 3h 42m\n`,
    ['1h 17m'],
    ['1h 57m'],
  );
});

describe('a length between moments of the timeline', () => {
  const report = (line: string): string =>
    `# Ferry\n\n## Timeline\n\n- 2026-05-04 08:22 The new engine was started\n- 2026-05-04 08:44 All was fine at the pier\n- 2026-05-04 09:26 A sailor reports smoke\n- 2026-05-04 09:48 The old engine was restored\n- 2026-05-04 09:49 All is back to normal\n- 2026-05-04 10:05 The smoke was looked into\n\n## Figures\n\n- ${line}\n`;

  cases(
    'duration-mismatch',
    report,
    ['Time to detection: 46 minutes', 'Time to detection: 74 minutes', 'Detection delay: 54 minutes'],
    ['Time to detection: 64 minutes', 'Time to detection: 42 minutes', 'Time to recovery: 87 minutes', 'Time to detection: 3 days'],
  );
});

describe('the minute after', () => {
  cases(
    'interval-claim',
    (line) =>
      `# Ferry\n\n${line}\n\n## Timeline\n\n- 2026-05-04 11:52 The ticket was printed\n- 2026-05-04 11:58 The misprint was detected\n- 2026-05-04 12:07 The ticket was withdrawn\n`,
    ['The ticket was printed at 11:52 and the misprint detected in the following minute.', 'Printed at 11:52 and detected a minute later.'],
    ['The ticket was printed at 11:52 and withdrawn in the following hour.', 'The ticket was printed at 11:52.'],
  );
});

describe('one length to the minute in two places', () => {
  cases(
    'duration-mismatch',
    (line) => `# Ferry\n\nThe ferry was offline for 7 hours 27 minutes.\n\nMuch went well.\n\n${line}\n`,
    ['The ferry outage lasted 7 hours 17 minutes.', 'Never before was the ferry down for 7 hours 37 minutes.'],
    ['The ferry outage lasted 7 hours 27 minutes.', 'The ferry outage lasted about 7 hours.', 'The tug was paid for 7 hours 17 minutes.'],
  );
});

describe('a length that no two times of the report are apart', () => {
  const report = (line: string): string =>
    `# Ferry\n\n${line}\n\n## Timeline\n\n- 2026-05-04 08:22 The engine stopped working\n- 2026-05-04 08:44 Sailors were called\n- 2026-05-04 09:26 The old engine was put in\n- 2026-05-04 09:49 The ferry is back in service\n`;
  cases(
    'duration-mismatch',
    report,
    [
      'Because of the engine failure the pier stood empty for almost 3 hours.',
      'It made the ferry unreachable for 160 minutes.',
      // Told to the minute it was counted, and is no round number of the one that is right.
      'On 4 May 2026 an engine failed, which made the ferry unavailable for 1 hour and 37 minutes.',
      'Für die Fahrgäste war es ein Ausfall von 3 Stunden.',
      'Les passagers ont subi 3 heures d’interruption.',
    ],
    [
      'Because of the engine failure the pier stood empty for an hour and a half.',
      'On 4 May 2026 an engine failed, which made the ferry unavailable for 1 hour and 27 minutes.',
      'Passengers may be told that the ferry is unavailable for 1 hour and 37 minutes.',
      'Had it failed at night, nobody could have crossed for 3 hours.',
      'The trip takes 3 hours.',
      'The last outage of this kind was 3 hours long and elsewhere.',
    ],
  );
});

describe('a table with lengths in two columns', () => {
  const table = (cell: string): string =>
    `# Ferry\n\n| Step | Since the call | Since the alarm |\n| --- | --- | --- |\n| Tug called | ~26 min | - |\n| Tug left | ~59 min | ~33 min |\n| Tug arrived | ${cell} | ~55 min |\n| Ferry towed | ~1h 43m | ~1h 17m |\n| Ferry moored | ~2h 53m | ~2h 27m |\n`;
  cases('duration-mismatch', table, ['~1h 31m', '~1h 12m', '~2h 21m'], ['~1h 21m', '~1h 20m', '-']);

  const ranges = (cell: string): string =>
    `# Ferry\n\n| Boat | Out | Back | Time |\n| --- | --- | --- | --- |\n| Gull | 10:05 | 10:50 | 45 min |\n| Tern | 11:10 | 12:40 | ${cell} |\n| Auk | 13:00 | 13:20 | 20 min |\n| Swan | 23:50 | 00:20 | 30 min |\n`;
  cases('duration-mismatch', ranges, ['1h 03m', '30 min', '2h 30m'], ['1h 30m', '90 min']);
});

describe('a length that sums up the range before it', () => {
  cases(
    'duration-mismatch',
    (line) => `# Ferry\n\n${line}\n`,
    [
      'The ferry was down from 14:03 to 14:17. 24 minutes of outage for all.',
      'Die Fähre fiel von 14:03 bis 14:17 Uhr aus, das sind 24 Minuten.',
      'Le bac a été arrêté de 14h03 à 14h17, soit 24 minutes.',
    ],
    [
      'The ferry was down from 14:03 to 14:17. 14 minutes of outage for all.',
      'The ferry was down from 14:03 to 14:17. 24 minutes of film were made.',
      'Die Fähre fiel von 14:03 bis 14:17 Uhr aus, das sind 14 Minuten.',
      'Le bac a été arrêté de 14h03 à 14h17, soit 14 minutes.',
    ],
  );
});
