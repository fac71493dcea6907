import type { RequirableDetail } from '../../templates/template.ts';

/** What messages call the details. */
export const detailNames: Readonly<Record<RequirableDetail, string>> = {
  title: 'title',
  reference: 'reference',
  severity: 'severity',
  services: 'services',
  authors: 'authors',
  contact: 'contact',
  zone: 'time zone',
  lastUpdated: 'last updated',
  aware: 'when you became aware',
  classified: 'when it was classified',
};
