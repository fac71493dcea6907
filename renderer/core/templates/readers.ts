import type { Visibility } from '../report/report.ts';
import type { TemplateFamily } from './template.ts';

/** The app's templates for notifications to an authority, by their ids: told here, since a draft opens without the templates themselves. */
const forAuthorities: ReadonlySet<string> = new Set([
  'gdpr-33',
  'nis2-early-warning',
  'nis2-notification',
  'nis2-final',
  'dora-initial',
  'dora-intermediate',
  'dora-final',
  'sec-8k-105',
]);

/** What an authority publishes as it gets it: what only the authority may read must not be in it unasked. */
const published: ReadonlySet<string> = new Set(['sec-8k-105']);

/** Whether a report that follows this template of the app (by its id) is a notification to an authority. */
export const isNotification = (kind: string): boolean => forAuthorities.has(kind);

/** The edition that reports of a template are meant to leave as, by the template's id and the family of one that is somebody's own. */
export const usualEdition = (kind: string, family: TemplateFamily | null = null): Visibility =>
  (isNotification(kind) || family === 'authorities') && !published.has(kind) ? 'authority' : 'public';
