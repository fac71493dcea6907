import { liveQuery } from 'dexie';
import { parseTemplate, templateFormat } from '../core/templates/parse-template.ts';
import type { Template } from '../core/templates/template.ts';
import { type Language, languages } from '../core/time/shown/language.ts';
import type { Database, TemplateRow } from './db.ts';
import { errorWords } from './error-words.ts';
import { inTime } from './in-time.ts';
import { newId } from './new-id.ts';

/** Calls back with the user's own templates by name, now and after every change, until the returned function is called; what can't be read is passed over and kept. */
export const watchTemplates = (db: Database, listener: (templates: readonly Template[]) => void): (() => void) => {
  const subscription = liveQuery(() => db.templates.toArray()).subscribe((rows) => {
    listener(rows.flatMap(readRow).sort((a, b) => a.name.localeCompare(b.name) || (a.id < b.id ? -1 : 1)));
  });
  return () => subscription.unsubscribe();
};

const readRow = (row: TemplateRow): readonly Template[] => {
  const read = parseTemplate(row);
  return read.kind === 'template' && read.template.id === row.id ? [read.template] : [];
};

/** What came of keeping a template; `reason` is a sentence for the user. `isNew` is false where the very same one was here already. */
export type KeptTemplate =
  | { readonly kind: 'kept'; readonly template: Template; readonly isNew: boolean }
  | { readonly kind: 'failed'; readonly reason: string };

/** Keeps a template under its id, in place of the one that had it. It passes the same gate as a file: what could not be read again is not kept. */
export const keepTemplate = async (db: Database, template: Template): Promise<KeptTemplate> => {
  const read = parseTemplate({ format: templateFormat, template });
  if (read.kind === 'refused') return { kind: 'failed', reason: read.reason };
  const row: TemplateRow = { id: template.id, format: templateFormat, template: read.template };
  return inTime<KeptTemplate>(
    db.templates.put(row).then(
      () => ({ kind: 'kept', template: read.template, isNew: true }),
      (error: unknown) => notKept(`the app’s database did not take it (${errorWords(error)})`),
    ),
    notKept('the app’s database does not answer'),
  );
};

const notKept = (why: string): KeptTemplate => ({
  kind: 'failed',
  reason: `The template was not kept: ${why}. Check that the disk has room, and try again.`,
});

/**
 * Adds a template that came from a file. It keeps its id, so that drafts which name it find it, unless another template has that id (`taken` are
 * the built-in ones): then both are kept.
 */
export const addForeignTemplate = async (db: Database, template: Template, taken: ReadonlySet<string>): Promise<KeptTemplate> => {
  try {
    const row = await db.templates.get(template.id);
    const [same] = row === undefined ? [] : readRow(row);
    if (same !== undefined && JSON.stringify(same) === JSON.stringify(template)) return { kind: 'kept', template, isNew: false };
    return await keepTemplate(db, row !== undefined || taken.has(template.id) ? { ...template, id: newId() } : template);
  } catch (error) {
    return notKept(`the app’s database can’t be read (${errorWords(error)})`);
  }
};

/** Deletes one of the user's own templates; drafts that were started from it keep their text. */
export const deleteTemplate = async (db: Database, id: string): Promise<void> => {
  await db.templates.delete(id);
};

const lastUsed = 'last template';

/** The id of the template that the last report was started from; empty for none. */
export const readLastTemplate = async (db: Database): Promise<string> => {
  const value = (await db.settings.get(lastUsed))?.value;
  return typeof value === 'string' ? value : '';
};

/** Remembers the template that a report was started from. */
export const keepLastTemplate = async (db: Database, id: string): Promise<void> => {
  await db.settings.put({ key: lastUsed, value: id });
};

const lastLanguage = 'last language of a new report';

/** The language that the last report was started in, where it was another than that of the screens; null else. */
export const readLastLanguage = async (db: Database): Promise<Language | null> => {
  const value = (await db.settings.get(lastLanguage))?.value;
  return languages.find((language) => language === value) ?? null;
};

/** Remembers the language that a report was started in; null lets the next one follow the screens again. */
export const keepLastLanguage = async (db: Database, language: Language | null): Promise<void> => {
  await db.settings.put({ key: lastLanguage, value: language });
};
