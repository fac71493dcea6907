import { linesOf } from '../../core/report/search/lines-of.ts';
import type { Journal } from '../../host/host.ts';
import type { Database } from '../../store/db.ts';
import { readDraft } from '../../store/editions/read-draft.ts';

export { passageWith } from '../../core/report/search/lines-of.ts';

/** All that a draft says, line by line; nothing where it can't be read, which whoever opens it is told. */
export const linesIn = async (db: Database, journal: Journal | null, id: string): Promise<readonly string[]> => {
  const draft = await readDraft(db, journal, id);
  return draft.kind === 'read' ? linesOf(draft.report) : [];
};
