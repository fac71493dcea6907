import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectNoAxeViolations, expectNoAxeViolationsInBoth } from '../support/axe.ts';
import { addEvent, openLibrary, showView, startEmpty, test, textOf } from '../support/browser.ts';
import { holdDatabase } from '../support/held-database.ts';
import { expectCursorIn } from '../support/report-text.ts';

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Sign-off' });
const role = (page: Page, name: string) => panel(page).getByRole('region', { name });

/** Opens the part for sign-offs from the draft's header. */
const openSignOff = async (page: Page): Promise<void> => {
  await page.getByRole('banner').getByRole('button', { name: 'Draft', exact: true }).click();
  await panel(page).waitFor();
};

/** Asks for one sign-off for the facts, and none for the tone. */
const askForOne = async (page: Page): Promise<void> => {
  await panel(page).getByRole('button', { name: 'Who must sign' }).click();
  await panel(page).getByLabel('People who sign “Facts”').selectOption('1');
  await panel(page).getByLabel('People who sign “Tone”').selectOption('Nobody');
};

const giveName = async (page: Page): Promise<void> => {
  await panel(page).getByRole('textbox', { name: 'Your name' }).fill('Mara Lind');
  await panel(page).getByRole('button', { name: 'Continue' }).click();
};

const step = (page: Page, name: string) => panel(page).getByRole('region', { name: 'State' }).getByRole('button', { name }).click();

/** The one role that is asked for signs, and the report is approved. */
const approve = async (page: Page): Promise<void> => {
  await openSignOff(page);
  await askForOne(page);
  await role(page, 'Facts').getByRole('button', { name: 'Sign as “Facts”' }).click();
  await giveName(page);
  await expect(role(page, 'Facts')).toContainText('1 of 1');
  await step(page, 'Put it in review');
  await step(page, 'Approve');
};

/** Takes an empty draft with a sentence to the public, signed by one person. */
const publish = async (page: Page): Promise<void> => {
  await startEmpty(page);
  await showView(page, 'Timeline');
  await addEvent(page, '14:05 UTC', 'Slow answers');
  await showView(page, 'Write');
  await textOf(page).click();
  await page.keyboard.type('The service was slow from nine to ten.');
  await approve(page);
  await step(page, 'Publish');
  await page.getByRole('dialog', { name: 'Publish this report?' }).getByRole('button', { name: 'Publish' }).click();
  await expect(page.getByText('This report is published: it can be read, but not edited.')).toBeVisible();
};

test('a sign-off is revoked by an edit, shows what changed, and is valid again when the edit is undone, in light and dark', async ({
  page,
}) => {
  await startEmpty(page);
  await page.keyboard.type('The service was slow.');
  await openSignOff(page);
  await askForOne(page);
  await step(page, 'Put it in review');
  await giveName(page);
  await expect(panel(page).getByRole('button', { name: 'Approve' })).toBeDisabled();
  await expect(panel(page)).toContainText('Sign-offs of this version are missing (Facts: 1).');
  await role(page, 'Facts').getByRole('button', { name: 'Sign as “Facts”' }).click();
  await expect(role(page, 'Facts')).toContainText('Mara Lind');
  await expect(panel(page).getByRole('button', { name: 'Approve' })).toBeEnabled();
  await expectNoAxeViolationsInBoth(page, 'aside');

  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' It is well now.');
  await expect(role(page, 'Facts')).toContainText('Revoked: the report has changed since.');
  await expect(panel(page).getByRole('button', { name: 'Approve' })).toBeDisabled();
  await role(page, 'Facts').getByRole('button', { name: 'What changed since Mara Lind signed “Facts”' }).click();
  const changes = page.getByRole('dialog', { name: /^What has changed since/ });
  await expect(changes.locator('ins')).toHaveText(' It is well now.');
  await changes.getByRole('button', { name: 'Close' }).click();
  await expectNoAxeViolationsInBoth(page, 'aside');

  await textOf(page).click();
  await expect(async () => {
    await page.keyboard.press('ControlOrMeta+z');
    // Long enough that a slow machine is not taken for a key that went nowhere: one more would undo more.
    await expect(textOf(page)).toHaveText('The service was slow.', { timeout: 4000 });
  }).toPass();
  await expect(role(page, 'Facts')).toContainText('1 of 1');
  await expect(role(page, 'Facts')).not.toContainText('Revoked');
  await step(page, 'Approve');
  await expect(page.getByRole('banner')).toContainText('Approved');
});

test('a step that is still being written says that it is, keeps the focus, and takes no second press', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('The service was slow.');
  await openSignOff(page);
  await askForOne(page);
  await role(page, 'Facts').getByRole('button', { name: 'Sign as “Facts”' }).click();
  await giveName(page);
  await expect(role(page, 'Facts')).toContainText('1 of 1');
  const next = panel(page).getByRole('button', { name: 'Put it in review' });
  const release = await holdDatabase(page);
  await next.click();
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await expect(next).toBeFocused();
  await page.keyboard.press('Enter');
  await release();
  const approval = panel(page).getByRole('button', { name: 'Approve' });
  await expect(approval).toBeEnabled();
  await expect(approval).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('banner')).toContainText('Approved');
  await expect(panel(page).getByRole('region', { name: 'History' }).getByRole('listitem')).toHaveCount(2);

  await step(page, 'Back to review');
  await step(page, 'Back to draft');
  await expect(next).toBeEnabled();
  const box = await next.boundingBox();
  if (box === null) throw new Error('The step has no place on the screen.');
  const [x, y] = [box.x + 10, box.y + box.height / 2];
  await page.mouse.click(x, y);
  await expect(approval).toBeEnabled();
  // The second half of a slow double click.
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await expect(approval).toBeEnabled();
  await expect(page.getByRole('banner').getByRole('button', { name: 'In review', exact: true })).toBeVisible();
  await expect(panel(page).getByRole('region', { name: 'History' }).getByRole('listitem')).toHaveCount(5);
});

test('an export and the header call approved only what was signed: these words, this edition', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('The service was slow.');
  await approve(page);
  await expect(page.getByRole('banner').getByRole('button', { name: 'Approved', exact: true })).toBeVisible();
  await panel(page).getByLabel('Signed for the edition').selectOption('Internal');
  await expect(panel(page)).toContainText('This edition is not approved: it needs sign-offs of its own.');
  await panel(page).getByLabel('Signed for the edition').selectOption('Public');

  await showView(page, 'Preview');
  const line = page.frameLocator('iframe').locator('header .line');
  await expect(line).toHaveText('Incident report · Approved');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const unsigned = page.getByText('Sign-offs of this edition are missing: it goes out as “In review”.');
  await expect(unsigned).toHaveCount(0);
  await page.getByRole('menuitemradio', { name: 'Internal edition' }).click();
  await expect(unsigned).toBeVisible();
  await expectNoAxeViolations(page);
  await page.getByRole('menuitemradio', { name: 'Public edition' }).click();
  await page.keyboard.press('Escape');

  await showView(page, 'Write');
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(' It is well now.');
  const state = page.getByRole('banner').getByRole('button', { name: 'Approval lapsed' });
  await expect(state).toHaveAttribute('title', /Sign it again, or undo what was changed/);
  await expect(panel(page).locator('[aria-current="step"]')).toHaveText('In review');
  await expect(panel(page)).toContainText('The approval has lapsed');
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(page.getByRole('tabpanel', { name: 'Details' })).toContainText('The approval has lapsed');
  await expectNoAxeViolations(page, 'body');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(page.getByText('It goes out as “In review”: sign it again')).toBeVisible();
  await page.getByRole('menuitem', { name: /HTML/ }).click();
  const html = readFileSync(await (await download).path(), 'utf8');
  expect(html).toContain('<td>In review</td>');
  expect(html).not.toContain('Approved');

  await page.getByRole('link', { name: 'Library' }).click();
  const row = page.getByRole('table', { name: 'Reports' }).getByRole('row').filter({ hasText: 'Approval lapsed' });
  await expect(row).toHaveCount(1);
  await row.getByRole('link').click();
  await state.click();
  await role(page, 'Facts').getByRole('button', { name: 'Sign as “Facts”' }).click();
  await expect(page.getByRole('banner').getByRole('button', { name: 'Approved', exact: true })).toBeVisible();
});

test('publishing asks once, says what is still open, and closes the list of who must sign', async ({ page }) => {
  await openLibrary(page);
  await page.getByRole('button', { name: 'New report' }).click();
  const start = page.getByRole('dialog', { name: 'New report' });
  await start.getByText('Customer notice (PIR)').first().click();
  await start.getByRole('button', { name: 'Start report' }).click();
  await textOf(page).waitFor();
  await openSignOff(page);
  await panel(page).getByRole('button', { name: 'Who must sign' }).click();
  for (const name of ['Facts', 'Tone']) await panel(page).getByLabel(`People who sign “${name}”`).selectOption('Nobody');
  await step(page, 'Put it in review');
  await giveName(page);
  await textOf(page).getByRole('heading').first().click();
  await page.keyboard.press('ControlOrMeta+Alt+m');
  await page.getByRole('textbox', { name: 'New comment' }).fill('Is this all?');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('tab', { name: 'Comments 1' })).toBeVisible();
  await page.getByRole('tab', { name: 'Sign-off' }).click();
  await step(page, 'Approve');
  const publishing = panel(page).getByRole('region', { name: 'State' }).getByRole('button', { name: 'Publish' });
  await publishing.click();
  const asked = page.getByRole('dialog', { name: 'Publish this report?' });
  await expect(asked).toContainText('Public edition');
  await expect(asked).toContainText(/\d+ required parts are empty/);
  await expect(asked).toContainText('1 is open');
  await expect(asked.getByRole('button', { name: 'Publish' })).toBeFocused();
  await expectNoAxeViolations(page, '[role="dialog"]');
  await page.keyboard.press('Escape');
  await expect(asked).toHaveCount(0);
  await expect(page.getByRole('banner')).toContainText('Approved');

  await publishing.click();
  await expect(asked.getByRole('button', { name: 'Publish' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByText('This report is published: it can be read, but not edited.')).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Published');
  await expect(panel(page).getByRole('textbox', { name: 'Another role' })).toHaveCount(0);
});

test('who publishes in spite of an error reads which it is, and says why', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('The key is AKIAQ3EGRVPNKZ7LOWTM.');
  await approve(page);
  await step(page, 'Publish');
  const asked = page.getByRole('dialog', { name: 'Publish this report?' });
  await expect(asked).toContainText('1 error');
  await expect(asked.getByRole('listitem')).toHaveCount(1);
  const reason = asked.getByRole('textbox', { name: 'Why the report goes out with it' });
  await expect(reason).toBeFocused();
  await expect(asked.getByRole('button', { name: 'Publish' })).toBeDisabled();
  await page.keyboard.type('It was revoked yesterday.');
  await asked.getByRole('button', { name: 'Publish all the same' }).click();
  await expect(page.getByText('This report is published: it can be read, but not edited.')).toBeVisible();
  await page.getByRole('tab', { name: /^Findings/ }).click();
  await page.getByText('Gone out in spite of errors (1)').click();
  await expect(page.getByText('It was revoked yesterday.')).toBeVisible();
});

test('a published report can’t be edited anywhere, and undo leaves it as it is', async ({ page }) => {
  await publish(page);
  await textOf(page).click();
  await page.keyboard.type('No more. ');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(textOf(page)).toHaveText('The service was slow from nine to ten.');
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeDisabled();
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(page.getByRole('textbox', { name: 'Reference' })).toBeDisabled();
  // It looks like what it is: a choice has no arrow any more.
  await expect(page.getByRole('combobox', { name: 'Language of the report' })).toHaveCSS('appearance', 'none');
  await expect(page.getByRole('button', { name: 'State and sign-off' })).toBeEnabled();
  await page.getByRole('button', { name: 'State and sign-off' }).click();
  const asked = panel(page).getByLabel('People who sign “Facts”');
  if (!(await asked.isVisible())) await panel(page).getByRole('button', { name: 'Who must sign' }).click();
  await expect(asked).toBeDisabled();
  await expect(panel(page).getByRole('textbox', { name: 'Another role' })).toHaveCount(0);
  await page.getByRole('tab', { name: 'Details' }).click();
  await expectNoAxeViolations(page, 'body');
  await showView(page, 'Timeline');
  await expect(page.getByRole('textbox', { name: 'What happened in the new event' })).toHaveCount(0);
  const details = page.getByRole('textbox', { name: 'Internal note, never exported' });
  await page
    .getByLabel(/^Details of /)
    .first()
    .press('Enter');
  await expect(details).toBeDisabled();
  await expectNoAxeViolations(page, 'body');
  await page
    .getByLabel(/^Details of /)
    .first()
    .click();
  await expect(details).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Paste a timeline' })).toBeDisabled();
});

test('a published report is corrected by a dated notice, which is a publication of its own', async ({ page }) => {
  await publish(page);
  await page.getByRole('button', { name: 'Correct it' }).first().click();
  const dialog = page.getByRole('dialog', { name: 'Correct the published report' });
  await dialog.getByRole('textbox', { name: 'Correction' }).fill('It was slow until eleven.');
  await expectNoAxeViolations(page, '[role="dialog"]');
  await dialog.getByRole('button', { name: 'Add the correction' }).click();
  await expect(panel(page).getByRole('region', { name: 'History' }).getByRole('listitem').first()).toContainText('Corrected as published');
  await expect(role(page, 'Facts')).toContainText('Revoked');
  await showView(page, 'Preview');
  await expect(page.frameLocator('iframe').getByText('It was slow until eleven.')).toBeVisible();
  const told = page.frameLocator('iframe').locator('header .corrected');
  await expect(told).toHaveText(/^Corrected on \d+ \w+ \d{4}, see Corrections$/);
  await expect(page.frameLocator('iframe').locator('ul.corrections')).toHaveAttribute('id', 'corrections');
  await expect(told.getByRole('link')).toHaveAttribute('href', '#corrections');
});

test('a published report goes back to draft with a reason, and is edited again', async ({ page }) => {
  await publish(page);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('combobox', { name: 'Command or heading' })).toBeFocused();
  await page.keyboard.type('back to draft');
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Back to draft' });
  await expect(dialog.getByRole('button', { name: 'Back to draft' })).toBeDisabled();
  await dialog.getByRole('textbox', { name: 'Why it goes back to draft' }).fill('The start was wrong.');
  await dialog.getByRole('button', { name: 'Back to draft' }).click();
  await expect(panel(page).getByRole('region', { name: 'History' })).toContainText('The start was wrong.');
  const words = 'The service was slow from nine to ten.';
  // The dialog and the editor both put the focus where it was, a moment later.
  await expect(async () => {
    await textOf(page).focus();
    await page.keyboard.press('ControlOrMeta+End');
    await expectCursorIn(page, words, words.length, 500);
    await expect(textOf(page)).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.type(' More.');
  await expect(textOf(page)).toHaveText(`${words} More.`);
});

test('the audit trail is saved as a file, and is an annex of the internal edition alone', async ({ page }) => {
  await publish(page);
  const download = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Save the audit trail…' }).click();
  expect((await download).suggestedFilename()).toMatch(/-audit\.json$/);
  await showView(page, 'Preview');
  await expect(page.getByRole('checkbox', { name: 'With the audit trail as an annex' })).toHaveCount(0);
  await page.getByLabel('Edition', { exact: true }).selectOption('Internal');
  await page.getByText('With the audit trail as an annex').click();
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Review and sign-off' })).toBeVisible();
  await page.getByLabel('Edition', { exact: true }).selectOption('Public');
  await expect(page.frameLocator('iframe').getByRole('heading', { name: 'Review and sign-off' })).toHaveCount(0);
});
