import type { Report } from '../../../core/report/report.ts';
import type { Edition } from './edition-desk.ts';

/** What the worker that compares editions is asked; pictures are left out of both reports. */
export type EditionQuestion = {
  readonly report: Report;
  readonly other: Report;
  /** What knows the other edition again: the draft's id, or the file's name. */
  readonly key: string;
  /** The other is a published text: what is kept from the public stays out of the comparison. */
  readonly isPublished: boolean;
  readonly edition: Edition;
};
