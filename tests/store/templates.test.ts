import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import type { Template } from '../../renderer/core/templates/template.ts';
import { type Database, openDatabase } from '../../renderer/store/db.ts';
import {
  addForeignTemplate,
  deleteTemplate,
  keepLastLanguage,
  keepLastTemplate,
  keepTemplate,
  readLastLanguage,
  readLastTemplate,
  watchTemplates,
} from '../../renderer/store/templates.ts';
import { englishTemplates } from '../support/templates.ts';
import { newLibrary } from './library-fixture.ts';

const taken = new Set(englishTemplates.map(({ id }) => id));
const own = (id: string, name: string): Template => ({ ...(englishTemplates[0] as Template), id, name });
const all = (db: Database): Promise<readonly Template[]> =>
  new Promise((resolve) => {
    const stop = watchTemplates(db, (templates) => {
      resolve(templates);
      setTimeout(() => stop());
    });
  });

describe('the user’s own templates', () => {
  it('are kept, changed under their id, listed by name and deleted', async () => {
    const db = await newLibrary();
    await keepTemplate(db, own('b', 'Beta'));
    await keepTemplate(db, own('a', 'Gamma'));
    expect(await all(db)).toEqual([own('b', 'Beta'), own('a', 'Gamma')]);
    await keepTemplate(db, own('a', 'Alpha'));
    expect((await all(db)).map(({ name }) => name)).toEqual(['Alpha', 'Beta']);
    await deleteTemplate(db, 'a');
    expect((await all(db)).map(({ name }) => name)).toEqual(['Beta']);
  });

  it('that could not be read again are not kept', async () => {
    const db = await newLibrary();
    expect(await keepTemplate(db, own('a', ''))).toMatchObject({ kind: 'failed', reason: expect.stringContaining('has no name') });
    expect(await db.templates.count()).toBe(0);
  });

  it('of a newer app are passed over and kept', async () => {
    const db = await newLibrary();
    await db.templates.put({ id: 'new', format: 2, template: own('new', 'New') });
    await db.templates.put({ id: 'broken', format: 1, template: 'x' });
    expect(await all(db)).toEqual([]);
    expect(await db.templates.count()).toBe(2);
  });

  it('from a file keep their id, are added once, and stand beside another of the same id', async () => {
    const db = await newLibrary();
    expect(await addForeignTemplate(db, own('a', 'One'), taken)).toMatchObject({ isNew: true, template: { id: 'a' } });
    expect(await addForeignTemplate(db, own('a', 'One'), taken)).toMatchObject({ isNew: false });
    expect(await addForeignTemplate(db, own('a', 'Two'), taken)).toMatchObject({ isNew: true });
    const builtIn = await addForeignTemplate(db, englishTemplates[0] as Template, taken);
    expect(builtIn.kind === 'kept' && taken.has(builtIn.template.id)).toBe(false);
    expect((await all(db)).map(({ name }) => name)).toEqual(['Customer notice (PIR)', 'One', 'Two']);
  });

  it('are remembered as the last used', async () => {
    const db = await newLibrary();
    expect(await readLastTemplate(db)).toBe('');
    await keepLastTemplate(db, 'a');
    expect(await readLastTemplate(db)).toBe('a');
  });

  it('are remembered with the language of the report, as long as it is not that of the screens', async () => {
    const db = await newLibrary();
    expect(await readLastLanguage(db)).toBeNull();
    await keepLastLanguage(db, 'fr');
    expect(await readLastLanguage(db)).toBe('fr');
    await keepLastLanguage(db, null);
    expect(await readLastLanguage(db)).toBeNull();
    await db.settings.put({ key: 'last language of a new report', value: 'tlh' });
    expect(await readLastLanguage(db)).toBeNull();
  });
});

it('a library of the older version gets its table for templates and keeps all it had', async () => {
  const name = `older-${crypto.randomUUID()}`;
  const older = new Dexie(name);
  older.version(1).stores({ drafts: 'id, updatedAt', updates: '++id, draftId', settings: 'key' });
  const draft = {
    id: 'd',
    title: 'Kept',
    reference: '',
    severity: '',
    state: 'draft',
    eventCount: 0,
    createdAt: 1,
    updatedAt: 2,
    trashedAt: 0,
  };
  await older.table('drafts').add(draft);
  await older.table('updates').add({ draftId: 'd', update: new Uint8Array([1]), hash: new Uint8Array([2]) });
  await older.table('settings').put({ key: 'format', value: 1 });
  older.close();
  const opened = await openDatabase(name);
  if (opened.kind === 'failed') throw new Error(opened.reason);
  const { db } = opened;
  expect(await db.drafts.toArray()).toEqual([draft]);
  expect(await db.updates.toArray()).toMatchObject([{ draftId: 'd', update: new Uint8Array([1]) }]);
  expect((await db.settings.get('format'))?.value).toBe(1);
  expect(await keepTemplate(db, own('a', 'One'))).toMatchObject({ kind: 'kept' });
  db.close();
});
