import { Dexie, type Table } from 'dexie';
import type { ReportState } from '../core/report/report.ts';
import type { Claim } from '../core/review/workflow/claimed-state.ts';
import { errorWords } from './error-words.ts';
import type { VersionPictureRow, VersionReportRow, VersionRow } from './versions/version-row.ts';

/** What the library shows of a draft without opening it; times in milliseconds since 1970. */
export type DraftRow = {
  readonly id: string;
  readonly title: string;
  readonly reference: string;
  readonly severity: string;
  readonly state: ReportState;
  /** How far that is true of its present words; absent in the rows of older versions. */
  readonly claim?: Claim;
  readonly eventCount: number;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** When it was put into the trash; 0 when it wasn't (IndexedDB indexes no nulls). */
  readonly trashedAt: number;
  /** The language that it is written in (BCP 47); absent in the rows of older versions. */
  readonly language?: string;
  /** The first and the last date of its timeline, as YYYY-MM-DD; null where no event has one, absent in the rows of older versions. */
  readonly days?: readonly [string, string] | null;
  /** What it was that failed, and who wrote of it, by which it is found; absent in the rows of older versions. */
  readonly services?: readonly string[];
  readonly authors?: readonly string[];
  /** The draft that this is a copy of, which came in a file; absent where it was begun here, and in the rows of older versions. */
  readonly copyOf?: string;
};

/** One Yjs update of a draft, with the SHA-256 of its bytes: a flipped bit in an update is otherwise taken for other words. */
export type UpdateRow = { readonly id?: number; readonly draftId: string; readonly update: Uint8Array; readonly hash: Uint8Array };

/** A value that belongs to the library as a whole. */
export type SettingRow = { readonly key: string; readonly value: unknown };

/** A template of the user's own, in the shape that its file has; foreign until it has passed `parseTemplate`. */
export type TemplateRow = { readonly id: string; readonly format: number; readonly template: unknown };

/** The newest layout of the library that this app writes; raised with every change that an older app would misread. */
const libraryFormat = 1;

/** The library's tables. Strict durability everywhere: the default loses half a minute at a power cut. */
export class Database extends Dexie {
  readonly drafts!: Table<DraftRow, string>;
  readonly updates!: Table<UpdateRow, number>;
  readonly settings!: Table<SettingRow, string>;
  readonly templates!: Table<TemplateRow, string>;
  readonly versions!: Table<VersionRow, string>;
  readonly versionReports!: Table<VersionReportRow, string>;
  readonly versionPictures!: Table<VersionPictureRow, [string, string]>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ drafts: 'id, updatedAt', updates: '++id, draftId', settings: 'key' });
    this.version(2).stores({ templates: 'id' });
    this.version(3).stores({ versions: 'id, draftId', versionReports: 'id, draftId', versionPictures: '[draftId+hash], draftId' });
  }
}

/** What came of opening the library; `reason` is a sentence for the user. */
export type OpenedDatabase = { readonly kind: 'open'; readonly db: Database } | { readonly kind: 'failed'; readonly reason: string };

/** Opens the library, and refuses one that a newer app has written (Dexie alone would open and write it). */
export const openDatabase = async (name = 'debrief'): Promise<OpenedDatabase> => {
  const db = new Database(name);
  try {
    await db.open();
    const format = (await db.settings.get('format'))?.value;
    if (typeof format === 'number' && format > libraryFormat) {
      db.close();
      return {
        kind: 'failed',
        reason: 'The library on this computer was written by a newer Debrief. Update Debrief to open it; nothing was changed.',
      };
    }
    if (format !== libraryFormat) await db.settings.put({ key: 'format', value: libraryFormat });
    return { kind: 'open', db };
  } catch (error) {
    db.close();
    return {
      kind: 'failed',
      reason: `The library on this computer can’t be opened (${errorWords(error)}). Nothing was changed. Close other windows of Debrief, check that the disk has room, and start again.`,
    };
  }
};
