import type { Visibility } from '../../report/report.ts';
import type { RequiredSignOff, SignOff } from '../../review/sign-off/sign-off.ts';
import type { Thread } from '../../review/thread.ts';
import type { Template } from '../../templates/template.ts';
import type { CalendarDate, Instant, Zone } from '../../time/when.ts';
import type { HouseWord } from '../wording/house-word.ts';

/** What is known beside the report; null and empty where nothing is. */
export type CheckContext = {
  readonly today: CalendarDate | null;
  /** The present instant; finer than the day, for what lies ahead. */
  readonly now: Instant | null;
  /** The zone of the computer that the report is written on. */
  readonly place: Zone | null;
  /** The name of the file that the report was read from. */
  readonly fileName: string | null;
  /** Whether events stand in the order of a text; in a draft they are sorted when shown, and milestones were set by a person. */
  readonly isOrdered: boolean;
  /** What the reading of the file noted about words that the report no longer holds, such as the headings of days. */
  readonly notes: readonly { readonly kind: string; readonly message: string; readonly words: string }[];
  /** The template that the report follows. */
  readonly template: Template | null;
  /** The review's comments. */
  readonly threads: readonly Thread[];
  /** Who must sign, who has, and for which edition the report was published (null before that); null where the report alone is known. */
  readonly signing: {
    readonly required: readonly RequiredSignOff[];
    readonly signOffs: readonly SignOff[];
    readonly edition: Visibility | null;
  } | null;
  /** What stands in the field of an action's due date, by its id, where it is no date and so no part of the report. */
  readonly unreadDues: ReadonlyMap<string, string>;
  /** What this house would rather not read. */
  readonly houseWords: readonly HouseWord[];
};

/** When nothing is known beside the report, as for a draft. */
export const noContext: CheckContext = {
  today: null,
  now: null,
  place: null,
  fileName: null,
  isOrdered: false,
  notes: [],
  template: null,
  threads: [],
  signing: null,
  unreadDues: new Map(),
  houseWords: [],
};
