import { describe, expect, it } from 'vitest';
import { cases } from '../cases.ts';
import { rulesFor } from '../read-checked.ts';

describe('the words of a link and where it leads', () => {
  cases(
    'count-mismatch',
    (link) => `# Lock\n\nThe gate was moved by ${link}.\n`,
    [
      '[#6834](https://example.org/harbour/lock/pull/6843)',
      '[PR 312](https://example.org/harbour/lock/pull/321)',
      '[LOCK-2041](https://example.org/browse/LOCK-2014)',
      '[harbour/lock#6834](https://example.org/harbour/lock/pull/6843)',
      '[Tracked in GitHub issue #6834](https://example.org/harbour/lock/issues/6835)',
      '[RFC 7646](https://example.org/doc/html/rfc7664)',
      '[CVE-2024-33669](https://example.org/cvename.cgi?name=CVE-2024-33696)',
      '[https://example.org/archives/p1686565392141259](https://example.org/archives/p1687798519681599)',
      '[https://lock.example.org/](https://lokc.example.org/)',
    ],
    [
      '[#6834](https://example.org/harbour/lock/pull/6834)',
      '[#6834](https://example.org/harbour/lock/pull/6834#comment-12)',
      '[the change](https://example.org/harbour/lock/pull/6843)',
      '[#6834](https://example.org/notes/2024)',
      '[version 12](https://example.org/harbour/lock/issues/13)',
      '[Revert "Move the gate (#6834)"](https://example.org/harbour/lock/pull/6835)',
      '[harbour/lock#6834](https://example.org/harbour/lock/pull/7120)',
      '[RFC 7646](https://example.org/doc/html/rfc7646)',
      '[https://example.org/lock](https://www.example.org/lock/?from=report)',
      '[https://example.org/lock](https://example.org/en/lock)',
      '[https://example.org/lock/old](https://example.org/lock/new)',
      '[https://lock.example.org](https://harbour.example.org/lock)',
    ],
  );

  cases(
    'count-mismatch',
    (words) =>
      `# Lock\n\n## Timeline\n\n- 2024-05-02 10:00 UTC: the gate stuck\n- 2024-05-02 11:00 UTC: moved by [${words}](https://example.org/harbour/lock/pull/6843)\n- 2024-05-02 12:00 UTC: the gate opened\n`,
    ['#6834'],
    ['#6843', '#7102', 'the change'],
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

  cases(
    'count-mismatch',
    (line) =>
      `# Lock\n\nThe names of lock.example.net were gone.\n\nThe host gate-7a.north and lock.example.net answered nobody.\n\n${line}\n`,
    ['At noon lokc.example.net came back.', 'The water rose at gate-7a.nroth first.', 'We asked `lock.exmaple.net` again.'],
    [
      'At noon lock.example.net came back.',
      'Somebody wrote lokc.example.net for lock.example.net in the plan.',
      'The typo was lokc.example.net.',
      'At noon clock.example.net came back.',
      'Later gate-7b.north went down too.',
      'See https://lokc.example.net/ for more.',
    ],
  );
});

describe('the word for a score', () => {
  cases(
    'count-mismatch',
    (line) => `# Lock\n\n${line}\n`,
    ['CVSS score: 6.8 (High)', 'Its severity is high (CVSS v3.1 9.8).', 'CVSS 3.1: 4.3 Low'],
    [
      'CVSS score: 6.8 (Medium)',
      'CVSS score: 6.8 (moderate)',
      'CVSS v2 score: 9.3 (High)',
      'Its severity is critical (CVSS v3.1 9.8).',
      'CVSS 3.1 High',
      'The water stood at 6.8 (high).',
      'CVSS score 7.5; low water at 3.',
    ],
  );
});

describe('the rows of a table', () => {
  cases(
    'count-mismatch',
    (last) =>
      `# Lock\n\n| Id | What |\n| --- | --- |\n| LK-1 | Gate |\n| LK-2 | Pump |\n| LK-3 | Rope |\n| LK-5 | Hook |\n| ${last} | Lamp |\n`,
    ['LK-3', 'LK-1'],
    ['LK-6', 'LK-4', 'LK-5', 'PK-3'],
  );
});

describe('a number in words and digits', () => {
  cases(
    'count-mismatch',
    (line) => `# Lock\n\n${line}\n`,
    ['The gate shuts after thirty (20) seconds.', 'It has twenty-five (24) wheels.', 'Es hat zwei (3) Räders.'],
    [
      'The gate shuts after thirty (30) seconds.',
      'It has twenty-five (25) wheels.',
      'We saw the gate of the two (3) and left.',
      'Section one (2)',
    ],
  );
});

describe('a title and the name of its file', () => {
  const text = (title: string): string =>
    `# ${title}\n\n## What happened\n\nThe pump flooded the lock. We stopped the pump, and dried the lock.\n\nThe pump had no float; the lock had no drain.\n`;

  it.each([
    ['Ferry lost its timetable', '2024-05-02-pump-lock.md', true],
    ['Timetable', '2024-05-02-pump-lock.md', true],
    ['Pump under water', '2024-05-02-pump-lock.md', false],
    ['The drain was missing', '2024-05-02-pump-lock.md', false],
    ['Ferry lost its timetable', '2024-05-02-pump-crane-motor-rope.md', false],
    ['Ferry lost its timetable', '2024-05-02.md', false],
    ['Outage', '2024-05-02-pump-lock.md', false],
    ['Lockdown', '2024-05-02-pump-lock.md', false],
  ])('“%s” in %s: %s', (title, name, isOther) => {
    expect(rulesFor(text(title), name).includes('title-vs-filename-date')).toBe(isOther);
  });

  it.each([
    ['220240502-pump', true],
    ['202405022-pump', true],
    ['20240502-pump', false],
    ['123456789-pump', false],
  ])('the address %s: %s', (slug, isOther) => {
    const page = `---\ntitle: Pump\npermalink: /incidents/${slug}\n---\n\nThe pump flooded the lock.\n`;
    expect(rulesFor(page, '2024-05-02-pump-lock.md').includes('title-vs-filename-date')).toBe(isOther);
  });
});

describe('an entry and the message that it links to', () => {
  const stamp = (clock: string): string => {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number);
    // 2 May 2024 in UTC.
    return `p${1714608000 + (hours * 60 + minutes) * 60}123456`;
  };
  const line = (told: string, sent: string): string =>
    `[${told}](https://harbour.example.org/archives/C01ABC/${stamp(sent)}) the gate moved`;
  const report = (told: string, sent: string): string =>
    `# Lock\n\n## Timeline\n\n### 2 May 2024\n\n${[line('10:02', '9:02'), line('10:15', '9:15'), line('11:40', '10:41'), line(told, sent), line('15:30', '14:30')].join('\n\n')}\n`;

  it.each([
    ['13:36', '11:36', true],
    ['12:36', '11:36', false],
    ['12:36', '11:02', false],
    ['12:36', '11:50', false],
  ])('%s, sent at %s: %s', (told, sent, isOff) => {
    expect(rulesFor(report(told, sent)).includes('metadata-vs-timeline')).toBe(isOff);
  });
});
