import { readFileSync } from 'node:fs';
import type { Browser, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { clickEnd, newReport, test, textOf } from '../support/browser.ts';
import {
  bringIn,
  cards,
  dialog,
  elsewhere,
  fileFrom,
  introduce,
  openElsewhere,
  panel,
  putNoticesAway,
  sendCopy,
  writeText,
} from '../support/exchange.ts';
import { selectedWords } from '../support/report-text.ts';

/** Somebody without Debrief reads the page, comments, suggests, loses the page, and saves the review. */
const reviewPage = async (browser: Browser, copy: string, folder: string): Promise<string> => {
  const page = await elsewhere(browser, `file://${copy}`);
  const review = page.getByRole('complementary', { name: 'Review' });
  await review.getByRole('textbox', { name: 'Your name' }).fill('Cleo Roy');
  await page.getByText('Customers were told').selectText();
  await review.getByRole('button', { name: 'Suggest a change' }).click();
  await review.getByRole('textbox', { name: 'Suggested words' }).fill('All customers were told at noon.');
  await page.keyboard.press('Control+Enter');
  await review.getByRole('button', { name: 'Comment', exact: true }).click();
  await review.getByRole('textbox', { name: 'New comment' }).fill('Well told.');
  await review.getByRole('button', { name: 'Add' }).click();
  await expect(review.getByRole('listitem')).toHaveCount(2);
  // What a page keeps reaches the browser's other processes a moment later, and a page that is opened again may have another process.
  await page.waitForTimeout(500);
  await page.reload();
  await expect(review.getByRole('listitem')).toHaveCount(2);
  await expect(review.getByRole('textbox', { name: 'Your name' })).toHaveValue('Cleo Roy');
  await expectNoAxeViolations(page, '#debrief-review');
  const file = await fileFrom(page, folder, () => review.getByRole('button', { name: 'Save the review' }).click());
  await page.context().close();
  return file;
};

/** Somebody with Debrief opens the draft's copy in their own library, comments and suggests while offline, and saves the review. */
const reviewFile = async (browser: Browser, baseURL: string, copy: string, folder: string): Promise<string> => {
  const page = await openElsewhere(browser, baseURL, copy);
  await expect(panel(page)).toContainText('This is a copy for review.');
  await panel(page).getByRole('button', { name: 'Comment on the report' }).click();
  await introduce(page, 'Ben Ito');
  await page.getByRole('textbox', { name: 'New comment' }).fill('Is that all?');
  // What is to come is loaded by now; from here on there is no network.
  await page.context().setOffline(true);
  await page.keyboard.press('Control+Enter');
  await expect(cards(page)).toHaveCount(1);
  await textOf(page).getByText('The service was slow').selectText();
  const suggest = panel(page).getByRole('button', { name: 'Suggest a change' });
  await expect(suggest).toBeEnabled();
  await suggest.click();
  await page.getByRole('textbox', { name: 'Suggested words' }).fill('The service was down for an hour.');
  await page.keyboard.press('Control+Enter');
  await expect(cards(page)).toHaveCount(2);
  const file = await fileFrom(page, folder, () => panel(page).getByRole('button', { name: 'Save the review…' }).click());
  await page.context().close();
  return file;
};

/** The author signs the facts, edits, sees the sign-off revoked, and has it back with undo. */
const signAndEdit = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: 'Sign-off' }).click();
  const signing = page.getByRole('tabpanel', { name: 'Sign-off' });
  const facts = signing.getByRole('region', { name: 'Facts' });
  await facts.getByRole('button', { name: 'Sign as “Facts”' }).click();
  await expect(facts).toContainText('Ana Ruiz');
  await clickEnd(page, textOf(page).getByRole('paragraph').last());
  await page.keyboard.type(' And again at one.');
  await expect(facts).toContainText('Revoked: the report has changed since.');
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+z');
    await expect(textOf(page)).not.toContainText('And again', { timeout: 500 });
  }).toPass();
  await expect(facts).not.toContainText('Revoked');
  await expect(facts).toContainText('Ana Ruiz');
};

for (const order of ['the page first', 'the file first'] as const) {
  test(`a draft goes out to two reviewers and both come back, ${order}`, async ({ page, browser, baseURL }, info) => {
    test.setTimeout(180_000);
    const folder = info.outputPath();
    await writeText(page);
    const html = await sendCopy(page, folder, /public/, /every browser/);
    const file = await sendCopy(page, folder, /Everything/, /\.debrief/);
    const reviews = [await reviewPage(browser, html, folder), await reviewFile(browser, baseURL ?? '', file, folder)];
    if (order === 'the file first') reviews.reverse();
    await bringIn(page, ...reviews);
    await expect(dialog(page)).toContainText('Cleo Roy: 1 comment, 1 suggestion');
    await expect(dialog(page)).toContainText('Ben Ito: 1 comment, 1 suggestion');
    await expectNoAxeViolations(page, '[role="dialog"]');
    await dialog(page).getByRole('button', { name: 'Bring in' }).click();
    await expect(cards(page)).toHaveCount(4);
    await putNoticesAway(page);
    await expect(textOf(page).locator('[data-suggested="new"]')).toHaveText(['down', 'All customers']);
    await expect(panel(page).getByText('New', { exact: true })).toHaveCount(4);
    await panel(page).getByRole('button', { name: 'Mark all as read' }).click();
    await expect(panel(page).getByText('New', { exact: true })).toHaveCount(0);
    const suggestion = cards(page).filter({ hasText: 'Cleo Roy', has: page.getByRole('button', { name: 'Accept' }) });
    await suggestion.getByRole('button', { name: 'Accept' }).click();
    // What was pressed waits for the name, and goes through when it is given.
    await introduce(page, 'Ana Ruiz');
    await expect(textOf(page)).toContainText('All customers were told at noon.');
    await cards(page)
      .filter({ hasText: 'Ben Ito', has: page.getByRole('button', { name: 'Reject' }) })
      .getByRole('button', { name: 'Reject' })
      .click();
    await expect(textOf(page).locator('[data-suggested]')).toHaveCount(0);
    await expect(textOf(page)).toContainText('The service was slow for an hour.');
    // Once more: nothing is new, and nothing is there twice.
    await bringIn(page, ...reviews);
    await expect(dialog(page)).toContainText('Cleo Roy: nothing new');
    await dialog(page).getByRole('button', { name: 'Bring in' }).click();
    await expect(cards(page)).toHaveCount(2);
    await expect(textOf(page)).toContainText('All customers were told at noon.');
    await putNoticesAway(page);
    await signAndEdit(page);
  });
}

test('a co-author writes on the whole draft, and what they changed is shown, brought in and undone as one step', async ({
  page,
  browser,
  baseURL,
}, info) => {
  test.setTimeout(120_000);
  const folder = info.outputPath();
  await writeText(page);
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await panel(page).getByRole('button', { name: 'Send for review' }).click();
  await dialog(page)
    .getByRole('combobox', { name: 'For whom' })
    .selectOption({ label: 'For a co-author with Debrief: the whole draft, to write on' });
  await expect(dialog(page)).toContainText('The whole draft goes out: internal passages');
  await expectNoAxeViolations(page, '[role="dialog"]');
  const draft = await fileFrom(page, folder, () => dialog(page).getByRole('button', { name: 'Save the copy…' }).click());

  const other = await openElsewhere(browser, baseURL ?? '', draft);
  await expect(panel(other)).toContainText('This is a co-author’s copy of a draft.');
  await panel(other).getByRole('button', { name: 'Comment on the report' }).click();
  await introduce(other, 'Ben Ito');
  await other.getByRole('textbox', { name: 'New comment' }).fill('I wrote the end.');
  await other.keyboard.press('Control+Enter');
  await expect(cards(other)).toHaveCount(1);
  await clickEnd(other, textOf(other).getByRole('paragraph').last());
  await other.keyboard.type(' All is well now.');
  await expect(textOf(other)).toContainText('All is well now.');
  await clickEnd(other, textOf(other).getByRole('paragraph').first());
  for (const _letter of 'hour.') await other.keyboard.press('Backspace');
  await other.keyboard.type('day.');
  const back = await fileFrom(other, folder, () => panel(other).getByRole('button', { name: 'Save the whole draft…' }).click());
  await other.context().close();

  await clickEnd(page, textOf(page).getByRole('paragraph').first());
  for (const _letter of 'hour.') await page.keyboard.press('Backspace');
  await page.keyboard.type('hour or so.');
  await bringIn(page, back);
  await expect(dialog(page)).toContainText('Ben Ito changed 2 paragraphs');
  await expect(dialog(page)).toContainText('changed in two places at the same time');
  await expect(dialog(page)).toContainText('Ben Ito: 1 comment');
  await dialog(page).getByRole('button', { name: 'Look at the changes' }).click();
  await expect(dialog(page).locator('ins')).toHaveText(' All is well now.');
  await expectNoAxeViolations(page, '[role="dialog"]');
  await expect(textOf(page)).not.toContainText('All is well now.');
  await dialog(page).getByRole('button', { name: 'Bring in' }).click();
  // Their “day” stands there as a suggestion alone.
  await expect(textOf(page)).toHaveText('The service was slow for an hour or soday.Customers were told at noon. All is well now.');
  await expect(textOf(page).getByRole('paragraph').first().locator('ins')).toHaveText('day');
  await expect(cards(page)).toHaveCount(2);
  await expect(cards(page).filter({ hasText: 'the suggestion is how the copy has it' })).toContainText('day');
  await page.getByRole('tab', { name: 'Versions' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Versions' })).toContainText(/Before the copy of .+ came in/);
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(textOf(page)).toHaveText('The service was slow for an hour or soday.Customers were told at noon.');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(textOf(page)).toContainText('All is well now.');
  // The copy brings its words once, and a later one brings what was written since.
  await bringIn(page, back);
  await expect(dialog(page)).toContainText('Ben Ito: nothing new');
});

test('a page for review asks for nothing, runs its own script alone, and holds nothing internal', async ({ page, browser }, info) => {
  await writeText(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Quetzal failed.');
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await expect.poll(() => selectedWords(page)).toBe('Quetzal failed.');
  await page.keyboard.press('ControlOrMeta+Alt+i');
  await expect(textOf(page).locator('[data-private]')).toHaveText('Quetzal failed.');
  const copy = await sendCopy(page, info.outputPath(), /public/, /every browser/);
  const html = readFileSync(copy, 'utf8');
  expect(html).not.toContain('Quetzal');
  expect(html).toMatch(/script-src 'sha256-[A-Za-z0-9+/]{43}='/);
  expect(html.match(/<script/g)).toHaveLength(2);
  const other = await elsewhere(browser, `file://${copy}`);
  const asked: string[] = [];
  other.on('request', (request) => asked.push(request.url()));
  await other.reload();
  await other.getByRole('complementary', { name: 'Review' }).getByRole('button', { name: 'Comment', exact: true }).waitFor();
  expect(asked.filter((address) => !address.startsWith('file:') && !address.startsWith('data:'))).toEqual([]);
  const ran = await other.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.foreign = true';
    document.body.append(script);
    return Reflect.get(window, 'foreign') === true;
  });
  expect(ran).toBe(false);
  await other.context().close();
});

test('the copy of another draft is not brought in, but opened as a draft of its own', async ({ page }, info) => {
  await writeText(page);
  const folder = info.outputPath();
  const draft = await sendCopy(page, folder, /Everything/, /\.debrief/);
  await page.goto('/');
  await newReport(page);
  await textOf(page).waitFor();
  await bringIn(page, draft);
  await expect(dialog(page)).toContainText('This is another draft. Nothing was changed; it can be opened as a draft of its own.');
  await expect(dialog(page).getByRole('button', { name: 'Bring in' })).toBeDisabled();
  await dialog(page).getByRole('button', { name: 'Open it as a draft of its own' }).click();
  await expect(textOf(page)).toContainText('Customers were told at noon.');
});

test('a file of a report that is here already says so: what is new comes into it, or the file becomes a draft beside it', async ({
  page,
}, info) => {
  await writeText(page);
  const file = await sendCopy(page, info.outputPath(), /Everything/, /\.debrief/);
  await putNoticesAway(page);
  await clickEnd(page, page.getByText('Customers were told at noon.'));
  await page.keyboard.type(' They were patient.');
  const open = async (): Promise<void> => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Paste or open a report' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      dialog(page).getByRole('button', { name: 'Open a Debrief file…' }).click(),
    ]);
    await chooser.setFiles(file);
    await expect(dialog(page).getByRole('alert')).toContainText('You have this report already: “Untitled report”, last edited');
  };
  await open();
  await expectNoAxeViolations(page, '[role=dialog]');
  await dialog(page).getByRole('button', { name: 'Look at what is new' }).click();
  await expect(dialog(page).getByRole('list', { name: 'Reviews' })).toContainText('nothing new');
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(textOf(page)).toContainText('They were patient.');
  await open();
  await dialog(page).getByRole('button', { name: 'Open it as a draft of its own' }).click();
  await expect(textOf(page)).toContainText('Customers were told at noon.');
  await expect(textOf(page)).not.toContainText('They were patient.');
});
