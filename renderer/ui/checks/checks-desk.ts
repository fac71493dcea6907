import { type CheckContext, noContext } from '../../core/checks/facts/check-context.ts';
import type { KeyedFinding } from '../../core/checks/keyed-findings.ts';
import type { Id } from '../../core/report/report.ts';
import type { Draft } from '../../store/draft.ts';
import { type Observable, observable } from '../../store/observable.ts';
import { differencesNow } from './editions/edition-desk.ts';

/** What the checks found in the report as it stood a moment ago, but for what somebody lets stand; `failed` when they could not run. */
export type Findings =
  | { readonly kind: 'checking' }
  | { readonly kind: 'checked'; readonly findings: readonly KeyedFinding[] }
  | { readonly kind: 'failed' };

/** What the checks of an open draft go by beside the report. */
export type CheckInputs = { readonly context: CheckContext; readonly off: ReadonlySet<string> };

/** A finding that somebody wants to let stand, and what had the keyboard then. */
export type Ignoring = { readonly finding: KeyedFinding; readonly from: 'card' | 'text' | 'elsewhere' };

/** What the text, the timeline, the side panel and the export of an open draft share about its checks. */
export type ChecksDesk = {
  readonly findings: Observable<Findings>;
  readonly inputs: Observable<CheckInputs>;
  /** The key of the finding that was gone to last; null for none. */
  readonly current: Observable<string | null>;
  /** Of a finding with several places, by its key, which of them is led to next, counted from 0. */
  readonly nextPlaces: Map<string, number>;
  /** The findings of each event, and those of the text that name it. */
  readonly ofEvents: Observable<ReadonlyMap<Id, readonly KeyedFinding[]>>;
  /** The finding for which is asked why it may stand; null while none is. */
  readonly ignoring: Observable<Ignoring | null>;
  readonly isSettingsOpen: Observable<boolean>;
};

const desks = new WeakMap<Draft, ChecksDesk>();

/** The checks desk of an open draft. */
export const checksDeskOf = (draft: Draft): ChecksDesk => {
  const known = desks.get(draft);
  if (known !== undefined) return known;
  const desk: ChecksDesk = {
    findings: observable<Findings>({ kind: 'checking' }),
    inputs: observable<CheckInputs>({ context: noContext, off: new Set() }),
    current: observable<string | null>(null),
    nextPlaces: new Map(),
    ofEvents: observable<ReadonlyMap<Id, readonly KeyedFinding[]>>(new Map()),
    ignoring: observable<Ignoring | null>(null),
    isSettingsOpen: observable(false),
  };
  desks.set(draft, desk);
  return desk;
};

/** What is found at the moment, in the report and then against another edition of it; none while that isn't known. */
export const findingsNow = (draft: Draft): readonly KeyedFinding[] => {
  const state = checksDeskOf(draft).findings.get();
  return [...(state.kind === 'checked' ? state.findings : []), ...differencesNow(draft)];
};
