import { isDeepStrictEqual } from 'node:util';
import { expect, type Page } from '@playwright/test';

/** A library as a browser keeps it, as plain data: the layout and the rows of each table, bytes in base64. */
export type KeptLibrary = {
  readonly version: number;
  readonly tables: readonly {
    readonly name: string;
    readonly keyPath: string | readonly string[] | null;
    readonly autoIncrement: boolean;
    readonly indexes: readonly { readonly name: string; readonly keyPath: string | readonly string[]; readonly unique: boolean }[];
    readonly rows: readonly unknown[];
  }[];
};

const readNow = (page: Page): Promise<KeptLibrary> =>
  page.evaluate(async () => {
    const answer = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const packed = (value: unknown): unknown => {
      if (value instanceof Uint8Array) return { base64: btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join('')) };
      if (Array.isArray(value)) return value.map(packed);
      if (typeof value !== 'object' || value === null) return value;
      if (Object.getPrototypeOf(value) !== Object.prototype) throw new Error(`${value.constructor.name} in the library: kept as what?`);
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, packed(part)]));
    };
    const db = await answer(indexedDB.open('debrief'));
    const reading = db.transaction([...db.objectStoreNames]);
    const tables = await Promise.all(
      [...db.objectStoreNames].map(async (name) => {
        const table = reading.objectStore(name);
        const indexes = [...table.indexNames].map((one) => {
          const { keyPath, unique } = table.index(one);
          return { name: one, keyPath, unique };
        });
        const rows = (await answer<unknown[]>(table.getAll())).map(packed);
        return { name, keyPath: table.keyPath, autoIncrement: table.autoIncrement, indexes, rows };
      }),
    );
    db.close();
    return { version: db.version, tables };
  });

/** The library of a page, once nothing is written any more. */
export const readLibrary = async (page: Page): Promise<KeptLibrary> => {
  let last = await readNow(page);
  await expect(async () => {
    const before = last;
    last = await readNow(page);
    expect(isDeepStrictEqual(last, before)).toBe(true);
  }).toPass({ intervals: [500] });
  return last;
};

/** Opens an address of the app in a browser that has kept nothing yet, as if this were its library. */
export const openOn = async (page: Page, library: KeptLibrary, address: string): Promise<void> => {
  // Before any line of the app's runs: a database is opened for one after the other, so the app finds all that is put here.
  const putting = await page.addInitScript(({ version, tables }: KeptLibrary) => {
    const unpacked = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(unpacked);
      if (typeof value !== 'object' || value === null) return value;
      if ('base64' in value) return Uint8Array.from(atob(String(value.base64)), (letter) => letter.charCodeAt(0));
      return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, unpacked(part)]));
    };
    const path = (given: string | readonly string[]): string | string[] => (typeof given === 'string' ? given : [...given]);
    const opening = indexedDB.open('debrief', version);
    opening.onupgradeneeded = () => {
      for (const { name, keyPath, autoIncrement, indexes, rows } of tables) {
        const table = opening.result.createObjectStore(name, { keyPath: keyPath === null ? null : path(keyPath), autoIncrement });
        for (const { name: index, keyPath: on, unique } of indexes) table.createIndex(index, path(on), { unique });
        for (const row of rows) table.put(unpacked(row));
      }
    };
    opening.onsuccess = () => opening.result.close();
  }, library);
  await page.goto(address);
  await putting.dispose();
};
