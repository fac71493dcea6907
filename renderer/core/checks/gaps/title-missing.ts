import type { Rule } from '../finding.ts';

/** A report without a title, which every export needs. */
export const titleMissing: Rule = ({ details }) =>
  details.title.trim() === ''
    ? [
        {
          rule: 'title-missing',
          severity: 'warning',
          place: { kind: 'details', field: 'title' },
          message: 'The report has no title yet.',
          fix: null,
        },
      ]
    : [];
