import type { FactKind, Milestone, ReportState, Visibility } from '../../core/report/report.ts';
import type { StructuredKind } from '../../core/rich-text/rich-text.ts';
import { msg, said } from '../../words/words.ts';

/** How the app names the states of a report. */
export const stateLabels: Readonly<Record<ReportState, string>> = said({
  draft: 'Draft',
  'in-review': 'In review',
  approved: 'Approved',
  published: 'Published',
});

/** How the app names the milestones. */
export const milestoneLabels: Readonly<Record<Milestone, string>> = said({
  'impact-began': 'Impact began',
  detected: 'Detected',
  'response-began': 'Response began',
  'first-notice': 'First public notice',
  mitigated: 'Mitigated',
  'impact-ended': 'Impact ended',
  'report-published': 'Report published',
});

/** How the app names the ways in which a fact is given. */
export const factKindLabels: Readonly<Record<FactKind, string>> = said({
  text: 'Words',
  number: 'Number',
  amount: 'Amount of money',
  time: 'Date and time',
  'yes-no': 'Yes or no',
  choice: 'Choice',
});

/** How the app names who may see something. */
export const visibilityLabels: Readonly<Record<Visibility, string>> = said({
  public: 'Public',
  internal: 'Internal',
  authority: 'Authority',
});

/** How the app names the editions of a report. */
export const editionLabels: Readonly<Record<Visibility, string>> = said({
  public: 'Public edition',
  internal: 'Internal edition',
  authority: 'Edition for the authority',
});

/** How the app names the languages that a report can be in. */
export const languageLabels = said({
  en: 'English',
  'en-GB': 'English (UK)',
  'en-US': 'English (US)',
  fr: 'French',
  de: 'German',
  es: 'Spanish',
});

/** The structured blocks' names as `t` takes them. */
export const structuredNames = {
  timeline: msg('Timeline'),
  'timeline-chart': msg('Timeline chart'),
  'key-figures': msg('Key figures'),
  causes: msg('Causes'),
  actions: msg('Actions'),
  status: msg('Status checklist'),
  corrections: msg('Corrections'),
  facts: msg('Facts'),
  contact: msg('Contact'),
} as const satisfies Readonly<Record<StructuredKind, string>>;

/** The structured blocks, in the order of a list of them. */
export const structuredKinds = Object.keys(structuredNames) as readonly StructuredKind[];

/** How the app names the structured blocks. */
export const structuredLabels: Readonly<Record<StructuredKind, string>> = said(structuredNames);

/** The labels of a table as options of a choice, in the table's order; each label is in the interface's language when it is read. */
export const optionsOf = <Value extends string>(
  labels: Readonly<Record<Value, string>>,
): readonly { readonly value: Value; readonly label: string }[] =>
  (Object.keys(labels) as Value[]).map((value) => ({
    value,
    get label() {
      return labels[value];
    },
  }));
