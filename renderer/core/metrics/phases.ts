import type { Milestone, TimelineEvent } from '../report/report.ts';
import type { Instant } from '../time/when.ts';
import type { PhaseKind } from './kinds.ts';
import { momentOf } from './moment-of.ts';
import { metricWords } from './words/metric-words.ts';

/** What lies between two milestones. */
export type Phase = {
  readonly kind: PhaseKind;
  readonly label: string;
  readonly from: Instant;
  /** Never before `from`. */
  readonly to: Instant;
  /** Whether either end is an estimate, and so the length. */
  readonly isApprox: boolean;
};

type Definition = Pick<Phase, 'kind'> & { readonly begins: Milestone; readonly ends: Milestone };

const definitions: readonly Definition[] = [
  { kind: 'detection', begins: 'impact-began', ends: 'detected' },
  { kind: 'response', begins: 'detected', ends: 'response-began' },
  { kind: 'notification', begins: 'impact-began', ends: 'first-notice' },
  { kind: 'mitigation', begins: 'response-began', ends: 'mitigated' },
  { kind: 'recovery', begins: 'mitigated', ends: 'impact-ended' },
];

/** The phases whose two milestones are known and in order; of doubled milestones the same one counts as for the key figures. Named in a language (BCP 47). */
export function phasesOf(events: readonly TimelineEvent[], language = 'en'): readonly Phase[] {
  return definitions.flatMap(({ kind, begins, ends }): readonly Phase[] => {
    const [start, end] = [momentOf(begins, events), momentOf(ends, events)];
    if (start.kind !== 'known' || end.kind !== 'known' || end.instant < start.instant) return [];
    return [
      { kind, label: metricWords(language).phases[kind], from: start.instant, to: end.instant, isApprox: start.isApprox || end.isApprox },
    ];
  });
}
