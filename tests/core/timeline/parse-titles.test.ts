import { describe, expect, it } from 'vitest';
import { toCalendarDate } from '../../../renderer/core/time/local-time.ts';
import { parseTimeline } from '../../../renderer/core/timeline/parse-timeline.ts';

const today = toCalendarDate('2026-11-28');

const firstDate = (text: string): string | null =>
  parseTimeline(text, { zone: null, date: today, locale: null, t0: null }).events[0]?.when.date ?? null;

describe('the year of a title', () => {
  it.each([
    ['# API outage, September 2024', '2024-09-11'],
    ['# Outage report 2024', '2024-09-11'],
    ['# Slow builds September 11-19, 2025', '2025-09-11'],
    ['# Slow builds September 11–19, 2025', '2025-09-11'],
    ['# Incident 2023-09-11: slow calls', '2023-09-11'],
    ['# Störung im September 2024', '2024-09-11'],
    ['# Outages of 2023 and 2024', '2026-09-11'],
    ['# Release v2024.1 failed', '2026-09-11'],
    ['# Port 2024/tcp was open', '2026-09-11'],
    ['# Error 2024 for all', '2026-09-11'],
    ['# Outage report', '2026-09-11'],
  ])('dates the days below “%s”', (title, date) => {
    expect(firstDate(`${title}\n\n- Sep 11 10:30 errors begin\n- Sep 11 10:45 fixed\n`)).toBe(date);
  });

  it('gives way to a year that is written with a day', () => {
    expect(firstDate('# Outage report 2024\n\n- Sep 11, 2025 10:30 errors begin\n- Sep 12 10:45 fixed\n')).toBe('2025-09-11');
  });
});

describe('several days in one heading', () => {
  it.each([
    ['September 11-19, 2025', '2025-09-11'],
    ['September 11 - 19, 2025', '2025-09-11'],
    ['October 29–30, 2024', '2024-10-29'],
    ['October 29-30', '2026-10-29'],
    ['Sep-11-19', '2019-09-11'],
  ])('are not read as a day of another year: %s', (heading, date) => {
    expect(firstDate(`## ${heading}\n\n- 10:30 errors begin\n- 10:45 fixed\n`)).toBe(date);
  });
});

describe('a city as the zone of all times', () => {
  it.each([
    ['All times are in Bucharest.', 'Europe/Bucharest'],
    ['(all times are in Berlin)', 'Europe/Berlin'],
    ['All times below are in New York.', 'America/New_York'],
    ['Alle Zeiten sind in Wien.', 'Europe/Vienna'],
    ['All times are in Nowhere.', null],
    ['All servers are in Bucharest.', null],
    ['All times are in minutes.', null],
  ])('%s', (line, zone) => {
    const read = parseTimeline(`${line}\n\n- 2026-09-11 10:30 errors begin\n- 2026-09-11 10:45 fixed\n`, {
      zone: null,
      date: null,
      locale: null,
      t0: null,
    });
    expect(read.events.map(({ when }) => when.zone)).toEqual([zone, zone]);
  });
});
