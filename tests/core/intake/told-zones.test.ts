import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

const zoneOf = (sentence: string) =>
  read(
    `# Dark hall on 3 February 2026\n\nThe hall was dark for an hour.\n\n${sentence}\n\n## Timeline\n\n- 2026-02-03 10:05 The hall is dark\n- 2026-02-03 11:05 Light again\n`,
    'markdown',
  ).report.events.map(({ when }) => when.zone);

describe('a sentence that tells the zone of a report’s times', () => {
  it.each([
    'We use UTC for all times.',
    'All times are in UTC unless stated.',
    'Throughout this document we use UTC.',
    'Timestamps are given in UTC.',
    'All timestamps are given in UTC.',
    'Times below are UTC, which is what our lamps show.',
    'Times use UTC.',
    'It was dark for an hour; we use UTC for all times below.',
    'Die Zeiten sind in UTC angegeben.',
    'Nous utilisons UTC pour toutes les heures.',
    'Usamos UTC para todas las horas.',
  ])('%s', (sentence) => {
    expect(zoneOf(sentence)).toEqual(['UTC', 'UTC']);
  });

  it('(CET = UTC+1)', () => {
    expect(zoneOf('(CET = UTC+1)')).not.toContain(null);
  });

  it.each([
    'The lamps run in UTC.',
    'We use UTC for the logs of the lamps.',
    'Log timestamps are in UTC.',
    'Our timer uses UTC.',
    'Next time we will give all times in UTC.',
    'We plan to use UTC for all times in future reports.',
    'The electricians worked throughout the UTC night.',
    'The neighbours wrote that CET = UTC+1 holds for them.',
  ])('is not: %s', (sentence) => {
    expect(zoneOf(sentence)).toEqual([null, null]);
  });
});
