import type { DeadlineStart, RequirableDetail, TemplateFamily } from '../../core/templates/template.ts';

/** How the app names the families of templates. */
export const familyLabels: Readonly<Record<TemplateFamily, string>> = {
  customers: 'For customers',
  engineering: 'For engineers',
  security: 'Security and compliance',
  authorities: 'For authorities',
};

/** How the app names the details that a template can require; the same words as their fields. */
export const detailLabels: Readonly<Record<RequirableDetail, string>> = {
  title: 'Title',
  reference: 'Reference',
  severity: 'Severity',
  services: 'Services and regions',
  authors: 'Authors',
  contact: 'Contact',
  zone: 'Zone that times are shown in',
  lastUpdated: 'Last updated',
  aware: 'Aware since',
  classified: 'Classified',
};

/** What a deadline counts from, in words; `names` gives the deadlines' names by their ids. */
export const startLabel = (start: DeadlineStart, names: ReadonlyMap<string, string>): string => {
  switch (start.kind) {
    case 'aware':
      return 'becoming aware';
    case 'classified':
      return 'the classification';
    case 'sent':
      return `sending “${names.get(start.deadline) ?? 'an earlier notification'}”`;
  }
};
