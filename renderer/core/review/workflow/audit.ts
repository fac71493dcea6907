import type { Id, ReportState, Visibility } from '../../report/report.ts';
import { isoInstant } from '../../time/shown/show-instant.ts';
import type { Instant } from '../../time/when.ts';
import { compareTexts } from '../canonical.ts';
import type { Ignored, Override } from '../ignored.ts';
import type { SignOff } from '../sign-off/sign-off.ts';
import type { Person, Thread } from '../thread.ts';
import type { LogEntry } from './log.ts';

/** What was done; comments and suggestions by their ids, never by their words. What a check found is told in its own sentence, which shows no secret. */
export type Deed =
  | {
      readonly kind: 'state';
      readonly from: ReportState;
      readonly to: ReportState;
      readonly edition: Visibility | null;
      readonly hash: string;
      readonly note: string;
    }
  | { readonly kind: 'signed' | 'withdrawn'; readonly role: string; readonly edition: Visibility; readonly hash: string }
  | { readonly kind: 'commented' | 'suggested' | 'accepted' | 'rejected'; readonly thread: Id }
  | { readonly kind: 'replied'; readonly thread: Id }
  /** A finding that somebody lets stand; its sentence is empty where it quotes another draft. */
  | { readonly kind: 'ignored'; readonly rule: string; readonly finding: string; readonly reason: string }
  /** An export in spite of what was found. */
  | { readonly kind: 'overridden'; readonly findings: readonly string[]; readonly reason: string };

/** Who did what to a report, and when. */
export type AuditEntry = { readonly at: Instant; readonly by: Person; readonly deed: Deed };

/** What an audit trail is made from. */
export type Audited = {
  readonly log: readonly LogEntry[];
  readonly signOffs: readonly SignOff[];
  readonly threads: readonly Thread[];
  readonly ignored: readonly Ignored[];
  readonly overrides: readonly Override[];
};

/** Rules whose sentences quote another draft: what stands there, private or not, is no part of this report's history. */
const ofAnotherDraft: ReadonlySet<string> = new Set(['edition-differs']);

/** Everything that people did on a report's way, oldest first. Who they are, and when it was, is what they and their clocks said. */
export const auditTrail = ({ log, signOffs, threads, ignored, overrides }: Audited): readonly AuditEntry[] =>
  [
    ...log.map(
      ({ at, by, from, to, edition, hash, note }): AuditEntry => ({ at, by, deed: { kind: 'state', from, to, edition, hash, note } }),
    ),
    ...signOffs.flatMap(({ at, person, role, edition, hash, withdrawn }): readonly AuditEntry[] => [
      { at, by: person, deed: { kind: 'signed', role, edition, hash } },
      ...(withdrawn === null ? [] : [{ at: withdrawn, by: person, deed: { kind: 'withdrawn', role, edition, hash } } as const]),
    ]),
    ...threads.flatMap(({ id, at, author, suggestion, decision, replies }): readonly AuditEntry[] => [
      { at, by: author, deed: { kind: suggestion === null ? 'commented' : 'suggested', thread: id } },
      ...(decision === null ? [] : [{ at: decision.at, by: decision.by, deed: { kind: decision.kind, thread: id } } as const]),
      ...replies.map((reply): AuditEntry => ({ at: reply.at, by: reply.author, deed: { kind: 'replied', thread: id } })),
    ]),
    ...ignored.map(
      ({ at, by, rule, message, reason }): AuditEntry => ({
        at,
        by,
        deed: { kind: 'ignored', rule, finding: ofAnotherDraft.has(rule) ? '' : message, reason },
      }),
    ),
    ...overrides.map(({ at, by, findings, reason }): AuditEntry => ({ at, by, deed: { kind: 'overridden', findings, reason } })),
  ].sort((a, b) => a.at - b.at || compareTexts(a.by.id, b.by.id) || compareTexts(a.deed.kind, b.deed.kind));

/** The audit trail as indented JSON, times in UTC. */
export const auditJson = (
  about: { readonly title: string; readonly reference: string; readonly hash: string },
  audited: Audited,
): string => {
  const entries = auditTrail(audited).map(({ at, by, deed }) => ({
    at: isoInstant(at),
    by: { name: by.name, role: by.role, id: by.id },
    ...deed,
  }));
  return `${JSON.stringify({ format: 'debrief-audit', version: 1, ...about, entries }, null, 2)}\n`;
};
