import { expect, it } from 'vitest';
import { keepCategories, watchCategories } from '../../renderer/store/categories.ts';
import type { Database } from '../../renderer/store/db.ts';
import { newLibrary } from './library-fixture.ts';

const categories = (db: Database): Promise<readonly string[] | null> =>
  new Promise((resolve) => {
    const stop = watchCategories(db, (names) => {
      resolve(names);
      setTimeout(() => stop());
    });
  });

it('a house has no categories of its own until it keeps some; an empty list is its own too', async () => {
  const db = await newLibrary();
  expect(await categories(db)).toBeNull();
  await keepCategories(db, ['Symptôme', ' ', 'Symptôme', ' Fix  it ']);
  expect(await categories(db)).toEqual(['Symptôme', 'Fix it']);
  await keepCategories(db, []);
  expect(await categories(db)).toEqual([]);
});
