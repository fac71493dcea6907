import { describe, expect, it } from 'vitest';
import { readReport } from '../../../renderer/core/intake/read-report.ts';
import { doubtsAbout } from '../../../renderer/core/timeline/doubts/doubts.ts';
import { context } from './read.ts';

/** What is to be looked at in each event of a report. */
const doubts = (lines: string): readonly string[] => {
  const result = readReport(
    { text: `Search outage\n\nSummary\n\nIt was down.\n\nTimeline\n\n${lines}`, name: null, format: 'text' },
    context(),
  );
  if (result.kind === 'refused') throw new Error(result.reason);
  return result.report.events.map(({ id, when }) =>
    doubtsAbout(when, result.doubts.get(id))
      .map(({ kind }) => kind)
      .join(' '),
  );
};

describe('the events of a report that is read as a whole', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a zone of the other season',
      '2026-06-10 16:05 CET Alarm\n2026-06-10 16:10 UTC Worse\n2026-06-10 16:20 UTC Fixed',
      ['out-of-season-zone', '', ''],
    ],
    [
      'an abbreviation of several zones',
      '2026-06-10 16:05 IST Alarm\n2026-06-10 16:10 UTC Worse\n2026-06-10 16:20 UTC Fixed',
      ['ambiguous-zone', '', ''],
    ],
    [
      'days and months that can be either',
      '03/04/2026 16:05 UTC Alarm\n03/04/2026 16:10 UTC Worse\n03/04/2026 16:20 UTC Fixed',
      ['date-order', 'date-order', 'date-order'],
    ],
    [
      'an hour that came twice, and one that never was',
      '2026-03-29 02:30 Europe/Berlin Alarm\n2026-10-25 02:30 Europe/Berlin Worse\n2026-10-25 05:20 Europe/Berlin Fixed',
      ['nonexistent-time', 'doubled-time', ''],
    ],
    ['a heading without a year', '10 June\n16:05 UTC Alarm\n16:10 UTC Worse\n16:20 UTC Fixed', ['no-year', 'no-year', 'no-year']],
  ])('keep their doubts: %s', (_, lines, expected) => {
    expect(doubts(lines)).toEqual(expected);
  });
});
