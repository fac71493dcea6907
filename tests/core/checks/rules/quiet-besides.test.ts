import { describe } from 'vitest';
import { cases } from '../cases.ts';

describe('a time in UTC beside entries without a zone', () => {
  cases(
    'prose-vs-timeline-time',
    (words) =>
      `# Jars stuck\n\nStart of the incident: 2026-04-03 14:37 (JST)\n\nTwo orders of plums failed (2026-04-03 ${words}).\n\n## Timeline\n\n| Time | What |\n|---|---|\n| 2026-04-03 14:37 | Orders of plums fail in the belt |\n| 2026-04-03 14:52 | The belt is stopped |\n| 2026-04-03 15:20 | Orders run again |\n`,
    [],
    ['05:37 UTC', '05:37-05:38 UTC', '14:37 JST'],
  );
});

describe('what went on before anybody knew', () => {
  cases(
    'duration-mismatch',
    (words) =>
      `# Jars empty\n\nThe fault persisted for ${words}.\n\n## Timeline\n\n### 2019-02-20 14:01\n\nA grocer asks why jars are empty.\n\n### 2019-02-20 18:40\n\nThe valve is found.\n\n### 2019-02-21 21:00\n\nJars are full again.\n`,
    [],
    ['a week before it was caught', 'two weeks before anybody noticed', 'a week, and no alarm told anybody'],
  );
});

describe('a time to detect in a timeline that begins with who noticed', () => {
  cases(
    'duration-mismatch',
    (first) =>
      `# Wrong labels\n\nTime to detection: 30 minutes\n\n## Timeline\n\n| Time | What |\n|---|---|\n| 2024-06-06 11:27 | ${first} |\n| 2024-06-06 12:41 | The cause is known |\n| 2024-06-06 14:10 | A mend is tried |\n| 2024-06-06 14:20 | It is taken back |\n| 2024-06-06 16:07 | All are told |\n`,
    [],
    ['A user reported wrong labels'],
  );
});

describe('names of releases', () => {
  cases(
    'count-mismatch',
    (list) =>
      `# Gates open\n\nversions:\n\n${list}\n\nThese faults are in several versions, including 13.1, 14.1 and older ones.\n\nMend:\n\n- Gate and Gateway 14.1 → Upgrade to 14.1-47.48 or later\n- Gate and Gateway 13.1 → Upgrade to 13.1-59.22 or later\n`,
    [],
    ['- Gate and Gateway 14.1 BEFORE 14.1-47.48\n- Gate and Gateway 13.1 BEFORE 13.1-59.22\n- Gate 13.1-FIPS BEFORE 13.1-37.241-FIPS'],
  );
});
