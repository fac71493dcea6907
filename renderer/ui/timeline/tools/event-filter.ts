import { milestones, type Visibility } from '../../../core/report/report.ts';
import type { EventQuery } from '../../../core/timeline/find-events.ts';

/** What the grid is filtered by: one value a field, empty for any; `none` is written as `absent`. */
export type EventFilter = {
  readonly words: string;
  readonly milestone: string;
  readonly category: string;
  readonly visibility: string;
  readonly author: string;
  readonly evidence: '' | 'with';
  readonly zone: '' | 'without';
};

/** The value of a field that is looked for empty; no category or author is called so. */
export const absent = '\u0000absent';

/** The value that finds every milestone. */
export const anyMilestone = '\u0000any';

/** The filter that shows everything. */
export const noFilter: EventFilter = { words: '', milestone: '', category: '', visibility: '', author: '', evidence: '', zone: '' };

/** How many fields but the words are looked for. */
export const countFilters = ({ words: _, ...fields }: EventFilter): number => Object.values(fields).filter((value) => value !== '').length;

const named = (value: string): ReadonlySet<string> | null => (value === '' ? null : new Set([value === absent ? '' : value]));

/** A filter as the query that finds what it shows. */
export const queryOf = (filter: EventFilter): EventQuery => ({
  words: filter.words,
  milestones:
    filter.milestone === '' ? null : new Set(milestones.filter((one) => filter.milestone === anyMilestone || one === filter.milestone)),
  visibilities:
    filter.visibility === ''
      ? null
      : new Set((['public', 'internal', 'authority'] as const).filter((one: Visibility) => one === filter.visibility)),
  categories: named(filter.category),
  authors: named(filter.author),
  withEvidence: filter.evidence === 'with',
  withoutZone: filter.zone === 'without',
});
