import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, test } from '@playwright/test';
import type { Id } from '../../renderer/core/report/report.ts';
import { reviewToFile } from '../../renderer/core/review/file/review-file.ts';
import type { Instant } from '../../renderer/core/time/when.ts';
import { answerOpenDialog, type Desktop, launchDebrief } from '../support/desktop.ts';
import { temporaryFolder } from '../support/folder.ts';

const folder = temporaryFolder();
const shared = folder.at('Shared');
let desktop: Desktop;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  mkdirSync(shared);
  desktop = await launchDebrief(folder.at('profile'));
});
test.afterAll(async () => {
  await desktop.app.close();
  folder.remove();
});

const at = 1_780_000_000_000 as Instant;
const review = (draft: string, who: string, words: string): string => {
  const person = { id: who, name: who, role: '', initials: '' };
  const changed = { anchor: at, text: at, state: at, suggestion: at, decision: at };
  const thread = { id: `${who}-1` as Id, anchor: { kind: 'report' }, author: person, at, text: words, replies: [], state: 'open' } as const;
  return reviewToFile({
    draft,
    title: '',
    base: '0'.repeat(64),
    person,
    threads: [{ ...thread, suggestion: null, decision: null, changed }],
    signOffs: [],
  });
};
const dialog = (): Locator => desktop.page.getByRole('dialog', { name: 'Reviews came back' });
const notices = (): Locator => desktop.page.getByRole('region', { name: 'Notices' });
const draftId = async (): Promise<string> => (await desktop.page.evaluate(() => location.hash)).split('/')[2] ?? '';
const openReturned = async (): Promise<void> => {
  await desktop.page.getByRole('tab', { name: /^Comments/ }).click();
  await desktop.page.getByRole('button', { name: 'Reviews came back' }).click();
};

test('a folder is chosen, what comes back in it is offered, and nothing is taken or changed by itself', async () => {
  const { page } = desktop;
  await page.getByRole('table', { name: 'Reports' }).getByRole('link').first().click();
  await openReturned();
  await answerOpenDialog(desktop.app, shared);
  await dialog().getByRole('button', { name: 'Watch a folder for returned reviews…' }).click();
  await expect(dialog()).toContainText('“Shared” is watched');
  await dialog().getByRole('button', { name: 'Cancel' }).click();
  const id = await draftId();
  writeFileSync(path.join(shared, 'ben.debrief'), review(id, 'Ben', 'Is that all?'));
  writeFileSync(path.join(shared, 'cleo.debrief'), review(id, 'Cleo', 'Well told.'));
  writeFileSync(path.join(shared, 'other.debrief'), review('another-draft', 'Dan', 'Not yours.'));
  writeFileSync(path.join(shared, 'half.debrief'), review(id, 'Eve', 'Half.').slice(0, 300));
  await expect(notices()).toContainText('2 files came back in “Shared”.', { timeout: 20_000 });
  await expect(page.getByRole('tabpanel', { name: /^Comments/ }).getByRole('article')).toHaveCount(0);
  await notices().getByRole('button', { name: 'Look at them' }).click();
  await expect(dialog().getByRole('list', { name: 'Reviews' }).getByRole('listitem')).toHaveText([/Ben: 1 comment/, /Cleo: 1 comment/]);
  await dialog().getByRole('button', { name: 'Bring in' }).click();
  await expect(page.getByRole('tabpanel', { name: /^Comments/ }).getByRole('article')).toHaveCount(2);
  expect(readdirSync(shared).sort()).toEqual(['ben.debrief', 'cleo.debrief', 'half.debrief', 'other.debrief']);
});

test('the page is told no path, and can ask for no file but by the hash of what was named', async () => {
  const { page } = desktop;
  const state = await page.evaluate("debrief.call('folder:state').then(JSON.stringify)");
  expect(state).toContain('"name":"Shared"');
  expect(state).not.toContain(path.dirname(shared));
  const read = (hash: string): Promise<unknown> => page.evaluate(`debrief.call('folder:read', ${JSON.stringify(hash)})`);
  expect(await read('f'.repeat(64))).toMatchObject({ kind: 'failed' });
  expect(await read(path.join(shared, 'ben.debrief'))).toMatchObject({ kind: 'failed' });
});

test('after a new start the folder is still watched, what was looked at is not offered again, and a gone folder says so', async () => {
  await desktop.app.close();
  desktop = await launchDebrief(folder.at('profile'));
  const { page } = desktop;
  await page.getByRole('table', { name: 'Reports' }).getByRole('link').first().click();
  await page.getByRole('textbox', { name: 'Text of the report' }).waitFor();
  writeFileSync(path.join(shared, 'half.debrief'), review(await draftId(), 'Eve', 'Whole.'));
  await expect(notices()).toContainText('1 file came back in “Shared”.', { timeout: 20_000 });
  await expect(notices()).toContainText('half.debrief');
  await expect(notices()).not.toContainText('ben.debrief');
  await notices().getByRole('button', { name: 'Look at them' }).click();
  await expect(dialog()).toContainText('Eve: 1 comment');
  renameSync(shared, folder.at('Away'));
  await expect(dialog()).toContainText('The folder “Shared” can’t be reached any more.', { timeout: 20_000 });
  await dialog().getByRole('button', { name: 'Stop watching' }).click();
  await expect(dialog().getByRole('button', { name: 'Watch a folder for returned reviews…' })).toBeVisible();
  expect(JSON.parse(readFileSync(folder.at('profile/watched-folder.json'), 'utf8'))).toMatchObject({ folder: null });
});
