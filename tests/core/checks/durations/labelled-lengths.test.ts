import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a length and the ends that the text gives it', () => {
  cases(
    'duration-mismatch',
    (line) => `# Ferry\n\n${line}\n`,
    [
      '- Duration: ~7h 19m (approx; 06:17Z → 12:31Z).',
      '- Dauer: 3 Std. 45 min (geschätzt; 06:00–08:00 Uhr).',
      '- Duration: 1h 45m (from approx 10:00 until approx 11:00)',
      'The call came at 08:10; the tug left at 09:20. That 90-minute gap is time that the crew could have used.',
    ],
    [
      '- Duration: ~6h 19m (approx; 06:17Z → 12:31Z).',
      '- Duration: 1h (from approx 10:00 until approx 11:00)',
      'The ferry lay still for 40 minutes; the paint dried from 19:00 to 19:15.',
      'The call came at 08:10; the tug left at 09:20. That 70-minute gap is time that the crew could have used.',
      'The call came at 08:10; the tug left at 09:20. We could have saved 30 minutes.',
    ],
  );

  cases(
    'duration-mismatch',
    (lines) => `# Ferry\n\n${lines.replaceAll('; ', '\n')}\n`,
    [
      '- Start: 2026-05-02; - End: 2026-05-09; - Duration: ~17 days',
      '- Beginn: 2. April 2026; - Ende: 9. April 2026; - Dauer: 17 Tage',
      '- Début : 2 avril 2026; - Fin : 9 avril 2026; - Durée : 17 jours',
      '- Inicio: 2 de mayo de 2026; - Fin: 9 de mayo de 2026; - Duración: 17 días',
      '- Window: 2026-05-02 to 2026-05-09; - Duration: 3 days',
      '- Outage window: 2026-05-02 17:04 UTC (tow `b2`) through 2026-05-09 20:58 UTC (tow `c4`); - Duration: ~17 days',
    ],
    [
      '- Start: 2026-05-02; - End: 2026-05-09; - Duration: ~7 days',
      '- Start: 2026-05-02; - End: 2026-05-09; - Duration: 8 days',
      '- Start: 2026-05-02; - End: 2026-05-09; - Duration: 1 week',
      '- Start: 2026-05-02; - End: 2026-05-09; - Duration: 3 hours a day',
      '- Window: 2026-05-02 to 2026-05-09; - Duration: 7 days',
      '- Outage window: 2026-05-02 17:04 UTC (tow `b2`) through 2026-05-09 20:58 UTC (tow `c4`); - Duration: ~7 days',
    ],
  );

  cases(
    'duration-mismatch',
    (line) => `# Ferry\n\nStart: 2026-05-02 10:00 UTC\n\nEnd: 2026-05-02 11:00 UTC\n\nDuration: 1 hour\n\n${line}\n`,
    ['\\# Second stop: Start: 2 May 2026 1400 UTC End: 2 May 2026 1530 UTC Duration: 3 hours ## Summary: The ferry lay still.'],
    ['\\# Second stop: Start: 2 May 2026 1400 UTC End: 2 May 2026 1530 UTC Duration: 90 min ## Summary: The ferry lay still.'],
  );

  cases(
    'duration-mismatch',
    (line) => `# Ferry\n\nThe ferry lay still.\n\n### Search (02:30–03:30 UTC)\n\n- ${line}\n- The rope had torn.\n`,
    ['90 minutes of search on board', '1h45 investigation', '2 Stunden Suche', '2 heures de recherche', '2 horas de búsqueda'],
    [
      '60 minutes of search on board',
      '20 minutes later the rope was found',
      '2 hours were planned',
      'A search of the next boat took 3 hours',
      '15 min timeout of the lamp',
    ],
  );

  cases(
    'duration-mismatch',
    (line) =>
      `# Ferry\n\n- T+0 min: The engine stops.\n- T+4 min: The alarm rings.\n- T+10 min: The tug leaves.\n- T+15 min: The ferry is back in operation.\n\n${line}\n`,
    ['MTTD: 9 minutes', 'Time to detect: 14 min', 'Duration: 25 minutes', 'Time to resolve: 1 hour'],
    ['MTTD: 4 minutes', 'Duration: 15 minutes', 'Duration: 11 minutes', 'Target time to detect: 2 minutes'],
  );

  cases(
    'duration-mismatch',
    (line) =>
      `# Ferry\n\n- T+0:00 The engine stops.\n- T+0:30 The alarm rings.\n- T+3:00 The tug leaves.\n- T+5:00 The ferry is back in operation.\n\n${line}\n`,
    ['MTTD: 3 minutes\n\nDuration: 5 minutes'],
    // Nothing tells whether these are hours or minutes.
    ['MTTD: 30 seconds\n\nDuration: 5 minutes', 'MTTD: 30 minutes\n\nDuration: 5 hours', 'MTTD: 30 minutes'],
  );

  cases(
    'duration-mismatch',
    (line) => `# Ferry\n\n${line}\n`,
    [
      'Downtime 14:02-14:32 (≈45 min)',
      'Duration of the stop: 45m (start 14:02Z, end 14:32Z)',
      'Start 14:02 UTC, end 14:32 UTC, duration 45 min.',
      'Started 14:02 UTC, resolved 14:32 UTC (45 min)',
      'It began at 14:02 UTC and was over at 14:32 UTC, so it lasted 45 minutes.',
      'At 14:02 UTC the engine failed; it came back at 14:32 UTC after 45 minutes.',
      'Beginn 14:02 Uhr, Ende 14:32 Uhr, Dauer 45 Minuten.',
      'El barco falló durante 45 minutos, de las 14:02 a las 14:32.',
      'Inicio 14:02, fin 14:32, duración 45 minutos.',
      'Outage 14:02-14:32 UTC: three quarters of an hour.',
      '停止時間は14:02から14:32までの45分間です。',
      '故障从14:02持续到14:32，共45分钟。',
      '장애는 14:02부터 14:32까지 45분간 지속되었습니다.',
      "L'interruzione è durata 45 minuti (14:02–14:32).",
    ],
    [
      'Downtime 14:02-14:32 (≈30 min)',
      'Start 14:02 UTC, end 14:32 UTC, duration 30 min.',
      'At 14:02 UTC the engine failed; it came back at 14:32 UTC after half an hour.',
      'At 14:02 UTC the engine failed; it came back at 14:32 UTC after the crew had slept for 45 minutes.',
      'Start 14:02 UTC, end 14:32 UTC, next voyage in 45 min.',
      'Outage 14:02-14:32 UTC: half an hour.',
      'Outage 14:02-14:17 UTC: a quarter of an hour.',
      '停止時間は14:02から14:32までの30分間です。',
      '故障从14:02持续到14:32，共30分钟。',
    ],
  );
});
