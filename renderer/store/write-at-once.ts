import type { Database } from './db.ts';

/**
 * Writes into one of the library's tables at once and resolves when it is durable.
 * A raw transaction on Dexie's own connection: its request is queued synchronously, so it survives the page going away in the same moment
 * (a write through Dexie's promises lost keystrokes there).
 */
export const writeAtOnce = (db: Database, table: 'updates' | 'settings', write: (store: IDBObjectStore) => void): Promise<void> =>
  new Promise((resolve, reject) => {
    const transaction = db.backendDB().transaction(table, 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The write was given up.'));
    write(transaction.objectStore(table));
    transaction.commit();
  });
