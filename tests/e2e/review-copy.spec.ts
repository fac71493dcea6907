import { expect } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { clickEnd, test, textOf } from '../support/browser.ts';
import { bringIn, cards, dialog, fileFrom, introduce, openElsewhere, panel, sendCopy, writeText } from '../support/exchange.ts';

test('a reviewer who writes into the copy is told so, and sends the changes back as suggestions', async ({
  page,
  browser,
  baseURL,
}, info) => {
  test.setTimeout(120_000);
  const folder = info.outputPath();
  await writeText(page);
  const copy = await sendCopy(page, folder, /Everything/, /\.debrief/);
  await expect(page.getByText('Review copy')).toHaveCount(0);
  const other = await openElsewhere(browser, baseURL ?? '', copy);
  await expect(other.getByRole('note').filter({ hasText: 'Review copy' })).toContainText('goes back only as suggestions');
  await clickEnd(other, textOf(other).getByRole('paragraph').first());
  await other.keyboard.type(' Very slow.');
  await clickEnd(other, textOf(other).getByRole('paragraph').last());
  await other.keyboard.press('Enter');
  await other.keyboard.type('All is well now.');
  // What was pressed waits for the name.
  await panel(other).getByRole('button', { name: 'Save the review…' }).click();
  await introduce(other, 'Ben Ito');
  await expect(dialog(other)).toContainText('2 passages differ from what was sent to you.');
  await expectNoAxeViolations(other, '[role="dialog"]');
  await dialog(other).getByRole('button', { name: 'Go back' }).click();
  await expect(textOf(other)).toContainText('All is well now.');
  await panel(other).getByRole('button', { name: 'Save the review…' }).click();
  const back = await fileFrom(other, folder, () => dialog(other).getByRole('button', { name: 'Save as suggestions' }).click());
  await expect(textOf(other)).not.toContainText('All is well now.');
  await expect(cards(other)).toHaveCount(2);
  // Nothing differs any more: the next review is saved as it is.
  await fileFrom(other, folder, () => panel(other).getByRole('button', { name: 'Save the review…' }).click());
  await other.context().close();

  await bringIn(page, back);
  await expect(dialog(page)).toContainText('Ben Ito: 1 comment, 1 suggestion');
  await dialog(page).getByRole('button', { name: 'Bring in' }).click();
  await expect(cards(page).filter({ hasText: 'New passage below this: All is well now.' })).toHaveCount(1);
  await cards(page).getByRole('button', { name: 'Accept' }).click();
  await introduce(page, 'Ana Ruiz');
  await expect(textOf(page)).toContainText('The service was slow for an hour. Very slow.');
});

test('an approver saves the review where they sign, and the author sees the edition that was signed', async ({
  page,
  browser,
  baseURL,
}, info) => {
  test.setTimeout(120_000);
  const folder = info.outputPath();
  await writeText(page);
  const copy = await sendCopy(page, folder, /Everything/, /\.debrief/);
  const other = await openElsewhere(browser, baseURL ?? '', copy);
  await other.getByRole('tab', { name: 'Sign-off' }).click();
  const signing = other.getByRole('tabpanel', { name: 'Sign-off' });
  const edition = signing.getByRole('combobox', { name: 'Signed for the edition' });
  for (const [option, role] of [
    ['Public', 'Tone'],
    ['Internal', 'Facts'],
  ] as const) {
    await edition.selectOption({ label: option });
    await signing.getByRole('button', { name: `Sign as “${role}”` }).click();
    if (option === 'Public') await introduce(other, 'Ben Ito');
    await expect(signing.getByRole('region', { name: role })).toContainText('Ben Ito');
  }
  const back = await fileFrom(other, folder, () => signing.getByRole('button', { name: 'Save the review…' }).click());
  await other.context().close();

  await bringIn(page, back);
  await dialog(page).getByRole('button', { name: 'Bring in' }).click();
  const author = page.getByRole('tabpanel', { name: 'Sign-off' });
  await expect(author.getByRole('region', { name: 'Facts' })).toContainText('Ben Ito');
  await expect(author.getByRole('combobox', { name: 'Signed for the edition' })).toHaveValue(/internal/i);
  await author.getByRole('button', { name: 'Public: 1 of 4' }).click();
  await expect(author.getByRole('region', { name: 'Tone' })).toContainText('Ben Ito');
  await expect(author.getByRole('button', { name: 'Internal: 1 of 4' })).toBeVisible();
  await expectNoAxeViolations(page, '[role="tabpanel"]');
});
