import type { TimelineEvent } from '../../../report/report.ts';
import type { When } from '../../../time/when.ts';
import type { Deed } from '../words/deeds.ts';

/** A moment that the timeline names. */
export type Moment = {
  readonly event: TimelineEvent;
  /** The moment alone: a range gives two moments, its start and its end. */
  readonly when: When;
  readonly part: 'start' | 'end' | 'mentioned';
  /** Its words as the report writes them. */
  readonly words: string;
  /** The instants that it can mean in milliseconds, several where its zone was not in force; none without a date or zone. */
  readonly instants: readonly number[];
  readonly deeds: ReadonlySet<Deed>;
  /** Whether the impact began with it, and whether it ended, as somebody marked the timeline; null where nobody did, and words tell. */
  readonly begins: boolean | null;
  readonly ends: boolean | null;
};
