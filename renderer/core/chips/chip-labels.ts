import type { Milestone, ReportState } from '../report/report.ts';

/** The words that chips add to the report's own, in the report's language. */
export type ChipLabels = {
  readonly states: Readonly<Record<ReportState, string>>;
  /** What a chip says whose event, action or cause was deleted. */
  readonly deleted: Readonly<Record<'event' | 'action' | 'cause', string>>;
  /** What a chip says that has nothing to show yet. */
  readonly lacking: Readonly<Record<'time' | 'date' | 'figure' | 'detail' | 'text' | 'owner' | 'due', string>>;
  /** What a chip says for which nobody has marked an event. */
  readonly noMilestone: (milestone: Milestone) => string;
  /** What a chip says in an edition that must not show what it stands for. */
  readonly hidden: string;
  /** Around what a broken chip says, where it stands in an export. */
  readonly gap: (words: string) => string;
};

const milestones: Readonly<Record<Milestone, string>> = {
  'impact-began': 'impact began',
  detected: 'detected',
  'response-began': 'response began',
  'first-notice': 'first public notice',
  mitigated: 'mitigated',
  'impact-ended': 'impact ended',
  'report-published': 'report published',
};

/** The chips' words in English. */
export const englishChipLabels: ChipLabels = {
  states: { draft: 'Draft', 'in-review': 'In review', approved: 'Approved', published: 'Published' },
  deleted: { event: 'deleted event', action: 'deleted action', cause: 'deleted cause' },
  lacking: {
    time: 'time not known',
    date: 'date not known',
    figure: 'figure not known',
    detail: 'detail not filled in',
    text: 'no words yet',
    owner: 'no owner yet',
    due: 'no due date yet',
  },
  noMilestone: (milestone) => `no event marked “${milestones[milestone]}”`,
  hidden: 'not in this edition',
  gap: (words) => `[missing: ${words}]`,
};
