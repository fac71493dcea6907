import { liveQuery } from 'dexie';
import { shownByChips } from '../../core/chips/reviewed-text.ts';
import { parseReport, reportFormat } from '../../core/report/parse-report.ts';
import type { Report } from '../../core/report/report.ts';
import { contentHash } from '../../core/review/content-hash.ts';
import type { Database } from '../db.ts';
import { errorWords } from '../error-words.ts';
import { inTime } from '../in-time.ts';
import { newId } from '../new-id.ts';
import type { VersionRow } from './version-row.ts';

/** What a version is kept for. */
export type Keeping = Pick<VersionRow, 'reason' | 'name' | 'by' | 'at' | 'step' | 'whose'>;

/** What came of keeping a version; `same` means that the newest one says the same already. */
export type KeptVersion = { readonly kind: 'kept' | 'same'; readonly id: string } | { readonly kind: 'failed'; readonly reason: string };

/** As many versions as the app keeps on its own while somebody rests; the oldest go, those with a name or another reason stay. */
const mostIdle = 50;

/** Keeps the report as a version of its draft where the newest says something else; that one is otherwise kept for the stronger reason of the two. */
export const keepVersion = (db: Database, draftId: string, report: Report, keeping: Keeping): Promise<KeptVersion> =>
  inTime<KeptVersion>(
    keep(db, draftId, report, keeping).catch((error: unknown) => notKept(`the app’s database did not take it (${errorWords(error)})`)),
    notKept('the app’s database does not answer'),
  );

const notKept = (why: string): KeptVersion => ({
  kind: 'failed',
  reason: `This version was not kept: ${why}. Your draft itself is as it was. Check that the disk has room, and try again.`,
});

const keep = async (db: Database, draftId: string, report: Report, keeping: Keeping): Promise<KeptVersion> => {
  const { reason, by, step, whose } = keeping;
  const hash = contentHash(report);
  return db.transaction('rw', db.versions, db.versionReports, db.versionPictures, async (): Promise<KeptVersion> => {
    const rows = await rowsOf(db, draftId);
    const [newest] = rows;
    if (newest?.hash === hash) {
      // What the app kept on its own goes one day; what somebody asked for, signed or published stays.
      // What went out is looked for as that, whoever had it kept before.
      const isStronger = (newest.reason === 'idle' && reason !== 'idle') || step?.to === 'published';
      if (isStronger) await db.versions.update(newest.id, { reason, by, ...(step && { step }), ...(whose && { whose }) });
      return { kind: 'same', id: newest.id };
    }
    const id = newId();
    await db.versions.add({ id, draftId, ...keeping, hash });
    await db.versionReports.add({
      id,
      draftId,
      format: reportFormat,
      report: { ...report, assets: report.assets.map((asset) => asset.hash) },
      chipWords: shownByChips(report),
    });
    for (const picture of report.assets) {
      const key = [draftId, picture.hash] as const;
      if (
        (await db.versionPictures
          .where('[draftId+hash]')
          .equals([...key])
          .count()) === 0
      ) {
        await db.versionPictures.add({ draftId, hash: picture.hash, bytes: picture.bytes });
      }
    }
    const left = rows.filter((row) => row.reason === 'idle').slice(mostIdle - Number(reason === 'idle'));
    await db.versions.bulkDelete(left.map((row) => row.id));
    await db.versionReports.bulkDelete(left.map((row) => row.id));
    return { kind: 'kept', id };
  });
};

/** A draft's versions, newest first. */
const rowsOf = async (db: Database, draftId: string): Promise<readonly VersionRow[]> => {
  const rows = await db.versions.where('draftId').equals(draftId).toArray();
  return rows.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
};

/** Calls back with a draft's versions, newest first, now and after every change, until the returned function is called. */
export const watchVersions = (db: Database, draftId: string, listener: (rows: readonly VersionRow[]) => void): (() => void) => {
  const subscription = liveQuery(() => rowsOf(db, draftId)).subscribe(listener);
  return () => subscription.unsubscribe();
};

/** What came of reading a version; `reason` is a sentence for the user. */
export type ReadVersion =
  | { readonly kind: 'version'; readonly report: Report; readonly chipWords: readonly string[] | null }
  | { readonly kind: 'failed'; readonly reason: string };

const unreadable: ReadVersion = {
  kind: 'failed',
  reason: 'This version can’t be read any more. Your draft and its other versions are as they were.',
};

/** The report of a version, with its pictures and the words that its chips showed. */
export const readVersion = async (db: Database, id: string): Promise<ReadVersion> => {
  try {
    const [row, listed] = await Promise.all([db.versionReports.get(id), db.versions.get(id)]);
    if (row === undefined || listed === undefined || typeof row.report !== 'object' || row.report === null) return unreadable;
    const { assets: hashes } = row.report as { readonly assets?: unknown };
    const wanted = Array.isArray(hashes) ? hashes.filter((hash) => typeof hash === 'string') : [];
    const assets = await db.versionPictures
      .where('[draftId+hash]')
      .anyOf(wanted.map((hash) => [row.draftId, hash]))
      .toArray();
    const parsed = parseReport({ ...row.report, format: row.format, assets });
    if (parsed.kind === 'refused') return { kind: 'failed', reason: parsed.reason };
    const { chipWords } = row;
    const isWords = Array.isArray(chipWords) && chipWords.every((words) => typeof words === 'string');
    return { kind: 'version', report: parsed.report, chipWords: isWords ? chipWords : null };
  } catch (error) {
    return { kind: 'failed', reason: `This version can’t be read (${errorWords(error)}). Your draft is as it was.` };
  }
};

/** Gives a version a name, which keeps it for good; an empty one takes the name away. */
export const nameVersion = async (db: Database, id: string, name: string): Promise<void> => {
  await db.versions.update(id, name === '' ? { name } : { name, reason: 'named' });
};

/** The version of a draft that says what a hash stands for; null where none was kept. */
export const versionByHash = async (db: Database, draftId: string, hash: string): Promise<VersionRow | null> =>
  (await rowsOf(db, draftId)).find((row) => row.hash === hash) ?? null;
