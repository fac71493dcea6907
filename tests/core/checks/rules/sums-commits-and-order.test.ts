import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a number beside the bracket that it comes from', () => {
  cases(
    'count-mismatch',
    (line) => `# Training stopped\n\n- ${line}\n`,
    [
      'Steps completed: 824 (27,400 → 28,242)',
      'We lost 824 steps (from 27,400 to 28,242)',
      'The queue grew by 310 (1200 -> 1540)',
      '65 sessions (52 CONFIRMED, 3 CONFLICTED)',
      '40 ovens (12 failed, 22 repaired, 3 replaced)',
    ],
    [
      'Steps completed: 842 (27,400 → 28,242)',
      'The queue grew by 340 (1200 -> 1540)',
      'Rows 12 (1200 -> 1540)',
      'Version 300 (1200 -> 1540)',
      '65 sessions (62 CONFIRMED, 3 CONFLICTED)',
      '40 ovens (3 failed, 2 repaired)',
      '40 ovens (12 failed, 28 repaired)',
      '12 ovens (4 failed, 6 repaired)',
      '40 ovens (12 failed, 25 repaired)',
      '~800 steps (27,400 → 28,242)',
    ],
  );
});

describe('a commit that is told with its time', () => {
  cases(
    'prose-vs-timeline-time',
    (sentence) =>
      `# Previews missing\n\n${sentence}\n\n## Timeline (PDT)\n\n- **2026-04-10 20:42** — a user shares a link\n- **2026-04-10 20:55** — first try with \`b1c2d3e\`, which is discarded\n- **2026-04-10 21:02** — commit \`a0f4a4a\` lands\n- **2026-04-10 21:44** — \`a0f4a4a\` is deployed\n`,
    [
      '- **Window:** through 2026-04-10 20:58 PDT (commit `a0f4a4a`)',
      'It was fixed when this was merged (`a0f4a4a`, 2026-04-10 21:20 PDT).',
    ],
    [
      '- **Window:** through 2026-04-10 21:02 PDT (commit `a0f4a4a`)',
      'It was fixed when this was merged (`a0f4a4a`, 2026-04-10 21:02 PDT).',
      'The deploy went out at 2026-04-10 21:44 PDT (commit `a0f4a4a`).',
      'It was fixed about 21:00 PDT (commit `a0f4a4a`).',
      'Another one was made at 2026-04-10 20:58 PDT (commit `ffff123`).',
    ],
  );
});

describe('the order of entries', () => {
  cases(
    'out-of-order',
    (rows) => `# Ovens went cold\n\n## Timeline\n\n| Time | Event |\n|---|---|\n${rows}\n`,
    [
      '| 17:26 | seen |\n| 17:36 | restart |\n| 17:34:23 | back |\n| 17:47 | checked |',
      '| 11:19:05 | begins |\n| 11:20:35 | seen |\n| 11:20:24 | decided |\n| 11:21:24 | rolled back |\n| 11:21:47 | over |',
    ],
    [
      '| 17:26 | seen |\n| 17:36 | restart |\n| 17:35:23 | back |\n| 17:47 | checked |',
      '| 17:26 | seen |\n| 17:36 | restart |\n| 17:35 | noted by another |\n| 17:47 | checked |',
      '| 11:19:05 | begins |\n| 11:20:35 | seen |\n| 11:20:31 | noted by another |\n| 11:21:24 | rolled back |\n| 11:21:47 | over |',
    ],
  );

  cases(
    'am-pm-mismatch',
    (entries) => `# Places not shown\n\n## Timeline\n\n${entries}\n`,
    ['- July 12 1:34 pm: told\n- July 12 2:00 am: looked at\n- July 12 2:40 pm: fixed\n- July 12 3:10 pm: over'],
    [
      '- July 11 mid-day: deployed\n- July 12 1:34pm: told\n- July 12 2:00: looked at\n- July 12 2:20: found\n- July 12 2:40: fixed',
      '- July 12 11:40 am: told\n- July 12 1:05: looked at\n- July 12 2:20: found\n- July 12 2:40: fixed',
      '- July 12 12:50 p.m.: told\n- July 12 1:15: looked at\n- July 12 2:20: found',
      '- July 12 9:00 PM: told\n- July 12 10:30: looked at\n- July 12 11:20: found',
      '- July 12 5:10pm: told\n- July 12 5:25: looked at\n- July 12 6:05: found\n- July 12 6:30pm: over',
    ],
  );
});

describe('the zone and the day of one entry', () => {
  const list = (entries: string): string => `# Ovens went cold\n\n## Timeline\n\n${entries}\n`;

  cases(
    'out-of-order',
    list,
    [
      '- 2026-01-12 10:00 UTC told\n- 2026-01-12 10:20 UTC looked at\n- 2026-01-12 10:40 CET lit\n- 2026-01-12 11:10 UTC over',
      '- 2026-01-12 10:00 UTC told\n- 2026-01-12 10:20 PST looked at\n- 2026-01-12 10:40 UTC lit\n- 2026-01-12 11:10 UTC over',
    ],
    [
      '- 2026-01-12 10:00 UTC told\n- 2026-01-12 10:20 UTC looked at\n- 2026-01-12 11:40 CET lit\n- 2026-01-12 11:10 UTC over',
      '- 2026-01-12 10:00 UTC told\n- 2026-01-12 10:20 UTC looked at\n- 2026-01-12 10:40 UTC lit\n- 2026-01-12 11:10 UTC over',
      // Days from the newest to the oldest, each from morning to evening.
      '- Feb 15th 11:52 told\n- Feb 15th 12:07 looked at\n- Feb 14th 13:28 lit\n- Feb 14th 15:24 warm\n- Feb 14th 17:21 over',
    ],
  );

  cases(
    'date-typo',
    list,
    ['- Feb 14th 11:52 told\n- Feb 14th 12:07 looked at\n- Feb 15th 13:28 lit\n- Feb 14th 15:24 warm\n- Feb 14th 17:21 over'],
    ['- Feb 14th 11:52 told\n- Feb 14th 12:07 looked at\n- Feb 14th 13:28 lit\n- Feb 14th 15:24 warm\n- Feb 15th 07:21 over'],
  );
});

describe('a time that is told to the second, and a length in the title', () => {
  cases(
    'prose-vs-timeline-time',
    (time) =>
      `# Desktop froze on 15 September 2026\n\nThe computer was shut down by a short physical power-key press at ${time}.\n\n## Timeline (CEST)\n\n| Time | Event |\n|---|---|\n| 00:20:30 | The driver fails |\n| 00:21:10 | The screen stays dark |\n| 00:21:32 | Power key pressed short |\n`,
    ['00:22:32', '00:31:32'],
    ['00:21:32', '00:21:33', '00:21', '00:22'],
  );

  cases(
    'duration-mismatch',
    (length) =>
      `# Caída de la base 30/07/2026 (${length})\n\n## Cronología\n\n| Hora | Qué |\n|---|---|\n| 17:15 | La base deja de responder |\n| 17:36 | Se autoriza el reinicio |\n| 17:43 | La base vuelve |\n| 17:47 | Verificado |\n`,
    ['~58 min', '2 horas'],
    ['~28 min', '28 minutos', 'unos 30 minutos', '32 min'],
  );
});
