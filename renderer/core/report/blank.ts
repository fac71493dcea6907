import type { TextBlock } from '../rich-text/rich-text.ts';
import { textBlock } from '../rich-text/walk.ts';
import type { Report } from './report.ts';

const heading = (words: string, part: string): TextBlock => ({ ...textBlock('h2', words), attrs: { kind: 'h2', part } });

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
      heading('Summary', 'summary'),
      textBlock('p', ''),
      heading('Timeline', 'timeline'),
      { type: 'structured', attrs: { block: 'timeline' } },
      heading('Causes', 'causes'),
      { type: 'structured', attrs: { block: 'causes' } },
      heading('Actions', 'actions'),
      { type: 'structured', attrs: { block: 'actions' } },
      heading('Current status', 'status'),
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
