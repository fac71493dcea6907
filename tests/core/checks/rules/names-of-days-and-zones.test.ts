import { describe, expect, it } from 'vitest';
import { readChecked, rulesFor } from '../read-checked.ts';

const report = (day: string, words: string, zone: string, times: readonly string[] = ['11:00', '14:35', '18:00']): string =>
  `# ${day}, stale versions\n\n## Summary\n\n${words}\n\n## Timeline\n\nAll times in ${zone}\n\n### ${day} ${times[0]}\n\nA new version is deployed. Traffic drops.\n\n### ${times[1]}\n\nThe team notices the drop.\n\n### ${times[2]}\n\nTraffic is back to normal.\n`;

describe('a zone beside the offset of the other half of the year', () => {
  it.each([
    ['2018-07-30', 'PST (UTC-7)', true],
    ['2018-07-30', 'EST (UTC-4)', true],
    ['2018-07-30', '（EST，UTC-5）', true],
    ['2018-07-30', '（EDT，UTC-4）', false],
    ['2018-07-30', 'PDT (UTC-7)', false],
    ['2018-01-30', 'PST (UTC-8)', false],
    ['2018-07-30', 'CEST (UTC+2)', false],
  ])('%s, %s: %s', (day, zone, isFound) => {
    expect(rulesFor(report(day, 'Traffic dropped.', zone)).includes('zone-season-mismatch')).toBe(isFound);
  });

  it('is told only where the offset is not the name’s own', () => {
    const messages = (zone: string): string =>
      readChecked(report('2018-07-30', 'Traffic dropped.', zone))
        .map(({ message }) => message)
        .join('\n');
    expect(messages('EST (UTC-4)')).toContain('gives EST the offset of the other half of the year');
    expect(messages('EST (UTC-5)')).toContain('EST');
    expect(messages('EST (UTC-5)')).not.toContain('other half of the year');
  });
});

describe('how long an effect lasted', () => {
  it.each([
    ['This effect lasted approximately nine hours before all was normal.', true],
    ['The situation lasted for about 11 hours.', true],
    ['This effect lasted approximately seven hours before all was normal.', false],
    ['The degradation lasted for about 3 hours and a half.', false],
  ])('%s', (words, isFound) => {
    expect(rulesFor(report('2022-01-27', words, 'UTC')).includes('duration-mismatch')).toBe(isFound);
  });
});

describe('the evening of another day of the week', () => {
  const evening = ['18:30', '22:48', '23:25'];
  it.each([
    ['The disruption lasted for about five hours on a Saturday evening.', true],
    ['The disruption lasted for about five hours on a Sunday evening.', false],
    ['The outage happened on a Saturday afternoon.', true],
  ])('%s', (words, isFound) => {
    expect(rulesFor(report('2018-07-08', words, 'UTC', evening)).includes('weekday-mismatch')).toBe(isFound);
  });

  it('may be the one before a night', () => {
    const text = report('2018-07-08', 'The disruption began on a Saturday evening.', 'UTC', ['00:30', '02:48', '03:25']);
    expect(rulesFor(text)).not.toContain('weekday-mismatch');
  });
});

it('day and month change places in the words of an entry too, where they are written in figures', () => {
  const text = (day: string): string =>
    `# Concepts are gone\n\n## Timeline\n\n3 November 2022\n\n- 14:44 The ${day} index is built anew\n- 14:50 Concepts are gone\n- 15:30 Concepts are back\n`;
  expect(rulesFor(text('2022-03-11'))).toContain('date-typo');
  expect(rulesFor(text('2022-10-14'))).toEqual([]);
});
