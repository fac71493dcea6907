import { expect, it } from 'vitest';
import { keepWords, readKeptWords } from '../../renderer/store/kept-words.ts';
import { newLibrary } from './library-fixture.ts';

it('the last words of each field of each draft are kept', async () => {
  const db = await newLibrary();
  for (const words of ['H', 'Ha', 'Half']) await keepWords(db, 'one', 'text', words);
  await keepWords(db, 'one', 'time', '16:');
  await keepWords(db, 'other', 'text', 'Else');
  const kept = [
    ['one', 'text'],
    ['one', 'time'],
    ['other', 'text'],
    ['other', 'time'],
  ] as const;
  expect(await Promise.all(kept.map(([draft, field]) => readKeptWords(db, draft, field)))).toEqual(['Half', '16:', 'Else', '']);
});

it('empty words leave nothing behind', async () => {
  const db = await newLibrary();
  const before = await db.settings.count();
  await keepWords(db, 'one', 'text', 'Half');
  await keepWords(db, 'one', 'text', '');
  expect(await db.settings.count()).toBe(before);
});

it('words that are written and not waited for are kept in the order they were typed', async () => {
  const db = await newLibrary();
  for (const words of ['H', 'Ha', 'Hal', 'Half']) void keepWords(db, 'one', 'text', words);
  expect(await readKeptWords(db, 'one', 'text')).toBe('Half');
});
