import type { Journal } from '../../host/host.ts';
import type { Database, DraftRow } from '../db.ts';
import { describeDraft } from '../library.ts';
import { readDraft } from './read-draft.ts';

/** A row of the library that says in which language the draft is, and which days it tells of. */
export type FullRow = DraftRow & Required<Pick<DraftRow, 'language' | 'days'>>;

/** Every draft of the library that is not in the trash, but for one. Rows of older versions of the app are read and completed once. */
export const listDrafts = async (db: Database, journal: Journal | null, but: string): Promise<readonly FullRow[]> => {
  const rows = await db.drafts.toArray();
  const full: FullRow[] = [];
  for (const row of rows) {
    if (row.id === but || row.trashedAt !== 0) continue;
    const { language, days } = row;
    full.push(language === undefined || days === undefined ? await completed(db, journal, row) : { ...row, language, days });
  }
  return full;
};

/** A draft that can't be read stands in the list all the same: whoever chooses it is told why. */
const completed = async (db: Database, journal: Journal | null, row: DraftRow): Promise<FullRow> => {
  const read = await readDraft(db, journal, row.id);
  if (read.kind === 'unreadable') return { ...row, language: '', days: null };
  const { language, days } = describeDraft(read.report);
  await db.drafts.update(row.id, { language, days });
  return { ...row, language, days };
};
