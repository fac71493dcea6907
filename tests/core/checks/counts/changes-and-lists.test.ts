import { describe, expect, it } from 'vitest';
import { readChecked, rulesFor } from '../read-checked.ts';

const all = (text: string): readonly string[] => readChecked(text).map(({ rule, message }) => `${rule}: ${message}`);
const report = (line: string): string => `# Full pools\n\n${line}\n`;

describe('a change in words beside its two numbers', () => {
  it.each([
    'We doubled the pool from 50 to 80.',
    'The pool was doubled from 50 to 150 connections.',
    'We halved the number of alerts from 60 to 40.',
    'Traffic increased by 50 % from 200 to 500.',
    'Replicas were increased from 12 to 8.',
    'Die Zahl der Knoten wurde verdoppelt von 4 auf 32.',
  ])('that is another: %s', (line) => {
    expect(rulesFor(report(line))).toContain('count-mismatch');
  });

  it.each([
    'We doubled the pool from 50 to 100.',
    // Again and again, or another thing's.
    'By doubling the amount again and again somebody went from 1,000 to 512,000 tokens.',
    'Traffic doubled every hour, from 100 to 1,600 requests.',
    'The load doubled twice, from 10 to 40.',
    'The wait doubles with each attempt, from 1 s to 64 s.',
    'We doubled the disks, and the number of nodes went from 8 to 12.',
    'Costs doubled while the number of users rose from 300 to 450.',
    'Traffic increased by 50 % a day from 100 to 759.',
    'Die Zahl der Knoten wurde schrittweise verdoppelt, von 4 auf 32.',
    // The way that the words go.
    'To reduce load we went from 5 to 10 nodes.',
    'Replicas were scaled down from 12 to 8 after the peak.',
    'We scaled in from 12 to 8.',
  ])('and nothing about “%s”', (line) => {
    expect(all(report(line))).toEqual([]);
  });
});

describe('a count over a list', () => {
  it.each(['Three most important points:\n\n- Alerts\n- Disks\n- Runbooks\n- Drills', 'Three action items are left:\n\n- Alert\n- Disk'])(
    'of another length: %s',
    (text) => {
      expect(rulesFor(report(text))).toContain('count-mismatch');
    },
  );

  it.each([
    'Three most important points:\n\n- Alerts\n- Disks\n- Runbooks\n- and all the rest',
    'We have two action items left and three done:\n\n- [x] Alert\n- [x] Disk\n- [x] Runbook\n- [ ] Training\n- [ ] Review',
  ])('and nothing about “%s”', (text) => {
    expect(all(report(text))).toEqual([]);
  });
});

describe('two settings of one name', () => {
  it.each(['The connect timeout is 5 s, and the read timeout is 50 s.', 'The DNS TTL is 60 seconds. The cache TTL is 10 minutes.'])(
    'told twice: %s',
    (line) => {
      expect(all(`# Pools\n\n${line}\n\n## Details\n\n${line}\n`)).toEqual([]);
    },
  );
});

describe('what each update promises of the next', () => {
  const page = (next: string): string =>
    ['06:45', '06:30', '06:15']
      .map(
        (time, at) =>
          `2025-10-15 ${time}:00 UTC\n\nThe hall's engineers work to cool it down. ${next.replace('N', at === 0 ? '30' : '15')}\n`,
      )
      .join('\n---\n\n');

  it.each(['We will provide a further update within the next N minutes.', 'Next update in N minutes.'])('is its own: %s', (next) => {
    expect(all(report(page(next)))).toEqual([]);
  });
});
