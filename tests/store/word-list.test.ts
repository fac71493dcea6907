import { expect, it } from 'vitest';
import { deleteDraft } from '../../renderer/store/library.ts';
import { keepSpellingChoice, type SpellingChoice, watchSpellingChoice } from '../../renderer/store/spelling-choice.ts';
import {
  addToWordList,
  keepIgnoredHints,
  keepIgnoredWords,
  keepWordList,
  readIgnoredHints,
  readIgnoredWords,
  watchWordList,
} from '../../renderer/store/word-list.ts';
import { newLibrary } from './library-fixture.ts';

const watched = <Value>(watch: (listener: (value: Value) => void) => () => void): { readonly latest: () => Value | undefined } => {
  let latest: Value | undefined;
  watch((value) => {
    latest = value;
  });
  return { latest: () => latest };
};

it('the word list holds each word once, in order, and says how many were new', async () => {
  const db = await newLibrary();
  const list = watched<readonly string[]>((listener) => watchWordList(db, listener));
  await expect.poll(list.latest).toEqual([]);
  await keepWordList(db, ['Zabbix', 'failback', 'Zabbix', '']);
  await expect.poll(list.latest).toEqual(['failback', 'Zabbix']);
  expect(await addToWordList(db, ['Grafana', 'Zabbix'])).toBe(1);
  await expect.poll(list.latest).toEqual(['failback', 'Grafana', 'Zabbix']);
});

it('words that two windows add at once are both kept', async () => {
  const db = await newLibrary();
  await Promise.all([addToWordList(db, ['one']), addToWordList(db, ['two'])]);
  const list = watched<readonly string[]>((listener) => watchWordList(db, listener));
  await expect.poll(list.latest).toEqual(['one', 'two']);
});

it('what is no word list is read as an empty one', async () => {
  const db = await newLibrary();
  await db.settings.put({ key: 'word-list', value: { words: 3 } });
  const list = watched<readonly string[]>((listener) => watchWordList(db, listener));
  await expect.poll(list.latest).toEqual([]);
  expect(await addToWordList(db, ['one'])).toBe(1);
});

it('what is ignored in one report is no other’s, and goes with its draft', async () => {
  const db = await newLibrary();
  await keepIgnoredWords(db, 'one', ['Wrd', 'l’ami']);
  await keepIgnoredHints(db, 'one', ['the the Twice the same word.', 'a b c']);
  expect(await readIgnoredWords(db, 'one')).toEqual(["l'ami", 'Wrd']);
  expect(await readIgnoredHints(db, 'one')).toEqual(['the the Twice the same word.', 'a b c']);
  expect(await readIgnoredWords(db, 'other')).toEqual([]);
  await deleteDraft(db, null, 'one');
  expect(await readIgnoredWords(db, 'one')).toEqual([]);
  expect(await readIgnoredHints(db, 'one')).toEqual([]);
});

it('spelling is checked and style is not until somebody chooses otherwise; half a choice keeps the rest', async () => {
  const db = await newLibrary();
  const choice = watched<SpellingChoice>((listener) => watchSpellingChoice(db, listener));
  await expect.poll(choice.latest).toEqual({ isOn: true, passesCapitals: true, advises: false });
  await keepSpellingChoice(db, { isOn: false, passesCapitals: true, advises: true });
  await expect.poll(choice.latest).toEqual({ isOn: false, passesCapitals: true, advises: true });
  await db.settings.put({ key: 'spelling', value: { isOn: false, passesCapitals: 'no' } });
  await expect.poll(choice.latest).toEqual({ isOn: false, passesCapitals: true, advises: false });
});
