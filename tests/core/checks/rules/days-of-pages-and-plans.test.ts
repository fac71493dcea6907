import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { readChecked } from '../read-checked.ts';

describe('the banner of a status page, whose day is the one on which the page was saved', () => {
  cases(
    'date-typo',
    (banner) =>
      `${banner}\n\n# Jar service incident\n\nIncident began at **2018-06-27 14:21** and ended at **2018-06-27 15:11**.\n\n| Date | Time |\n|---|---|\n| Jul 02, 2018 | 09:20 |\n\nOn Wednesday 27 June 2018 jars broke. We looked again on 28 June 2018 and on 29 June 2018.\n`,
    ['We told of it first on July 02, 2019.'],
    [
      'July 02, 2019  All services available',
      '2 July 2019 – All systems operational',
      'July 02, 2019  Jar Cloud Networking reporting issues',
    ],
  );
  cases(
    'weekday-mismatch',
    (text) => `September 06, 2018  All services available\n\n# Jar incident\n\n${text}, jars broke. It was over on 30 August 2017.\n`,
    ['On Monday 29 August 2017'],
    ['For portions of Tuesday 29 August'],
  );
});

describe('words that are no weekday, and a number that is no time', () => {
  cases(
    'date-mismatch',
    (text) => `# Jars\n\nThe jar store had been started Jun 30 2026, so its shelf was bound to \`0:43\`.\n\n## Contributing\n\n${text}\n`,
    [],
    ['The shelf of the jar store was bound to `0:43`, so the Jul 3 2026 restart could not remove it.'],
  );
});

describe('a day for which something was booked', () => {
  cases(
    'date-mismatch',
    (text) =>
      `# Calls\n\n${text}\n\n## Timeline\n\n- 2025-10-06 11:04:54 First call, a visit is entered\n- 2025-10-06 11:39:22 Second call, the same visit is entered again\n- 2025-10-06 12:10:07 The visit is taken out\n`,
    ['The second call at 11:39 on 10 October 2025 entered the same visit again.'],
    [
      'The second call came at 11:39 and was told that a visit was booked for Oct 10, 2025 at 08:00.',
      'The second call came at 11:39, and the visit was reserved for Oct 10, 2025.',
    ],
  );
});

describe('a head with the day on which a thing was noticed, and actions with days of their own', () => {
  cases(
    'metadata-vs-timeline-date',
    (actions) =>
      `# Jars away\n\n| Severity | low |\n|---|---|\n| **Detected at** | 2025-09-23 21:42 UTC |\n| **Resolved at** | 2025-09-23 23:56 UTC |\n\n## Timeline\n\n- 21:30 UTC Jars break\n- 21:42 UTC The alarm is raised\n- 22:50 UTC Fewer jars break\n- 23:56 UTC All is well again\n\n## Next\n\n${actions}\n`,
    [],
    ['- A guard so that no failed jar resets the belt — 2025-10-04 — added a rule.'],
  );
});

describe('a list that begins on the day before the one its report bears', () => {
  cases(
    'metadata-before-last-event',
    (time) =>
      `# Cellar full\n\n| Date | 2026-08-04 |\n|---|---|\n| Last updated | 2026-08-04 |\n\n## Timeline\n\n| Time (UTC) | What |\n|---|---|\n| 23:35 | Jars pile up |\n| 23:50 | The cellar is full |\n| ${time} | The door is shut |\n| ~07:05 | Nobody answers |\n`,
    ['00:20 (08-05)'],
    ['00:20 (08-04)'],
  );
});

describe('days that name other reports', () => {
  cases(
    'title-vs-timeline-date',
    (text) => `# 2026-05-20 · Jars stuck\n\n## Timeline\n\n${text}\n`,
    ['- 2026-05-14 The belt is stopped\n- 2026-05-14 The belt is mended'],
    [
      '- 2026-05-14 row 1 applies\n- 2026-05-14 row 2 applies\n\n## Learned\n\nThe method of postmortem 2026-05-14 was used again.',
      '- 2026-05-14 row 1 applies\n- 2026-05-14 row 2 applies\n\n## Learned\n\nThe method of postmortems 2026-05-07 / 2026-05-14 was used again.',
    ],
  );
});

describe('days of a plan below a bare date', () => {
  cases(
    'date-mismatch',
    (text) => `# Rows overlap\n\n**Date**: 2026-01-27\n\nThe board shows two tasks in one row.\n\n${text}\n`,
    ['Jars broke on 12 March 2026. On 12 March 2026 the belt was stopped, and the outage began.'],
    ['- Places the jar task in row 0, ending 2026-03-12\n- Sees row 0 free from 2026-03-12'],
  );
});

describe('a range whose second half a mail wrapped into a line of its own', () => {
  cases(
    'out-of-order',
    (text) =>
      `# Ovens\n\n## Impact\n\n${text}\n\n## Lids\n\nLids were loose from 6:48\n- 7:42.\n\n## Jars\n\nJars were cold from 6:49\n- 7:40 as well.\n`,
    [],
    ['The ovens had errors from 6:52\n- 7:48 in the north and in the south.'],
  );
});

describe('a sentence that a page says twice', () => {
  const twice = 'From 14:00 to 14:40 UTC the ovens were cold (25 minutes).';
  it('is one finding, with both places', () => {
    const found = readChecked(`# Ovens\n\n${twice}\n\n## Again\n\n${twice}\n`);
    expect(found.map(({ also }) => also?.length)).toEqual([1]);
  });
});

describe('a long entry', () => {
  it('is quoted up to a whole word', () => {
    const long = `Service restored by a new belt, ${'which was brought from the yard, '.repeat(9)}and set in`;
    const found = readChecked(
      `# Ovens on 3 March 2026\n\nService was restored at 12:17 UTC.\n\n## Timeline\n\n- 09:42 UTC Outage begins\n- 11:17 UTC ${long}\n- 11:45 UTC Incident closed\n`,
    );
    expect(
      found
        .filter(({ message }) => message.includes('brought'))
        .map(({ message }) => /“Service restored by .{40,80}\p{L}…”/u.test(message)),
    ).toEqual([true]);
  });
});
