import { milestones, type Visibility } from '../../../core/report/report.ts';
import type { EventQuery } from '../../../core/timeline/find-events.ts';

/** Whether something is there; empty for either. */
export type Presence = '' | 'with' | 'without';

/** What the grid is filtered by: one value a field, empty for any; `none` is written as `absent`. */
export type EventFilter = {
  readonly words: string;
  readonly milestone: string;
  readonly category: string;
  readonly visibility: string;
  readonly author: string;
  readonly evidence: Presence;
  readonly note: Presence;
  readonly zone: '' | 'without';
};

/** The value of a field that is looked for empty; no category or author is called so. */
export const absent = '\u0000absent';

/** The value that finds every milestone. */
export const anyMilestone = '\u0000any';

/** The filter that shows everything. */
export const noFilter: EventFilter = {
  words: '',
  milestone: '',
  category: '',
  visibility: '',
  author: '',
  evidence: '',
  note: '',
  zone: '',
};

/** How many fields but the words are looked for. */
export const countFilters = ({ words: _, ...fields }: EventFilter): number => Object.values(fields).filter((value) => value !== '').length;

const named = (value: string): ReadonlySet<string> | null => (value === '' ? null : new Set([value === absent ? '' : value]));

const present = (value: Presence): boolean | null => (value === '' ? null : value === 'with');

/** A filter as the query that finds what it shows. */
export const queryOf = (filter: EventFilter): EventQuery => ({
  words: filter.words,
  milestones:
    filter.milestone === ''
      ? null
      : new Set(
          filter.milestone === absent ? [null] : milestones.filter((one) => filter.milestone === anyMilestone || one === filter.milestone),
        ),
  visibilities:
    filter.visibility === ''
      ? null
      : new Set((['public', 'internal', 'authority'] as const).filter((one: Visibility) => one === filter.visibility)),
  categories: named(filter.category),
  authors: named(filter.author),
  hasEvidence: present(filter.evidence),
  hasNote: present(filter.note),
  withoutZone: filter.zone === 'without',
});
