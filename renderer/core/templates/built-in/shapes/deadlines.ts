import type { DeadlineTerm } from '../../template.ts';

/** How the deadlines of the app's templates are counted, by their ids. */
export const deadlines = {
  'gdpr-33-notification': [{ from: { kind: 'aware' }, span: { count: 72, unit: 'hours' } }],
  'nis2-early-warning': [{ from: { kind: 'aware' }, span: { count: 24, unit: 'hours' } }],
  'nis2-notification': [{ from: { kind: 'aware' }, span: { count: 72, unit: 'hours' } }],
  'nis2-final': [{ from: { kind: 'sent', deadline: 'nis2-notification' }, span: { count: 1, unit: 'months' } }],
  'dora-initial': [
    { from: { kind: 'classified' }, span: { count: 4, unit: 'hours' } },
    { from: { kind: 'aware' }, span: { count: 24, unit: 'hours' }, lapses: true },
  ],
  'dora-intermediate': [{ from: { kind: 'sent', deadline: 'dora-initial' }, span: { count: 72, unit: 'hours' } }],
  'dora-final': [{ from: { kind: 'sent', deadline: 'dora-intermediate' }, span: { count: 1, unit: 'months' } }],
  'ccadb-preliminary': [{ from: { kind: 'aware' }, span: { count: 72, unit: 'hours' } }],
  'ccadb-full': [{ from: { kind: 'sent', deadline: 'ccadb-preliminary' }, span: { count: 14, unit: 'days' } }],
  'sec-8k-filing': [{ from: { kind: 'classified' }, span: { count: 4, unit: 'working-days' } }],
} as const satisfies Readonly<Record<string, readonly DeadlineTerm[]>>;

/** One of the deadlines of the app's templates. */
export type DeadlineId = keyof typeof deadlines;
