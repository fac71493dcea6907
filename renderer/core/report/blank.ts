import { textBlock } from '../rich-text/walk.ts';
import type { Report } from './report.ts';

/** A new report: no title yet, and the sections that most published reports have, with the structured blocks in their places. */
export const blankReport: Report = {
  details: {
    title: '',
    kind: '',
    reference: '',
    severity: '',
    state: 'draft',
    services: [],
    authors: [],
    contact: '',
    language: 'en',
    zone: null,
    lastUpdated: null,
    aware: null,
    classified: null,
    sent: [],
  },
  body: {
    type: 'doc',
    content: [
      textBlock('h2', 'Summary'),
      textBlock('p', ''),
      textBlock('h2', 'Timeline'),
      { type: 'structured', attrs: { block: 'timeline' } },
      textBlock('h2', 'Causes'),
      { type: 'structured', attrs: { block: 'causes' } },
      textBlock('h2', 'Actions'),
      { type: 'structured', attrs: { block: 'actions' } },
      textBlock('h2', 'Current status'),
      { type: 'structured', attrs: { block: 'status' } },
    ],
  },
  events: [],
  causes: [],
  actions: [],
  steps: [],
  corrections: [],
  facts: [],
  assets: [],
};
