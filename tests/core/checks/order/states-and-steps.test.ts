import { describe, expect, it } from 'vitest';
import { readChecked, rulesFor } from '../read-checked.ts';

const all = (text: string): readonly string[] => readChecked(text).map(({ rule, message }) => `${rule}: ${message}`);

describe('states of a page', () => {
  const page = (date: string, ...updates: readonly string[]): string =>
    `# Pumps not reachable\ndate: ${date}\n\nWe are looking into it.\n\n${updates.map((one) => `**${one}** words about the pumps.`).join('\n\n')}\n`;

  it.each([
    [
      page(
        '2025-06-24T17:29:00+00:00',
        'Update 2025-06-24T05:56:00+00:00',
        'Update 2025-06-24T20:02:00+00:00',
        'Resolved 2025-06-24T21:02:00+00:00',
      ),
    ],
    [page('2022-01-31T08:32:00+00:00', 'Update 2022-01-31T09:52:00+00:00', 'Resolved 2022-01-30T10:00:00+00:00')],
    [
      page(
        '2022-03-28T19:24:00+01:00',
        'Investigating 2022-03-28T19:52:00+01:00',
        'Monitoring 2022-03-28T21:19:00+01:00',
        'Resolved 2022-03-28T20:49:00+01:00',
      ),
    ],
  ])('one before what it follows: %j', (text) => {
    expect(rulesFor(text)).toContain('out-of-order');
  });

  it.each([
    [
      page(
        '2025-06-24T17:29:00+00:00',
        'Update 2025-06-24T17:56:00+00:00',
        'Update 2025-06-24T20:02:00+00:00',
        'Resolved 2025-06-24T21:02:00+00:00',
      ),
    ],
    // Written afterwards.
    [page('2025-06-25T09:00:00+00:00', 'Update 2025-06-24T17:56:00+00:00', 'Resolved 2025-06-24T21:02:00+00:00')],
  ])('and nothing about pages in order: %j', (text) => {
    expect(all(text)).toEqual([]);
  });

  const led = (sentence: string): string =>
    `# Pumps slow\ndate: 2022-03-28T19:24:00+01:00\n\n${sentence}\n\n**Investigating** 2022-03-28T19:52:00+01:00 A valve is in the way.\n\n**Resolved** 2022-03-28T21:49:00+01:00 All pumps run.\n`;

  it.each(['At 20:24 we were notified that pumps were slow.', 'At 21:13 the pumps were found to be slow.'])(
    'what is told before it happened: %s',
    (sentence) => {
      expect(rulesFor(led(sentence))).toContain('out-of-order');
    },
  );

  it.each([
    'At 19:24 we were notified that pumps were slow.',
    'The pumps were slow; the next word on it will come by 20:24.',
    'Yesterday at 20:24 the pumps were slow for a minute.',
  ])('and nothing about “%s”', (sentence) => {
    expect(all(led(sentence))).toEqual([]);
  });

  const headed = (...stamps: readonly string[]): string =>
    `# DNS gestört\n\n${stamps.map((stamp, at) => `## ${stamp}\n\nAbsatz ${'abcdef'[at]} über die Namen.\n`).join('\n')}`;

  it('dated headings from the newest to the oldest', () => {
    const stamps = [
      '06.05.2026, 02:00 Uhr – Behoben',
      '05.05.2026, 23:30 Uhr – Ursache',
      '05.05.2026, 22:30 Uhr – Hintergrund',
      '05.05.2026, 22:00 Uhr – Erkannt',
    ];
    expect(all(headed(...stamps))).toEqual([]);
    expect(rulesFor(headed(...stamps.map((stamp) => stamp.replace('22:30', '23:50'))))).toContain('out-of-order');
    expect(rulesFor(headed(...stamps.toReversed().map((stamp) => stamp.replace('22:30', '21:30'))))).toContain('out-of-order');
  });
});

describe('what a step brings about', () => {
  const story = (sentence: string): string => `# Doors\n\nOn 25 February 2026 the doors did not open.\n\n${sentence}\n`;

  it.each([
    'At 06:31 UTC the change was reverted, restoring the doors by 06:13 UTC.',
    'At 14:42 the old lock was put in and the doors were working, and all was restored by 14:24.',
    'Um 14:42 Uhr wurde das alte Schloss eingebaut und die Störung war behoben um 14:24 Uhr.',
    'À 14h42, l’ancienne serrure a été posée et la panne a été résolue à 14h24.',
    'A las 14:42 se puso la cerradura antigua y el servicio quedó restablecido a las 14:24.',
  ])('is before it: %s', (sentence) => {
    expect(rulesFor(story(sentence))).toContain('out-of-order');
  });

  it.each([
    'At 06:31 UTC the change was reverted, restoring the doors by 06:53 UTC.',
    'At 14:42 we learnt that the doors had been restored at 14:24.',
    'At 14:42 the old lock was put in; before that, at 14:24, the key was found.',
    'At 23:42 the old lock was put in and the doors were restored by 00:24.',
    'Um 14:42 Uhr wurde das alte Schloss eingebaut und die Störung war behoben um 14:54 Uhr.',
  ])('and nothing about “%s”', (sentence) => {
    expect(all(story(sentence))).toEqual([]);
  });
});

describe('detected before it began', () => {
  const labelled = (sentence: string): string =>
    `# Wrong type\n\nIncident start: 2026-02-25 06:31 UTC\n\nIncident end: 2026-02-25 08:37 UTC\n\n## Impact\n\nPrices were words instead of numbers.\n\n## Detection\n\n${sentence}\n`;

  it.each([
    'The issue was first detected at 05:31 UTC, when shops wrote to us.',
    'At 05:31 UTC we were alerted by a shop.',
    'The trouble was noticed at 05:58 UTC by a shop.',
    'We became aware at 06:02 UTC.',
  ])('by the labelled start: %s', (sentence) => {
    expect(rulesFor(labelled(sentence))).toContain('milestone-order');
  });

  it.each([
    'The issue was first detected at 06:31 UTC, when shops wrote to us.',
    'At 06:47 UTC we were alerted by a shop.',
    'A first sign had been noticed at 05:58 UTC by a shop.',
    'We became aware at 06:30 UTC.',
  ])('and nothing about “%s”', (sentence) => {
    expect(all(labelled(sentence))).toEqual([]);
  });
});

describe('entries told to the minute, if about', () => {
  const log = (third: string): string =>
    `# Router\n\n## Timeline\n\n- 2025-03-06 09:31 UTC: The router stops\n- 2025-03-06 ~09:37 UTC: A tunnel is built\n- 2025-03-06 ~${third} UTC: The change is taken back\n- 2025-03-06 ~09:47 UTC: A new start is decided\n- 2025-03-06 09:49 UTC: The router runs\n`;

  it('are put in order like others', () => {
    expect(rulesFor(log('09:58'))).toContain('out-of-order');
    expect(all(log('09:38'))).toEqual([]);
    expect(all(log('09:50'))).toEqual([]);
    expect(all(log('09:48'))).toEqual([]);
  });
});

describe('entries of one afternoon under another day', () => {
  const log = (title: string, day: string, hour = 14): string =>
    `# ${title}: Wrong keys\n\n## Timeline\n\n- 2021-06-28 13:59 Errors are many\n- 2021-06-28 14:02 Errors are many again\n- 2021-06-28 14:09 And once more\n- ${day} ${hour}:15 The cause is found\n- ${day} ${hour}:24 The change is taken back\n- ${day} 17:05 The change is made anew\n`;

  it('that is not the title’s', () => {
    expect(rulesFor(log('2021-06-28', '2021-06-11'))).toContain('out-of-order');
  });

  it('and nothing where the day is the same, or the first list is at its end', () => {
    expect(all(log('2021-06-28', '2021-06-28'))).toEqual([]);
    expect(rulesFor(log('Keys', '2021-06-11', 10))).toEqual([]);
  });
});
