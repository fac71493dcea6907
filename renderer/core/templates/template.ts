import type { Details, Fact, Milestone } from '../report/report.ts';
import type { Block, StructuredKind } from '../rich-text/rich-text.ts';
import type { TimeSpan } from '../time/later.ts';

/** Whom a template's reports are for. */
export const templateFamilies = ['customers', 'engineering', 'security', 'authorities'] as const;

/** One of the families. */
export type TemplateFamily = (typeof templateFamilies)[number];

/** The details that a template can require. */
export const requirableDetails = [
  'title',
  'reference',
  'severity',
  'services',
  'authors',
  'contact',
  'zone',
  'lastUpdated',
  'aware',
  'classified',
] as const satisfies readonly (keyof Details)[];

/** One of the details that a template can require. */
export type RequirableDetail = (typeof requirableDetails)[number];

/** The part of a report that stands under one heading. */
export type TemplateSection = {
  /** What the section is known by in the template and in each report made from it, the same in every language; the heading may change. */
  readonly id: string;
  /** The heading's words; empty for what stands before the first heading. */
  readonly heading: string;
  /** The heading's rank, 1 to 4; sections start at 2, since the report's title is its 1. */
  readonly level: 1 | 2 | 3 | 4;
  /** What belongs here, shown to who writes as long as the section is empty; never part of the report. */
  readonly help: string;
  readonly isRequired: boolean;
  /** What stands in each such report as it is: a house's closing, its contact, a legal note. Neither pictures nor structured blocks. */
  readonly text: readonly Block[];
  /** The structured blocks that stand in the section, behind its text and in order. */
  readonly blocks: readonly StructuredKind[];
};

/** A fact that the template asks for; a report has it under the same id, which is the same in every language. */
export type TemplateFact = Pick<Fact, 'id' | 'text' | 'kind' | 'unit' | 'choices' | 'visibility'> & { readonly isRequired: boolean };

/** The instant that a deadline counts from; `sent` is when the notification of an earlier deadline (by its id) went out. */
export type DeadlineStart = { readonly kind: 'aware' | 'classified' } | { readonly kind: 'sent'; readonly deadline: string };

/**
 * One way to count a deadline. One that `lapses` no longer counts where another term of the deadline begins only after this one has ended: a cap of
 * 24 hours from becoming aware, say, when the incident was classified later.
 */
export type DeadlineTerm = { readonly from: DeadlineStart; readonly span: TimeSpan; readonly lapses?: true };

/** Until when something has to be sent; of several terms that have not lapsed, the one that ends first counts. */
export type Deadline = {
  readonly id: string;
  readonly name: string;
  readonly terms: readonly DeadlineTerm[];
  /** What is due, as a sentence. */
  readonly due: string;
};

/** The rule or guide that a template follows. */
export type TemplateRule = {
  readonly name: string;
  /** The version or date of the rule that the template was written after. */
  readonly version: string;
  /** An https address, or empty. */
  readonly link: string;
  /** True where law is concerned: the template is then shown with "not legal advice". */
  readonly isLaw: boolean;
};

/** What a new report can be started from: plain data, the app's own or somebody's. */
export type Template = {
  readonly id: string;
  readonly name: string;
  /** One line that says what it is for. */
  readonly purpose: string;
  readonly family: TemplateFamily;
  /** BCP 47 tag of the language that headings and help are written in. */
  readonly language: string;
  readonly rule: TemplateRule | null;
  readonly sections: readonly TemplateSection[];
  /** What the template's block of facts asks for, in order. */
  readonly facts: readonly TemplateFact[];
  readonly details: readonly RequirableDetail[];
  readonly deadlines: readonly Deadline[];
  /** The milestones that the timeline of such a report should have. */
  readonly milestones: readonly Milestone[];
};
