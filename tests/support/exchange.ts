import path from 'node:path';
import { type Browser, type Download, expect, type Page } from '@playwright/test';
import { startEmpty, textOf } from './browser.ts';

/** The tab of the comments. */
export const panel = (page: Page) => page.getByRole('tabpanel', { name: /^Comments/ });
/** The comments in their tab. */
export const cards = (page: Page) => panel(page).getByRole('article');
/** The open dialog. */
export const dialog = (page: Page) => page.getByRole('dialog');

/** Gives the name that is asked for. */
export const introduce = async (page: Page, name: string): Promise<void> => {
  const field = page.getByRole('textbox', { name: 'Your name' });
  await field.waitFor();
  await field.fill(name);
  await page.getByRole('button', { name: 'Continue' }).click();
};
/** Starts a report of two short paragraphs. */
export const writeText = async (page: Page): Promise<void> => {
  await startEmpty(page);
  await page.keyboard.type('The service was slow for an hour.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Customers were told at noon.');
};
/** What the page gives the browser as a download after a press, kept under its own name. */
export const fileFrom = async (page: Page, folder: string, press: () => Promise<void>): Promise<string> => {
  const [download] = (await Promise.all([page.waitForEvent('download'), press()])) as [Download, undefined];
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return file;
};
/** The notices lie over what is to be pressed; some go by themselves meanwhile. */
export const putNoticesAway = async (page: Page): Promise<void> => {
  const dismiss = page.getByRole('button', { name: 'Dismiss' });
  await expect(async () => {
    if ((await dismiss.count()) > 0) await dismiss.first().click({ timeout: 500 });
    expect(await dismiss.count()).toBe(0);
  }).toPass();
};
/** Saves a copy for review, or of the whole draft; gives back its file. */
export const sendCopy = async (page: Page, folder: string, shows: RegExp, kind: RegExp): Promise<string> => {
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await panel(page).getByRole('button', { name: 'Send for review' }).click();
  for (const [label, option] of [
    ['What the copy shows', shows],
    ['For whom', kind],
  ] as const) {
    const choice = dialog(page).getByRole('combobox', { name: label });
    const wanted = choice.getByRole('option').filter({ hasText: option });
    await choice.selectOption((await wanted.textContent()) ?? '');
  }
  return fileFrom(page, folder, () => dialog(page).getByRole('button', { name: 'Save the copy…' }).click());
};
/** Shows files to “Reviews came back”, and brings nothing in yet. */
export const bringIn = async (page: Page, ...files: readonly string[]): Promise<void> => {
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await panel(page).getByRole('button', { name: 'Reviews came back' }).click();
  for (const file of files) {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      dialog(page).getByRole('button', { name: 'Open a review…' }).click(),
    ]);
    await chooser.setFiles(file);
  }
  await expect(dialog(page).getByRole('list', { name: 'Reviews' }).locator('> li')).toHaveCount(files.length);
};
/** Opens a page of its own, as somebody on another computer does, who is offline. */
export const elsewhere = async (browser: Browser, address: string): Promise<Page> => {
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(address);
  await context.setOffline(true);
  return page;
};

/** Somebody with Debrief opens a file in their own library, in a profile of its own, and goes offline. */
export const openElsewhere = async (browser: Browser, baseURL: string, copy: string): Promise<Page> => {
  const context = await browser.newContext({ acceptDownloads: true });
  const page = await context.newPage();
  await page.goto(baseURL);
  await page.getByRole('button', { name: 'Paste or open a report' }).click();
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Open a Debrief file…' }).click(),
  ]);
  await chooser.setFiles(copy);
  await textOf(page).waitFor();
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await page.getByRole('toolbar', { name: 'Format' }).waitFor();
  return page;
};
