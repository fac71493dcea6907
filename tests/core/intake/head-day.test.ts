import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../../renderer/core/report/report.ts';
import { read } from './read.ts';

const table = (...rows: readonly string[]): string => `| Time (UTC) | What |\n|---|---|\n${rows.map((row) => `| ${row} |\n`).join('')}`;
const timeline = `## Timeline\n\n${table('09:12 | Mail fails', '09:30 | Mail works')}`;
const daysOf = (events: readonly TimelineEvent[]): readonly (string | null)[] => events.map(({ when }) => when.date);
const daysUnder = (head: string, title = 'Mail outage'): readonly (string | null)[] =>
  daysOf(read(`# ${title}\n\n${head}\n\n${timeline}`, 'markdown').report.events);

describe('a date at the head of a report', () => {
  it.each([
    'Date: 24 November 2026',
    '**Date:** 24 November 2026',
    '**Date:** 24 November 2026 **Severity:** SEV-1',
    '**Date:** 24 November 2026 · **Status:** Final',
    '- **Severity:** SEV-1\n- **Date:** 24 November 2026',
    '| Date | 24 November 2026 |\n|---|---|\n| Status | Final |',
    'Date: Tuesday, 24 November 2026',
    'Date: 24 November 2026, 09:12–09:30 UTC',
    'Datum: 24. November 2026',
    'Date : 24 novembre 2026',
    'Fecha: 24 de noviembre de 2026',
    'Date: 2026-11-24\nLast updated: 26 November 2026',
    'Date: 2026-11-24\n\nPublished: 26 November 2026',
    'Date: 2026-11-24\n\n## Summary\n\nMail failed on 24 November.',
    'Incident date: 24 November 2026',
    'Report date: 26 November 2026\nIncident date: 24 November 2026',
  ])('gives the events their day: %s', (head) => {
    const days = daysUnder(head);
    expect(days).toEqual(['2026-11-24', '2026-11-24']);
  });

  it('keeps its line in the text, and nobody is told that the date is missing', () => {
    const { report, notes } = read(`# Mail outage\n\nDate: 24 November 2026\n\n${timeline}`, 'markdown');
    expect(JSON.stringify(report.body)).toContain('Date: 24 November 2026');
    expect(notes.map(({ kind }) => kind)).not.toContain('no-date');
  });

  it('gives none where the times lead over midnight: it may be that of either side', () => {
    const text = `# Mail outage\n\nDate: 24 November 2026\n\n## Timeline\n\n${table('23:50 | Mail fails', '00:10 | Mail works')}`;
    expect(daysOf(read(text, 'markdown').report.events)).toEqual([null, null]);
  });

  it('gives none where a day is told below the timeline', () => {
    const text = `# Mail outage\n\nDate: 26 November 2026\n\n${timeline}\n## Causes\n\nThe disk was full since 24 November.`;
    expect(daysOf(read(text, 'markdown').report.events)).toEqual([null, null]);
  });

  it.each([
    ['of the publishing', 'Published: 26 November 2026', 'Mail outage'],
    ['of the report', 'Report date: 26 November 2026', 'Mail outage'],
    ['of the report, in other words', 'Date of report: 26 November 2026', 'Mail outage'],
    ['alone, which may be that of the post', '26 November 2026', 'Mail outage'],
    ['where the text tells another day', 'Date: 26 November 2026\n\n## Summary\n\nMail failed on 24 November 2026.', 'Mail outage'],
    [
      'where the text tells another day without a year',
      'Date: 26 November 2026\n\n## Summary\n\nMail failed on 24 November.',
      'Mail outage',
    ],
    ['where the title tells another day', 'Date: 26 November 2026', 'Mail outage of 24 November 2026'],
    ['of several days', 'Date: 23–24 November 2026', 'Mail outage'],
    ['of several days, in words', 'Date: 23 and 24 November 2026', 'Mail outage'],
    ['from day to day', 'Date: 23 November 2026 – 24 November 2026', 'Mail outage'],
    ['that can be taken in two ways', 'Date: 04/05/2026', 'Mail outage'],
    ['twice', 'Date: 24 November 2026\n\nDate: 25 November 2026', 'Mail outage'],
    ['beside another', 'Date: 26 November 2026\nIncident date: 24 November 2026', 'Mail outage'],
    ['where the text tells more days', 'Date: 24 November 2026\n\n## Summary\n\nAs on 3 March 2026.', 'Mail outage'],
    ['that the title says is of the report', 'Date: 26 November 2026\n\nOn 24 November mail failed.', 'Report of 26 November 2026'],
    ['of a review', 'Review date: 26 November 2026', 'Mail outage'],
    ['that is no whole date', 'Date: November 2026', 'Mail outage'],
  ])('gives none where it is one %s', (_what, head, title) => {
    expect(daysUnder(head, title)).toEqual([null, null]);
  });

  it('gives none to a timeline that tells a day itself, or to two timelines', () => {
    const dated = `# Mail outage\n\nDate: 26 November 2026\n\n## Timeline\n\n24 November 2026\n\n${table('09:12 | Mail fails', '09:30 | Mail works')}`;
    expect(daysOf(read(dated, 'markdown').report.events)).toEqual(['2026-11-24', '2026-11-24']);
    const two = `# Mail outage\n\nDate: 26 November 2026\n\n${timeline}\n## Timeline of what was told\n\n${table('09:40 | Post', '10:00 | Mail sent')}`;
    expect(new Set(daysOf(read(two, 'markdown').report.events))).toEqual(new Set([null]));
  });
});
