import type { ChipFormat, ChipKind, chipDetails } from '../../../core/rich-text/chip.ts';
import { said } from '../../../words/words.ts';

/** How the app names the details that a chip can show. */
export const detailLabels: Readonly<Record<(typeof chipDetails)[number], string>> = said({
  title: 'Title',
  reference: 'Reference',
  severity: 'Severity',
  state: 'State of the report',
  services: 'Services and regions',
  authors: 'Authors',
  contact: 'Contact',
  lastUpdated: 'Last updated',
  aware: 'Aware since',
  classified: 'Classified',
});

/** What one chip of a kind is called. */
export const chipKindLabels: Readonly<Record<ChipKind, string>> = said({
  event: 'Event',
  milestone: 'Milestone',
  metric: 'Key figure',
  detail: 'Detail',
  action: 'Action',
  cause: 'Cause',
  fact: 'Fact',
});

/** What the chips of a kind are called, in the list. */
export const chipGroupLabels: Readonly<Record<ChipKind, string>> = said({
  milestone: 'Milestones',
  metric: 'Key figures',
  detail: 'Details',
  event: 'Events',
  action: 'Actions',
  cause: 'Causes',
  fact: 'Facts',
});

/** How the formats are called. */
export const formatLabels: Readonly<Record<ChipFormat, string>> = said({
  auto: 'Time, with its date where days differ',
  time: 'Time only',
  'date-time': 'Date and time',
  date: 'Date only',
  short: 'Short: 1 h 15 min',
  long: 'In words: 1 hour 15 minutes',
  text: 'Its words',
  owner: 'Owner',
  due: 'Due date',
});
