import type { Milestone, TimelineEvent } from '../report/report.ts';
import type { Instant } from '../time/when.ts';
import { momentOf } from './moment-of.ts';

/** What lies between two milestones. */
export type Phase = {
  readonly kind: 'detection' | 'response' | 'notification' | 'mitigation' | 'recovery';
  readonly label: string;
  readonly from: Instant;
  /** Never before `from`. */
  readonly to: Instant;
};

type Definition = Pick<Phase, 'kind' | 'label'> & { readonly begins: Milestone; readonly ends: Milestone };

const definitions: readonly Definition[] = [
  { kind: 'detection', label: 'Detection', begins: 'impact-began', ends: 'detected' },
  { kind: 'response', label: 'Response', begins: 'detected', ends: 'response-began' },
  { kind: 'notification', label: 'Notification', begins: 'impact-began', ends: 'first-notice' },
  { kind: 'mitigation', label: 'Mitigation', begins: 'response-began', ends: 'mitigated' },
  { kind: 'recovery', label: 'Recovery', begins: 'mitigated', ends: 'impact-ended' },
];

/** The phases whose two milestones are known and in order; of doubled milestones the same one counts as for the key figures. */
export function phasesOf(events: readonly TimelineEvent[]): readonly Phase[] {
  return definitions.flatMap(({ kind, label, begins, ends }): readonly Phase[] => {
    const [start, end] = [momentOf(begins, events), momentOf(ends, events)];
    if (start.kind !== 'known' || end.kind !== 'known' || end.instant < start.instant) return [];
    return [{ kind, label, from: start.instant, to: end.instant }];
  });
}
