import type { Report, Visibility } from '../../report/report.ts';
import { localAt } from '../../time/instant-of.ts';
import type { CalendarDate, Zone } from '../../time/when.ts';
import { type LogEntry, publicationsOf } from './log.ts';

/** That a report went out: which edition of it, and on which day. */
export type Publication = { readonly edition: Visibility; readonly date: CalendarDate };

/** When a published report went out, by the days of a zone; its corrections have days of their own. Null where it is not published, or nothing tells when it was. */
export const publicationOf = ({ details }: Report, log: readonly LogEntry[], zone: Zone): Publication | null => {
  if (details.state !== 'published') return null;
  const entry = publicationsOf(log).findLast(({ from }) => from !== 'published');
  return entry === undefined ? null : { edition: entry.edition ?? 'public', date: localAt(entry.at, zone).date };
};

/** Whether the readers of one edition may know that another went out: everybody knows of the public one, and colleagues of all. */
export const isKnownTo = (publication: Publication, edition: Visibility): boolean =>
  publication.edition === 'public' || publication.edition === edition || edition === 'internal';
