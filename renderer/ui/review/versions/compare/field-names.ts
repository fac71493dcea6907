import type { ComparedList, ItemDifference } from '../../../../core/review/compare/compare-reports.ts';
import { said } from '../../../../words/words.ts';

/** How the app names the lists of a report that are compared. */
export const listNames: Readonly<Record<ComparedList, string>> = said({
  events: 'Timeline',
  causes: 'Causes',
  actions: 'Actions',
  steps: 'Status checklist',
  corrections: 'Corrections',
  facts: 'Facts',
});

/** What became of an item of a list. */
export const changeNames: Readonly<Record<ItemDifference['kind'], string>> = said({ gone: 'Taken out', new: 'Added', changed: 'Changed' });

const names: Readonly<Record<string, string>> = said({
  title: 'Title',
  kind: 'Kind',
  reference: 'Reference',
  severity: 'Severity',
  state: 'State',
  services: 'Services and regions',
  authors: 'Authors',
  contact: 'Contact',
  language: 'Language of the report',
  zone: 'Zone that times are shown in',
  lastUpdated: 'Last updated',
  aware: 'Aware since',
  classified: 'Classified',
  sent: 'Sent',
  text: 'What it says',
  when: 'Time',
  milestone: 'Milestone',
  visibility: 'Who may see',
  category: 'Category',
  evidence: 'Evidence',
  note: 'Note for colleagues',
  author: 'Who says so',
  rank: 'Place in the list',
  owner: 'Owner',
  due: 'Due',
  answers: 'Causes that it answers',
  link: 'Ticket',
  date: 'Date',
  unit: 'Unit or currency',
  choices: 'Answers to choose from',
  value: 'Answer',
});

/** How the app names a field that is compared; one that it doesn't know keeps its own name. */
export const fieldName = (field: string): string => (Object.hasOwn(names, field) ? (names[field] ?? field) : field);

/** Fields that hold no words: that they differ is all there is to say. */
export const isWordless = (field: string): boolean => field === 'rank' || field === 'answers';
