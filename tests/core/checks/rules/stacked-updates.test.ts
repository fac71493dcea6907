import { describe, expect, it } from 'vitest';
import { readChecked, rulesFor } from '../read-checked.ts';

const page = (...stamps: readonly string[]): string =>
  `# Mail is late\n\n${stamps.map((stamp, at) => `## ${stamp}\n\nWords of update ${'abcdefg'[at]} about the mail.\n`).join('\n')}`;

describe('updates under stamps of their own', () => {
  it.each([
    [['Investigating 2025-01-04 09:27', 'Monitoring 2025-01-04 16:06', 'Resolved 2025-01-04 11:00']],
    [['Investigating 2025-02-06 11:30p', 'Resolved 2025-02-06 12:28a']],
    [['Resolved 2025-01-04 16:00', 'Monitoring 2025-01-04 18:06', 'Investigating 2025-01-04 17:27']],
    [['Investigating 2025-01-04 09:27', 'Update 2025-01-04 12:10', 'Identified 2025-01-04 11:15', 'Resolved 2025-01-04 16:00']],
    [['Update 4.1.2025 16:00', 'Update 4.1.2025 15:30', 'Update 4.1.2025 17:00', 'Update 4.1.2025 12:10', 'Update 4.1.2025 10:05']],
    [['Untersuchung 04.01.2025 09:27 Uhr', 'Behoben 04.01.2025 08:27 Uhr']],
  ])('one that stands in the wrong place: %j', (stamps) => {
    expect(rulesFor(page(...stamps))).toContain('out-of-order');
  });

  it.each([
    [['Investigating 2025-01-04 09:27', 'Monitoring 2025-01-04 11:06', 'Resolved 2025-01-04 16:00']],
    [['Resolved 2025-01-04 16:00', 'Monitoring 2025-01-04 11:06', 'Investigating 2025-01-04 09:27']],
    [['Resolved 2025-01-04 16:00', 'Investigating 2025-01-04 15:27']],
    // Two incidents on one page.
    [['Investigating 2025-01-09 09:27', 'Resolved 2025-01-09 11:06', 'Investigating 2025-01-04 09:27', 'Resolved 2025-01-04 16:00']],
    [['Resolved 2025-01-09 11:06', 'Resolved 2025-01-12 16:00']],
    // Too few to say which way the page runs.
    [['Update 2025-01-04 16:00', 'Update 2025-01-04 17:00', 'Update 2025-01-04 12:10']],
    [
      [
        'Update 2025-01-04 10:00',
        'Update 2025-01-04 10:00',
        'Update 2025-01-04 12:10',
        'Update 2025-01-04 13:10',
        'Update 2025-01-04 14:10',
      ],
    ],
  ])('and nothing about pages in order: %j', (stamps) => {
    expect(
      readChecked(page(...stamps))
        .map(({ rule, message }) => `${rule}: ${message}`)
        .filter((one) => /order/.test(one)),
    ).toEqual([]);
  });

  it('says how far, in either direction', () => {
    const down = readChecked(page('Investigating 2025-01-04 09:27', 'Resolved 2025-01-04 08:27')).find(
      ({ rule }) => rule === 'out-of-order',
    );
    expect(down).toMatchObject({ message: '“08:27” is told after “09:27”, but is 1 h earlier.', offsetMinutes: -60 });
    const up = readChecked(page('Resolved 2025-01-04 09:27', 'Monitoring 2025-01-04 10:27')).find(({ rule }) => rule === 'out-of-order');
    expect(up).toMatchObject({
      message: '“10:27” stands below “09:27”, on a page with the newest above, but is 1 h later.',
      offsetMinutes: 60,
    });
  });
});
