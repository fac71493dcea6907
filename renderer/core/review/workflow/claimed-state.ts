import type { Report, ReportState, Visibility } from '../../report/report.ts';
import { contentHash } from '../content-hash.ts';
import { type RequiredSignOff, type SignOff, usualSignOffs } from '../sign-off/sign-off.ts';
import { isSignedOff, standingOf } from '../sign-off/standing.ts';
import { type LogEntry, publicationsOf } from './log.ts';

/** What a report's state is held against: who must sign, who has, and the steps that were taken. */
export type Vouched = {
  readonly required: readonly RequiredSignOff[];
  readonly signOffs: readonly SignOff[];
  readonly log: readonly LogEntry[];
};

/** Where the report alone is known: somebody must have signed it, and nobody is known to have. */
export const nobodyVouches: Vouched = { required: usualSignOffs, signOffs: [], log: [] };

/**
 * The state that one edition may claim: approved while all required sign-offs of these very words and of this edition stand, published where this
 * edition was; otherwise the state before.
 */
export const claimedState = (report: Report, edition: Visibility, vouched: Vouched): ReportState => {
  const { state } = report.details;
  if (state !== 'approved' && state !== 'published') return state;
  if (state === 'published' && edition === publishedEdition(vouched.log)) return state;
  const standing = standingOf(vouched.required, vouched.signOffs, { hash: contentHash(report), edition });
  return isSignedOff(standing) ? 'approved' : 'in-review';
};

/** The report as one edition of it may be shown: its state is what that edition may claim. */
export const withClaimedState = (report: Report, edition: Visibility, vouched: Vouched): Report => {
  const state = claimedState(report, edition, vouched);
  return state === report.details.state ? report : { ...report, details: { ...report.details, state } };
};

/** What may be said of a report as a whole: the furthest state that one of its editions may claim, and of which editions it is true. */
export type Claim = {
  readonly state: ReportState;
  readonly editions: readonly Visibility[];
  /** It was approved once, and no edition of its present words is. */
  readonly isLapsed: boolean;
};

const editions = ['public', 'internal', 'authority'] as const satisfies readonly Visibility[];

/** What may be said of a report as a whole. */
export const claimOf = (report: Report, vouched: Vouched): Claim => {
  const { state } = report.details;
  if (state === 'draft' || state === 'in-review') return { state, editions, isLapsed: false };
  const claiming = editions.filter((edition) => claimedState(report, edition, vouched) === state);
  if (claiming.length > 0) return { state, editions: claiming, isLapsed: false };
  return { state: 'in-review', editions, isLapsed: vouched.log.some(({ to }) => to === 'approved') };
};

/** The edition that was published last; the public one where nothing says so. */
const publishedEdition = (log: readonly LogEntry[]): Visibility => publicationsOf(log).at(-1)?.edition ?? 'public';
