import type { RichText } from '../rich-text/rich-text.ts';
import type { CalendarDate, When, Zone } from '../time/when.ts';
import type { Asset } from './assets/asset.ts';

/** Identifies an event, cause, action, step or correction within one report; never shown, never reused. */
export type Id = string & { readonly brand: 'Id' };

/** Who may see something: everybody, only the own organisation, or the authority that a notification goes to. */
export type Visibility = 'public' | 'internal' | 'authority';

/** The moments that the key figures hang on, in the order they usually come. */
export const milestones = [
  'impact-began',
  'detected',
  'response-began',
  'first-notice',
  'mitigated',
  'impact-ended',
  'report-published',
] as const;

/** One of the moments that the key figures hang on. */
export type Milestone = (typeof milestones)[number];

/** One entry of the timeline. */
export type TimelineEvent = {
  readonly id: Id;
  readonly when: When;
  readonly text: string;
  readonly milestone: Milestone | null;
  readonly visibility: Visibility;
  /** One of the house's own categories, by its name; empty for none. */
  readonly category: string;
  /** Addresses of what proves it (a graph, a log, a ticket); in the internal edition only. */
  readonly evidence: readonly string[];
  /** A remark for colleagues; in no edition. */
  readonly note: string;
  /** Who says so; empty when it is the report's authors. In the internal edition only. */
  readonly author: string;
  /** Orders events of the same instant, and those without one; a fractional index, compared as a string. */
  readonly rank: string;
};

/** A root cause, a factor that contributed, or a cause of which nobody said what kind it is. */
export type Cause = {
  readonly id: Id;
  readonly text: string;
  readonly kind: 'root' | 'contributing' | 'unsaid';
  readonly visibility: Visibility;
  readonly rank: string;
};

/** A follow-up action. */
export type Action = {
  readonly id: Id;
  readonly text: string;
  readonly owner: string;
  readonly due: CalendarDate | null;
  readonly state: 'open' | 'in-progress' | 'done';
  /** The causes that it does something about; one that is gone counts for nothing. */
  readonly answers: readonly Id[];
  /** The https address of its ticket, in the internal edition only; empty for none. */
  readonly link: string;
  readonly visibility: Visibility;
  readonly rank: string;
};

/** A line of the status checklist. */
export type Step = { readonly id: Id; readonly text: string; readonly state: 'open' | 'current' | 'done'; readonly rank: string };

/** A dated notice of what a published report had wrong. */
export type Correction = { readonly id: Id; readonly date: CalendarDate | null; readonly text: string; readonly rank: string };

/** What a fact is given as. */
export const factKinds = ['text', 'number', 'amount', 'time', 'yes-no', 'choice'] as const;

/** One of the ways in which a fact is given. */
export type FactKind = (typeof factKinds)[number];

/** A fact that a form asks for, as a field with its answer. */
export type Fact = {
  readonly id: Id;
  /** What is asked for: “Data subjects affected”. */
  readonly text: string;
  readonly kind: FactKind;
  /** What a number counts (“persons”), or the currency of an amount (“EUR”); empty for none. */
  readonly unit: string;
  /** What a choice is made from. */
  readonly choices: readonly string[];
  /**
   * The answer: words; a number as plain digits with a point (never three decimals), `~` before one that is approximate; `yes` or `no`; `?` for what is not known yet.
   * Words that are no such answer stay as they were typed. Empty for none, and where `when` has the answer.
   */
  readonly value: string;
  /** The answer to a question for a time; null where there is none or `value` has it. */
  readonly when: When | null;
  readonly visibility: Visibility;
  readonly rank: string;
};

/** Where the report stands on its way to the public. */
export type ReportState = 'draft' | 'in-review' | 'approved' | 'published';

/** A notification that has gone out: which of its template's deadlines it answers (by the deadline's id), and when it was sent. */
export type SentNotice = { readonly deadline: string; readonly when: When };

/** What is known about the report as a whole; all may be empty but the title, and empty ones never reach an export. */
export type Details = {
  readonly title: string;
  /** The id of the template that the report follows; empty for none, and it may name a template that is not here. */
  readonly kind: string;
  readonly reference: string;
  readonly severity: string;
  readonly state: ReportState;
  readonly services: readonly string[];
  readonly authors: readonly string[];
  readonly contact: string;
  /** BCP 47 tag of the language that the report is written in. */
  readonly language: string;
  /** The zone that the report shows its times in; null shows each as entered. */
  readonly zone: Zone | null;
  readonly lastUpdated: When | null;
  /** When the organisation became aware of the incident: what most legal deadlines count from. */
  readonly aware: When | null;
  /** When the incident was classified as one that has to be reported (major, significant, material). */
  readonly classified: When | null;
  /** The notifications that have gone out; at most one a deadline. */
  readonly sent: readonly SentNotice[];
};

/** The whole document as plain, frozen data; everything shown, checked or exported is computed from it. */
export type Report = {
  readonly details: Details;
  readonly body: RichText;
  readonly events: readonly TimelineEvent[];
  readonly causes: readonly Cause[];
  readonly actions: readonly Action[];
  readonly steps: readonly Step[];
  readonly corrections: readonly Correction[];
  /** What a form asks for, as fields. */
  readonly facts: readonly Fact[];
  /** The pictures that the body shows, each once. */
  readonly assets: readonly Asset[];
};
