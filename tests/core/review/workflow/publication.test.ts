import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../../renderer/core/export/export-html.ts';
import { blankReport } from '../../../../renderer/core/report/blank.ts';
import type { Report, ReportState, Visibility } from '../../../../renderer/core/report/report.ts';
import type { LogEntry } from '../../../../renderer/core/review/workflow/log.ts';
import { isKnownTo, type Publication, publicationOf } from '../../../../renderer/core/review/workflow/publication.ts';
import { toInstant } from '../../../../renderer/core/time/instant.ts';
import type { Instant, Zone } from '../../../../renderer/core/time/when.ts';
import { toZone } from '../../../../renderer/core/time/zones/zone.ts';
import { id, mara } from '../threads.ts';

const zone = (name: string): Zone => {
  const read = toZone(name);
  if (read === null) throw new Error(`${name} is no zone.`);
  return read;
};
const instant = (iso: string): Instant => {
  const read = toInstant(Date.parse(iso));
  if (read === null) throw new Error(`${iso} is no instant.`);
  return read;
};
const reportIn = (state: ReportState, language = 'en'): Report => ({
  ...blankReport,
  details: { ...blankReport.details, title: 'Outage', state, language },
});
const stepped = (iso: string, from: ReportState, to: ReportState, edition: Visibility | null): LogEntry => ({
  id: id(`l-${iso}`),
  at: instant(iso),
  by: mara,
  from,
  to,
  hash: '0'.repeat(64),
  edition,
  note: '',
});
const out = stepped('2026-11-29T23:30:00Z', 'approved', 'published', 'public');
const corrected = stepped('2026-12-04T09:00:00Z', 'published', 'published', 'public');

describe('when a report went out', () => {
  it('is the day of the step, not of a correction, by the zone of the report', () => {
    expect(publicationOf(reportIn('published'), [out, corrected], zone('UTC'))).toEqual({ edition: 'public', date: '2026-11-29' });
    expect(publicationOf(reportIn('published'), [out], zone('Europe/Madrid'))).toEqual({ edition: 'public', date: '2026-11-30' });
  });

  it('is the last of several', () => {
    const again = stepped('2026-12-09T09:00:00Z', 'approved', 'published', 'authority');
    const reopened = stepped('2026-12-05T09:00:00Z', 'published', 'draft', null);
    expect(publicationOf(reportIn('published'), [out, reopened, again], zone('UTC'))).toEqual({ edition: 'authority', date: '2026-12-09' });
  });

  it('is not told of a report that is not out, or of one whose steps are not known', () => {
    expect(publicationOf(reportIn('draft'), [out], zone('UTC'))).toBeNull();
    expect(publicationOf(reportIn('published'), [], zone('UTC'))).toBeNull();
  });
});

describe('the day on which it went out', () => {
  const day = publicationOf(reportIn('published'), [out], zone('Europe/Madrid'))?.date;
  if (day === undefined) throw new Error('The report is out.');
  const publication: Publication = { edition: 'public', date: day };
  const row = (report: Report, edition: Visibility, published: Publication | null): string =>
    /<tr><th scope="row">(?:Published|Veröffentlicht)<\/th><td>([^<]*)<\/td><\/tr>/.exec(
      exportHtml(report, { edition, pageSize: 'A4', zone: null, published }),
    )?.[1] ?? '';

  it('stands at the top of every edition, with the edition that went out where that is another', () => {
    expect(row(reportIn('published'), 'public', publication)).toBe('30 November 2026');
    expect(row(reportIn('in-review'), 'internal', publication)).toBe('30 November 2026 (Public edition)');
    expect(row(reportIn('published', 'de'), 'public', publication)).toBe('30. November 2026');
    expect(row(reportIn('published'), 'public', null)).toBe('');
  });

  it('is told to nobody who may not know of that edition', () => {
    const heard = (edition: Visibility) =>
      (['public', 'authority', 'internal'] as const).filter((one) => isKnownTo({ ...publication, edition }, one));
    expect(heard('public')).toEqual(['public', 'authority', 'internal']);
    expect(heard('authority')).toEqual(['authority', 'internal']);
    expect(heard('internal')).toEqual(['internal']);
    expect(row(reportIn('in-review'), 'public', { ...publication, edition: 'authority' })).toBe('');
  });
});
