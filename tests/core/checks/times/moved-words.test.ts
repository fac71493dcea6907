import { describe, expect, it } from 'vitest';
import { findEverything } from '../../../../renderer/core/checks/index.ts';
import { newEvent } from '../../../../renderer/core/report/new-event.ts';
import type { Id, Milestone, TimelineEvent } from '../../../../renderer/core/report/report.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import { toCalendarDate } from '../../../../renderer/core/time/local-time.ts';
import type { Duration } from '../../../../renderer/core/time/when.ts';
import { readWhen } from '../../../../renderer/core/time/words/read-when.ts';
import { changeZones } from '../../../../renderer/core/timeline/changes/change-zone.ts';
import { shiftEvents } from '../../../../renderer/core/timeline/changes/shift-events.ts';
import { zone } from '../../time/values.ts';
import { report } from '../reports.ts';

/** An event as it is typed on 10 June 2026: 'words | text'. */
const typed = (line: string, milestone: Milestone | null = null): TimelineEvent => {
  const [words = '', text = ''] = line.split(' | ');
  const read = readWhen(words, { date: toCalendarDate('2026-06-10'), zone: null, previous: null });
  if (read.kind === 'unread') throw new Error(read.reason);
  return { ...newEvent({ ...read.when, entered: words }, text), id: `id-${text}` as Id, rank: words, milestone };
};

/** What is said of events with a text beside them, as one string. */
const said = (events: readonly TimelineEvent[], body = 'All parcels arrived.'): string =>
  findEverything(report({ events, body: [textBlock('p', body)] }))
    .map(({ rule, message, between }) => [rule, message, ...(between ?? [])].join(' '))
    .join('\n');

const moved = (events: readonly TimelineEvent[]): readonly TimelineEvent[] => {
  const after = new Map(shiftEvents(events, { days: 0, time: 3_600_000 as Duration }).map((change) => [change.id, change.after]));
  return events.map((event) => ({ ...event, when: after.get(event.id) ?? event.when }));
};

describe('a time that was moved since it was entered', () => {
  it.each<[string, readonly TimelineEvent[], string, string, string]>([
    [
      'milestone-order',
      [typed('16:20 UTC | Over', 'impact-ended'), typed('16:50 UTC | Began', 'impact-began')],
      'All is well.',
      '16:20 UTC',
      '17:20 UTC',
    ],
    [
      'interval-claim',
      [typed('16:05 UTC | Alarm', 'impact-began'), typed('16:30 UTC | Fixed (45 minutes later)', 'impact-ended')],
      'All is well.',
      '16:05 UTC',
      '17:05 UTC',
    ],
    ['zone-season-mismatch', [typed('16:05 CET | Alarm')], 'All is well.', '16:05 CET', '17:05 CET'],
    [
      'prose-vs-timeline-time',
      [typed('16:05 UTC | Alarm for the search service', 'detected')],
      'The alarm for the search service was detected on 10 June 2026 at 18:05 UTC.',
      '16:05 UTC',
      '17:05 UTC',
    ],
  ])('is named as it is now: %s', (rule, events, body, before, after) => {
    expect(said(events, body)).toContain(before);
    const now = said(moved(events), body);
    expect(now).toContain(rule);
    expect(now).toContain(after);
    expect(now).not.toContain(before);
  });

  it('is named in the zone that it was given', () => {
    const events = [typed('16:20 UTC | Over', 'impact-ended'), typed('16:50 UTC | Began', 'impact-began')];
    const changes = changeZones(events, zone('Europe/Berlin'), 'clock');
    const given = events.map((event) => ({ ...event, when: changes.find(({ id }) => id === event.id)?.after ?? event.when }));
    expect(said(given)).toContain('16:20 CEST');
    expect(said(given)).not.toContain('UTC');
  });

  it('keeps the words as entered in what a fix makes of it', () => {
    const fixes = findEverything(report({ events: moved([typed('16:05 CET | Alarm')]) })).flatMap(({ fix }) =>
      fix?.change.kind === 'change-event' ? [fix.change.when] : [],
    );
    expect(fixes.map(({ time, zone, entered }) => [time, zone, entered])).toEqual([['17:05', 'Europe/Paris', '16:05 CET']]);
  });
});
