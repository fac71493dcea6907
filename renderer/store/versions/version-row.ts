import type { ReportState, Visibility } from '../../core/report/report.ts';
import type { Person } from '../../core/review/thread.ts';

/** Why a version was kept. */
export const versionReasons = [
  'named',
  'idle',
  'before-review',
  'before-import',
  'before-change',
  'before-copy',
  'before-restore',
  'before-together',
  'state',
  'sign-off',
  'sent',
  'received',
  'exported-public',
  'exported-internal',
  'exported-authority',
] as const;

/** Why a version was kept. */
export type VersionReason = (typeof versionReasons)[number];

/** What the list of versions shows of one; its report is in a table of its own. */
export type VersionRow = {
  readonly id: string;
  readonly draftId: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly reason: VersionReason;
  /** What somebody called it; empty where nobody did. */
  readonly name: string;
  /** Who had it kept; null where the app did. */
  readonly by: Person | null;
  /** Where the step led at which it was kept, and of which edition; absent for every other reason, and in older rows. */
  readonly step?: { readonly to: ReportState; readonly edition: Visibility };
  /** Whose copies or reviews came in after it; absent for every other reason, and in older rows. */
  readonly whose?: readonly string[];
  /** The `contentHash` of its report. */
  readonly hash: string;
};

/**
 * A version's report without the bytes of its pictures; foreign until it has passed `parseReport`. `chipWords` are what its chips showed when it was
 * kept, in reading order: what somebody signed stays in these words, however a later app or system writes a time. Absent where none were kept.
 */
export type VersionReportRow = {
  readonly id: string;
  readonly draftId: string;
  readonly format: number;
  readonly report: unknown;
  readonly chipWords?: readonly string[];
};

/** A picture of a version, kept once for all versions of a draft. */
export type VersionPictureRow = { readonly draftId: string; readonly hash: string; readonly bytes: Uint8Array };
