import { describe, expect, it } from 'vitest';
import { readChecked, rulesFor } from '../read-checked.ts';

const all = (text: string): readonly string[] => readChecked(text).map(({ rule, message }) => `${rule}: ${message}`);

describe('one milestone told twice', () => {
  const labelled = (sentence: string): string =>
    `# Prices\n\nIncident start: 2026-02-25 06:31 UTC\n\nIncident end: 2026-02-25 08:37 UTC\n\n## Impact\n\nPrices were words instead of numbers.\n\n## Repair\n\n${sentence}\n`;

  it.each([
    'The incident was fully resolved by 09:37 UTC.',
    'All services were restored at 08:47 UTC.',
    'At 07:37 UTC everything was back to normal.',
    'The issue was completely resolved at 08:37 CET.',
    'Service was back to normal at 09:37 UTC.',
    'Um 09:37 UTC war die Störung vollständig behoben.',
    'À 09:37 UTC, l’incident était entièrement résolu.',
    'El incidente quedó completamente resuelto a las 09:37 UTC.',
  ])('as the labelled end and in prose: %s', (sentence) => {
    expect(rulesFor(labelled(sentence)).some((rule) => /prose-vs-prose-time|end-before-start/.test(rule))).toBe(true);
  });

  it.each([
    'The incident was fully resolved by 08:37 UTC.',
    'The incident was fully resolved at 09:37 CET.',
    'The first of two fixes was put in by 07:37 UTC.',
    'Some prices were restored at 07:37 UTC.',
    'We do not expect that everything is back to normal before 09:37 UTC.',
    'The report was closed at 09:37 UTC.',
  ])('and nothing about “%s”', (sentence) => {
    expect(all(labelled(sentence))).toEqual([]);
  });

  const listed = (sentence: string): string =>
    `# Router\n\n${sentence}\n\n## Timeline\n\n- 2025-03-06 09:31 UTC The network outage begins\n- 2025-03-06 09:37 UTC A tunnel is built\n- 2025-03-06 09:42 UTC Monitoring alerts the engineer\n- 2025-03-06 09:58 UTC The router is replaced\n- 2025-03-06 10:04 UTC Service restored\n`;

  it.each([
    'The incident started at approximately 10:31 UTC when a wrong route was set.',
    'We were first alerted at 09:52 UTC.',
    'Everything was back online by 11:04 UTC.',
    'Der Ausfall begann gegen 10:31 UTC.',
    'La panne a débuté vers 10:31 UTC.',
    'El servicio quedó restablecido a las 11:04 UTC.',
  ])('in prose and as an entry in other words: %s', (sentence) => {
    expect(rulesFor(listed(sentence)).some((rule) => rule.startsWith('prose-vs-timeline'))).toBe(true);
  });

  it.each([
    'The incident started at approximately 09:31 UTC when a wrong route was set.',
    'We were first alerted at 09:42 UTC.',
    'Everything was back online by 10:04 UTC.',
    'Der Ausfall begann gegen 09:31 UTC.',
    'Some sites were back online by 09:54 UTC.',
    'It was about ten o’clock when the router was there.',
  ])('and nothing about “%s”', (sentence) => {
    expect(all(listed(sentence))).toEqual([]);
  });
});

describe('a labelled end against a timeline in other words', () => {
  const report = (end: string): string =>
    `# Sequences\n\n| Detected | 2021-03-05 23:27 |\n| --- | --- |\n| Resolved | ${end} |\n\n## Timeline\n\n- 2021-03-05 23:27 An alert is sent\n- 2021-03-06 00:28 The cause is written down\n- 2021-03-06 03:34 A message starts the rest\n- 2021-03-06 06:01 The next run begins\n`;

  it('is half a day off', () => {
    expect(rulesFor(report('2021-03-06 15:34'))).toContain('metadata-vs-timeline');
    expect(all(report('2021-03-06 03:34'))).toEqual([]);
    expect(all(report('2021-03-06 07:12'))).toEqual([]);
  });
});

describe('a labelled end that is still the search for the cause', () => {
  const report = (end: string): string =>
    `# Reader gone\n\n- Start: 2026-02-20 02:53 UTC\n- End: ${end}\n\n## Timeline\n\n- 2026-02-20 02:53 UTC Pages fail to load\n- 2026-02-20 16:29 UTC Investigated the log, a part is missing\n- 2026-02-20 16:37 UTC Pages restored by putting the part in\n`;

  it('is not the end', () => {
    expect(rulesFor(report('2026-02-20 16:29 UTC'))).toContain('metadata-vs-timeline');
    expect(all(report('2026-02-20 16:37 UTC'))).toEqual([]);
  });
});

describe('the only step of its kind, told in other words', () => {
  const report = (line: string): string =>
    `# Shelves\n\n${line}\n\n## Timeline\n\n- 2026-01-16 13:05 GMT The outage of the search begins\n- 2026-01-16 14:12 GMT Load is shared anew\n- 2026-01-16 15:47 GMT Team rolls back the change of the index\n- 2026-01-16 16:20 GMT Search is fast again\n`;

  it.each([
    'The rollback of the index was over at 14:47 GMT, which helped.',
    'At 16:47 GMT the index change was reverted by hand.',
    'The index was rolled back at 15:42 GMT.',
  ])('a slip of the hand off: %s', (line) => {
    expect(rulesFor(report(line)).some((rule) => rule.startsWith('prose-vs-timeline'))).toBe(true);
  });

  it.each([
    'The rollback of the index was over at 15:47 GMT, which helped.',
    'A first rollback of the index was tried at 14:47 GMT.',
    'Another team had rolled back the change of a page at 14:47 GMT in another index.',
    'At 14:30 GMT we talked about the index and its change.',
  ])('and nothing about “%s”', (line) => {
    expect(all(report(line))).toEqual([]);
  });

  it('a full hour may be rounded, and what was so already was so before', () => {
    const log = (line: string): string =>
      `# Builds\n\n${line}\n\n## Timeline\n\n- 2026-01-16 10:51 UTC Builds fail\n- 2026-01-16 11:07 UTC The team begins to look for the cause of the broken builds\n- 2026-01-16 12:20 UTC Root cause identified by the team\n`;
    expect(all(log('The team began to look for the cause of the broken builds in earnest at 11:00 UTC.'))).toEqual([]);
    expect(all(log('The root cause was identified already by another team at 10:20 UTC.'))).toEqual([]);
  });
});
