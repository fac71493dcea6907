import { describe, expect, it } from 'vitest';
import { metadataBeforeLastEvent } from '../../../../renderer/core/checks/dates/posted/metadata-before-last-event.ts';
import { publishedAhead } from '../../../../renderer/core/checks/dates/posted/published-ahead.ts';
import type { Details } from '../../../../renderer/core/report/report.ts';
import { textBlock } from '../../../../renderer/core/rich-text/walk.ts';
import type { CalendarDate } from '../../../../renderer/core/time/when.ts';
import { when } from '../../time/values.ts';
import { event } from '../../timeline/events.ts';
import { checked, report } from '../reports.ts';

const today = '2026-07-04' as CalendarDate;
const found = (text: string, details: Partial<Details> = {}, known: CalendarDate | null = today) =>
  checked(publishedAhead, report({ details, body: [textBlock('p', text)] }), { today: known });
const updated = (...lines: readonly string[]) => report({ body: lines.map((line) => textBlock('p', line)) });

describe('published-ahead', () => {
  it.each([
    ['Published on 4 July 2027', 'Published on 4 July 2027'],
    ['Published: Sunday, 4 July 2027', 'Published: Sunday, 4 July 2027'],
    ['This report was published on 6 July 2026.', 'This report was published on 6 July 2026'],
    ['Last updated: 30 November 2026', 'Last updated: 30 November 2026'],
    ['Date of report: 1 December 2027', 'Date of report: 1 December 2027'],
    ['Published on 3 July 2026, last updated on 7 July 2027.', 'last updated on 7 July 2027'],
    ['Veröffentlicht am 4. Juli 2027', 'Veröffentlicht am 4. Juli 2027'],
    ['Zuletzt aktualisiert am 4. Juli 2027', 'Zuletzt aktualisiert am 4. Juli 2027'],
    ['Publié le 4 juillet 2027', 'Publié le 4 juillet 2027'],
    ['Publicado el 2027-07-04', 'Publicado el 2027-07-04'],
  ])('finds “%s”', (text, name) => {
    expect(found(text)).toMatchObject([
      { rule: 'published-ahead', severity: 'warning', message: expect.stringContaining(`“${name}” lies in the future`) },
    ]);
  });

  it.each([
    'Published on 4 July 2026',
    'Published on 5 July 2026',
    'A full report will be published on 4 August 2026.',
    'The next report: published on 4 August 2026',
    'The summary is planned to be published on 4 August 2026.',
    'A report is to be published on 4 August 2026.',
    'Published on 4 August',
    'The certificate was renewed on 4 August 2027.',
    'The patch was tested; the vendor published it on 3 July 2026, valid until 4 July 2027.',
    'Der Bericht wird am 4. August 2026 veröffentlicht.',
    'Le rapport sera publié le 4 août 2026.',
  ])('leaves “%s”', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('looks at the details, and is an error once the report is published', () => {
    const lastUpdated = when('2026-07-20 09:12 UTC');
    const place = { kind: 'details', field: 'lastUpdated' };
    expect(found('All arrived.', { lastUpdated })).toMatchObject([{ severity: 'warning', place }]);
    expect(found('All arrived.', { lastUpdated, state: 'published' })).toMatchObject([{ severity: 'error', place }]);
    expect(found('All arrived.', { lastUpdated: when('2026-07-05 09:12 UTC') })).toEqual([]);
  });

  it('says nothing where nobody knows the day', () => {
    expect(found('Published on 4 July 2027', {}, null)).toEqual([]);
  });
});

describe('a last update', () => {
  const last = (text: string, entered: string) =>
    checked(metadataBeforeLastEvent, {
      ...updated(text),
      events: [event('Servers fail', '2026-07-03 10:00 Europe/Berlin'), event('All is back', entered)],
    });

  it.each([
    ['Published on 12 July 2026, last updated on 10 July 2026.'],
    ['Veröffentlicht am 12. Juli 2026, zuletzt aktualisiert am 10. Juli 2026.'],
  ])('before the publication is found: %s', (text) => {
    expect(checked(metadataBeforeLastEvent, updated(text))).toMatchObject([{ severity: 'warning', offsetMinutes: -2880 }]);
  });

  it.each([
    ['Published on 10 July 2026, last updated on 12 July 2026.'],
    ['Published on 12 July 2026, last updated on 12 July 2026.'],
    ['The list was updated on 10 July 2026. Published on 12 July 2026.'],
  ])('after it is fine: %s', (text) => {
    expect(checked(metadataBeforeLastEvent, updated(text))).toEqual([]);
  });

  it.each(['Stand: 3. Juli 2026, 12:00 Uhr', 'Zuletzt aktualisiert am 2. Juli 2026', 'Last updated: 3 July 2026, 12:00'])(
    'before the last entry of the one zone that the timeline has is found: %s',
    (text) => {
      expect(last(text, '2026-07-03 13:20 Europe/Berlin')).toMatchObject([{ rule: 'metadata-before-last-event' }]);
    },
  );

  it('of another zone, or later, is none', () => {
    expect(last('Stand: 3. Juli 2026, 14:00 Uhr', '2026-07-03 13:20 Europe/Berlin')).toEqual([]);
    expect(last('Stand: 3. Juli 2026, 12:00 Uhr', '2026-07-03 13:20 America/New_York')).toEqual([]);
  });
});
