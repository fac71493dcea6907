import { useEffect, useMemo, useState } from 'react';
import type { Report } from '../../../core/report/report.ts';
import type { Draft } from '../../../store/draft.ts';
import { type KeptEdition, watchKeptEdition } from '../../../store/editions/kept-edition.ts';
import { readDraft } from '../../../store/editions/read-draft.ts';
import { watchDraft } from '../../../store/editions/watch-draft.ts';
import { useServices } from '../../app/services.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import { type Edition, type EditionFile, editionDeskOf } from './edition-desk.ts';

/** The other edition that a draft is compared with, as it stands: read, or why it can't be (`reason` is a sentence for the user). */
export type Other =
  | { readonly kind: 'none' }
  | { readonly kind: 'reading'; readonly title: string }
  | { readonly kind: 'read'; readonly key: string; readonly edition: Edition; readonly report: Report }
  | { readonly kind: 'gone'; readonly title: string }
  | { readonly kind: 'unreadable'; readonly title: string; readonly reason: string };

const none: Other = { kind: 'none' };

/** The longest that the reading of another draft waits for a quiet moment, in ms. */
const patience = 2000;

const quietMoment = (): Promise<void> => new Promise((resolve) => requestIdleCallback(() => resolve(), { timeout: patience }));

/** The edition that a draft is compared with, now and after each of its changes, in this window or another. */
export const useOther = (draft: Draft): Other => {
  const { db, host } = useServices();
  const file = useWatched(editionDeskOf(draft).file);
  const [kept, setKept] = useState<KeptEdition | null>(null);
  const [read, setRead] = useState<Other & { readonly of?: string }>(none);
  useEffect(() => watchKeptEdition(db, draft.id, setKept), [db, draft]);
  const id = kept?.id ?? null;
  const title = kept?.title ?? '';
  useEffect(() => {
    if (id === null) return;
    // Of two readings that overlap the later one counts.
    let turn = 0;
    const stop = watchDraft(db, id, async (row) => {
      turn += 1;
      const own = turn;
      if (row === null) {
        setRead({ kind: 'gone', title, of: id });
        return;
      }
      await quietMoment();
      if (own !== turn) return;
      const result = await readDraft(db, host.journal, id);
      if (own !== turn) return;
      if (result.kind === 'unreadable') setRead({ kind: 'unreadable', title: row.title || title, reason: result.reason, of: id });
      else {
        const { details } = result.report;
        const source = row.trashedAt === 0 ? 'library' : 'trash';
        const edition: Edition = { title: details.title, language: details.language, source };
        setRead({ kind: 'read', key: id, edition, report: withoutPictures(result.report), of: id });
      }
    });
    return () => {
      turn = -1;
      stop();
    };
  }, [db, host, id, title]);
  return useMemo(() => {
    if (file !== null) return otherOf(file);
    if (kept === null) return none;
    return read.of === kept.id ? read : { kind: 'reading', title: kept.title };
  }, [file, kept, read]);
};

const withoutPictures = (report: Report): Report => ({ ...report, assets: [] });

const otherOf = ({ name, report, isPublished }: EditionFile): Other => {
  const { title, language } = report.details;
  const edition: Edition = { title: title === '' ? name : title, language, source: isPublished ? 'published-file' : 'file' };
  return { kind: 'read', key: name, edition, report: withoutPictures(report) };
};
