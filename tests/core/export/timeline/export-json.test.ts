import { expect, it } from 'vitest';
import type { ExportOptions } from '../../../../renderer/core/export/export-options.ts';
import { exportTimelineJson } from '../../../../renderer/core/export/timeline/export-json.ts';
import { toClockTime } from '../../../../renderer/core/time/local-time.ts';
import { toZone } from '../../../../renderer/core/time/zones/zone.ts';
import { hostile } from '../hostile.ts';
import { event, report, sampleReport, when } from '../sample-report.ts';

const options: ExportOptions = { edition: 'public', pageSize: 'A4', zone: null };

it('writes all that is known of an event, and null for the rest', () => {
  const range = when('2026-05-14 09:14 UTC', { end: { date: null, time: toClockTime('10:00') }, entered: '9:14-10:00' });
  const events = [event(range, 'It fails', { milestone: 'impact-began' }), event('', 'Unknown')];
  const of = report({ events, details: { reference: 'INC-1' } });
  expect(JSON.parse(exportTimelineJson(of, { ...options, zone: toZone('Europe/Paris') }))).toEqual({
    format: 'debrief-timeline',
    version: 1,
    title: 'A report',
    reference: 'INC-1',
    edition: 'public',
    zone: 'Europe/Paris',
    events: [
      {
        id: events[0]?.id,
        utc: '2026-05-14T09:14:00Z',
        utcEnd: '2026-05-14T10:00:00Z',
        local: '2026-05-14T11:14',
        localEnd: '2026-05-14T12:00',
        zone: 'Europe/Paris',
        ownLocal: '2026-05-14T09:14',
        ownLocalEnd: '10:00',
        ownZone: 'UTC',
        precision: 'minute',
        openEnded: false,
        milestone: 'impact-began',
        visibility: 'public',
        category: null,
        text: 'It fails',
        entered: '9:14-10:00',
      },
      {
        id: events[1]?.id,
        utc: null,
        utcEnd: null,
        local: null,
        localEnd: null,
        zone: null,
        ownLocal: null,
        ownLocalEnd: null,
        ownZone: null,
        precision: 'none',
        openEnded: false,
        milestone: null,
        visibility: 'public',
        category: null,
        text: 'Unknown',
        entered: null,
      },
    ],
  });
});

it('keeps both halves as entered where the end names no instant', () => {
  const range = when('2026-03-29 01:30 Europe/Paris', { end: { date: null, time: toClockTime('02:30') } });
  const [written] = JSON.parse(exportTimelineJson(report({ events: [event(range, 'x')] }), { ...options, zone: toZone('UTC') })).events;
  expect(written).toMatchObject({
    local: '2026-03-29T01:30',
    localEnd: '02:30',
    zone: 'Europe/Paris',
    utc: '2026-03-29T00:30:00Z',
    utcEnd: null,
  });
});

it('reads every text back, however hostile', () => {
  const events = hostile.map((text) => event('2026-05-14 09:14 UTC', text));
  const written: readonly { readonly text: string }[] = JSON.parse(exportTimelineJson(report({ events }), options)).events;
  expect(written.map(({ text }) => text)).toEqual(hostile);
});

it('shows only what its edition may show', () => {
  expect(exportTimelineJson(sampleReport, options)).not.toContain('asks for compensation');
  expect(exportTimelineJson(sampleReport, { ...options, edition: 'internal' })).toContain('asks for compensation');
});
