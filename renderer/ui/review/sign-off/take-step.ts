import type { ReportState, Visibility } from '../../../core/report/report.ts';
import { contentHash } from '../../../core/review/content-hash.ts';
import type { Person } from '../../../core/review/thread.ts';
import { publicationsOf } from '../../../core/review/workflow/log.ts';
import { toCalendarDate } from '../../../core/time/local-time.ts';
import type { Draft } from '../../../store/draft.ts';
import { signOff } from '../../../store/review/sign-offs.ts';
import { correctPublished, type Stepped, takeStep, watchLog } from '../../../store/review/workflow.ts';
import { type Keeping, keepVersion } from '../../../store/versions/versions.ts';
import type { Services } from '../../app/services.ts';
import { instantOfClock } from '../moment.ts';

type Outside = Pick<Services, 'db' | 'now'>;

/** What came of it; `reason` is a sentence for the user. */
export type Taken = { readonly kind: 'taken' } | { readonly kind: 'refused'; readonly reason: string };

const keep = async (draft: Draft, { db, now }: Outside, by: Person, why: Pick<Keeping, 'reason' | 'step'>): Promise<Taken> => {
  await draft.flush();
  const kept = await keepVersion(db, draft.id, draft.report.get(), { ...why, name: '', by, at: now() });
  return kept.kind === 'failed' ? { kind: 'refused', reason: kept.reason } : { kind: 'taken' };
};

/** Takes a step on the report's way; a version of what stands there is kept first, and without one nothing is taken. */
export const goOn = async (
  draft: Draft,
  outside: Outside,
  by: Person,
  step: { readonly to: ReportState; readonly edition: Visibility; readonly why?: string },
): Promise<Taken> => {
  const kept = await keep(draft, outside, by, { reason: 'state', step: { to: step.to, edition: step.edition } });
  if (kept.kind === 'refused') return kept;
  const stepped = said(takeStep(draft, step.to, step.edition, { author: by, at: instantOfClock(outside.now) }, step.why));
  // Who goes on to write finds the text open, or closed, already.
  await draft.flush();
  return stepped;
};

/** Signs what stands there for an edition; the version is kept first, so that what changes later can be compared with it. */
export const signNow = async (draft: Draft, outside: Outside, by: Person, role: string, edition: Visibility): Promise<Taken> => {
  const kept = await keep(draft, outside, by, { reason: 'sign-off' });
  if (kept.kind === 'refused') return kept;
  signOff(draft, { role, edition, hash: contentHash(draft.report.get()) }, { author: by, at: instantOfClock(outside.now) });
  return kept;
};

/** Adds a correction, dated today by this computer, to a published report; the corrected report is kept as a version too. */
export const correctNow = async (draft: Draft, outside: Outside, by: Person, text: string): Promise<Taken> => {
  const edition = publicationsOf(watchLog(draft).get()).at(-1)?.edition ?? 'public';
  const why = { reason: 'state', step: { to: 'published', edition } } as const;
  const kept = await keep(draft, outside, by, why);
  if (kept.kind === 'refused') return kept;
  // Swedish dates are written as the report keeps them.
  const today = toCalendarDate(new Intl.DateTimeFormat('sv-SE').format(outside.now()));
  if (today === null) throw new Error('The clock gives no date.');
  const corrected = said(correctPublished(draft, text, today, { author: by, at: instantOfClock(outside.now) }));
  return corrected.kind === 'refused' ? corrected : keep(draft, outside, by, why);
};

const said = (stepped: Stepped): Taken => (stepped.kind === 'refused' ? stepped : { kind: 'taken' });
