import { describe, expect, it } from 'vitest';
import { exportHtml } from '../../../../renderer/core/export/export-html.ts';
import { blankReport } from '../../../../renderer/core/report/blank.ts';
import type { Report, ReportState, Visibility } from '../../../../renderer/core/report/report.ts';
import { contentHash } from '../../../../renderer/core/review/content-hash.ts';
import type { SignOff } from '../../../../renderer/core/review/sign-off/sign-off.ts';
import {
  claimedState,
  claimOf,
  nobodyVouches,
  type Vouched,
  withClaimedState,
} from '../../../../renderer/core/review/workflow/claimed-state.ts';
import type { LogEntry } from '../../../../renderer/core/review/workflow/log.ts';
import { at, id, mara } from '../threads.ts';

const reportIn = (state: ReportState, title = 'Outage'): Report => ({
  ...blankReport,
  details: { ...blankReport.details, title, state },
});
const hash = contentHash(reportIn('draft'));
const signed = (edition: Visibility, rest: Partial<SignOff> = {}): SignOff => ({
  id: id(`s-${edition}`),
  person: mara,
  role: 'Facts',
  at: at(1),
  edition,
  hash,
  withdrawn: null,
  ...rest,
});
const stepped = (from: ReportState, to: ReportState, edition: Visibility | null = null, when = 2): LogEntry => ({
  id: id(`l-${to}-${when}`),
  at: at(when),
  by: mara,
  from,
  to,
  hash,
  edition,
  note: '',
});
const approvedOnce = stepped('in-review', 'approved');
const vouched = (signOffs: readonly SignOff[], ...log: readonly LogEntry[]): Vouched => ({
  required: [{ role: 'Facts', count: 1 }],
  signOffs,
  log,
});
const everyWord = ['public', 'internal', 'authority'] as const;
const claims = (report: Report, by: Vouched): readonly ReportState[] => everyWord.map((edition) => claimedState(report, edition, by));

describe('the state that an edition may claim', () => {
  it.each([
    ['draft', reportIn('draft'), vouched([signed('public')]), ['draft', 'draft', 'draft']],
    ['in review', reportIn('in-review'), vouched([signed('public')]), ['in-review', 'in-review', 'in-review']],
    ['approved, signed for the public', reportIn('approved'), vouched([signed('public')]), ['approved', 'in-review', 'in-review']],
    ['approved, signed for colleagues', reportIn('approved'), vouched([signed('internal')]), ['in-review', 'approved', 'in-review']],
    ['approved, then edited', reportIn('approved', 'Outages'), vouched([signed('public')]), ['in-review', 'in-review', 'in-review']],
    [
      'approved, taken back',
      reportIn('approved'),
      vouched([signed('public', { withdrawn: at(3) })]),
      ['in-review', 'in-review', 'in-review'],
    ],
    ['approved where nobody must sign', reportIn('approved'), { ...vouched([]), required: [] }, ['approved', 'approved', 'approved']],
    [
      'published for the public',
      reportIn('published'),
      vouched([signed('public')], stepped('approved', 'published', 'public')),
      ['published', 'in-review', 'in-review'],
    ],
    [
      'published for the public, signed for colleagues too',
      reportIn('published'),
      vouched([signed('public'), signed('internal')], stepped('approved', 'published', 'public')),
      ['published', 'approved', 'in-review'],
    ],
    [
      'published for colleagues after it was public once',
      reportIn('published'),
      vouched([signed('internal')], stepped('approved', 'published', 'public'), stepped('approved', 'published', 'internal', 5)),
      ['in-review', 'published', 'in-review'],
    ],
    [
      'published and corrected',
      reportIn('published', 'Outage, corrected'),
      vouched([signed('public')], stepped('approved', 'published', 'public'), stepped('published', 'published', 'public', 5)),
      ['published', 'in-review', 'in-review'],
    ],
  ] as const)('of a report that is %s', (_what, report, by, expected) => {
    expect(claims(report, by)).toEqual(expected);
  });

  it('is no approval where the report alone is known', () => {
    expect(claims(reportIn('approved'), nobodyVouches)).toEqual(['in-review', 'in-review', 'in-review']);
  });

  it('is what an export prints, in its line and in its facts', () => {
    const print = (edition: Visibility): string =>
      exportHtml(withClaimedState(reportIn('approved'), edition, vouched([signed('public')])), { edition, pageSize: 'A4', zone: null });
    expect(print('public')).toContain('<td>Approved</td>');
    expect(print('internal')).toContain('<td>In review</td>');
    expect(print('internal')).not.toContain('Approved');
  });

  it('leaves a report whose state is true as it is', () => {
    const report = reportIn('approved');
    expect(withClaimedState(report, 'public', vouched([signed('public')]))).toBe(report);
  });
});

describe('what is said of a report as a whole', () => {
  it('is true of the editions that it names', () => {
    expect(claimOf(reportIn('approved'), vouched([signed('internal')], approvedOnce))).toEqual({
      state: 'approved',
      editions: ['internal'],
      isLapsed: false,
    });
    expect(claimOf(reportIn('published'), vouched([], stepped('approved', 'published', 'internal')))).toMatchObject({
      state: 'published',
      editions: ['internal'],
    });
  });

  it('has lapsed when no edition of the words is signed any more, and comes back with the words', () => {
    const by = vouched([signed('public')], approvedOnce);
    expect(claimOf(reportIn('approved', 'Outages'), by)).toMatchObject({ state: 'in-review', isLapsed: true });
    expect(claimOf(reportIn('approved'), by)).toMatchObject({ state: 'approved', isLapsed: false });
  });

  it('has not lapsed where nothing says that it ever was approved', () => {
    expect(claimOf(reportIn('approved'), vouched([]))).toMatchObject({ state: 'in-review', isLapsed: false });
    expect(claimOf(reportIn('in-review'), vouched([], approvedOnce))).toMatchObject({ state: 'in-review', isLapsed: false });
  });
});
