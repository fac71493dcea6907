import { expect } from '@playwright/test';
import { emptyText, openSample, startEmpty, test, textOf } from '../support/browser.ts';
import { block, expectTags, insertBlock, tagsOf } from '../support/report-text.ts';

test.describe('a structured block', () => {
  test('is put into the text once, however often it is asked for', async ({ page }) => {
    await startEmpty(page);
    for (const name of ['Timeline', 'Timeline chart', 'Key figures', 'Causes', 'Actions', 'Status checklist'])
      await test.step(name, async () => {
        await page.keyboard.type('Before');
        for (const _ of [1, 2]) {
          await insertBlock(page, name);
          await expect(block(page, name)).toHaveCount(1);
        }
        await expect(textOf(page)).toContainText('Before');
        await textOf(page).getByText('Before').click();
        await emptyText(page);
      });
  });

  test('is not replaced by what is typed behind its insertion', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('/key');
    await expect(page.getByRole('listbox', { name: 'Blocks' }).getByRole('option')).toHaveText(['Key figures']);
    await page.keyboard.press('Enter');
    await expect(block(page, 'Key figures')).toBeVisible();
    await page.keyboard.type('Next');
    await expectTags(page, ['Key figures', 'p']);
    await expect(textOf(page).locator(':scope > p')).toHaveText('Next');
  });

  test('comes below the block that is selected, which stays', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('Before');
    for (const name of ['Timeline chart', 'Key figures']) await insertBlock(page, name);
    await expectTags(page, ['p', 'Timeline chart', 'Key figures', 'p']);
  });

  test('has room in the text from the first frame, before it is drawn', async ({ page }) => {
    await openSample(page);
    await page.addInitScript(() => {
      const look = (): void => {
        const blocks = [...document.querySelectorAll('.ProseMirror > *')];
        if (blocks.length < 5) requestAnimationFrame(look);
        else
          Reflect.set(
            window,
            'firstHeights',
            blocks.slice(0, 8).map((one) => [one.textContent === '', one.getBoundingClientRect().height]),
          );
      };
      requestAnimationFrame(look);
    });
    await page.reload();
    await block(page, 'Causes').getByRole('textbox').first().waitFor();
    const heights: readonly (readonly [boolean, number])[] = await page.evaluate(() => Reflect.get(window, 'firstHeights'));
    const empty = heights.filter(([isEmpty]) => isEmpty).map(([, height]) => height);
    expect(empty).toHaveLength(1);
    expect(Math.min(...empty)).toBeGreaterThan(90);
  });

  test('moves with its buttons, and its data with it', async ({ page }) => {
    await openSample(page);
    const before = await tagsOf(page);
    const at = before.indexOf('Status checklist');
    await block(page, 'Status checklist').getByRole('button', { name: 'Move Status checklist up' }).click();
    await expect.poll(async () => (await tagsOf(page)).indexOf('Status checklist')).toBe(at - 1);
    await block(page, 'Status checklist').getByRole('button', { name: 'Move Status checklist down' }).click();
    await expectTags(page, before);
    await expect(block(page, 'Status checklist').getByRole('textbox', { name: 'Step' }).first()).toHaveValue(
      'Restore tracking and notifications',
    );
  });

  test('moves with Alt and the arrows', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('Before');
    await insertBlock(page, 'Causes');
    await expectTags(page, ['p', 'Causes', 'p']);
    await page.getByText('Causes', { exact: true }).first().click();
    await page.keyboard.press('Alt+ArrowUp');
    await expectTags(page, ['Causes', 'p', 'p']);
    await page.keyboard.press('Alt+ArrowDown');
    await expectTags(page, ['p', 'Causes', 'p']);
  });

  test('taken out of the text comes back with undo, its data as it was', async ({ page }) => {
    await openSample(page);
    const before = await tagsOf(page);
    await page.getByRole('button', { name: 'Take Actions out of the text' }).click();
    await expect(block(page, 'Actions')).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+z');
    await expectTags(page, before);
    await expect(block(page, 'Actions').getByRole('textbox', { name: 'Owner' }).first()).toHaveValue('Platform team');
  });

  test('taken out of the text and put in again shows what it showed', async ({ page }) => {
    await openSample(page);
    await page.getByRole('button', { name: 'Take Actions out of the text' }).click();
    await insertBlock(page, 'Actions');
    await expect(block(page, 'Actions').getByRole('textbox', { name: 'Owner' }).first()).toHaveValue('Platform team');
  });

  test('at the end of the text leaves a way to write behind it', async ({ page }) => {
    await startEmpty(page);
    await insertBlock(page, 'Causes');
    await page.getByText('Causes', { exact: true }).first().click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('After');
    await expect(textOf(page).locator('p', { hasText: 'After' })).toBeVisible();
    await expect.poll(async () => (await tagsOf(page)).at(-1)).toBe('p');
  });
});

test('causes are added, edited, ordered and removed where they stand', async ({ page }) => {
  await openSample(page);
  await insertBlock(page, 'Causes');
  const causes = block(page, 'Causes');
  const texts = causes.getByRole('textbox', { name: 'Cause' });
  await causes.getByRole('button', { name: 'Add cause' }).waitFor();
  const old = await texts.count();
  await causes.getByRole('button', { name: 'Add cause' }).click();
  await expect(texts).toHaveCount(old + 1);
  await texts.last().fill('Nobody had tested the backup');
  const kind = causes.getByRole('combobox', { name: 'Kind of cause' }).last();
  // The sample says of none of its causes what kind it is, so neither does the new one.
  await expect(kind.getByRole('option', { selected: true })).toHaveText('Kind not said');
  await kind.selectOption('Contributing');
  await causes.getByRole('button', { name: 'Add cause' }).click();
  await expect(texts).toHaveCount(old + 2);
  await texts.last().fill('One person on duty');
  await causes.getByRole('button', { name: `Move cause ${old + 2} up` }).click();
  await expect(texts.nth(old)).toHaveValue('One person on duty');
  await causes.getByRole('button', { name: `Remove cause ${old + 2}` }).click();
  await expect(texts).toHaveCount(old + 1);
  await page.reload();
  await expect(texts.last()).toHaveValue('One person on duty');
});

test('an action keeps its words, owner, due date and state', async ({ page }) => {
  await openSample(page);
  const actions = block(page, 'Actions');
  await actions.getByRole('button', { name: 'Add action' }).waitFor();
  const old = await actions.getByRole('textbox', { name: 'Action' }).count();
  await actions.getByRole('button', { name: 'Add action' }).click();
  await expect(actions.getByRole('textbox', { name: 'Action' })).toHaveCount(old + 1);
  await actions.getByRole('textbox', { name: 'Action' }).last().fill('Write to customers');
  await actions.getByRole('textbox', { name: 'Owner' }).last().fill('Press');
  await actions.getByRole('textbox', { name: 'Due' }).last().fill('1 July 2026');
  await page.keyboard.press('Tab');
  await actions.getByRole('combobox', { name: 'State' }).last().selectOption('In progress');
  await page.reload();
  await expect(actions.getByRole('textbox', { name: 'Action' }).last()).toHaveValue('Write to customers');
  await expect(actions.getByRole('textbox', { name: 'Owner' }).last()).toHaveValue('Press');
  await expect(actions.getByRole('textbox', { name: 'Due' }).last()).toHaveValue('2026-07-01');
  await expect(actions.getByRole('combobox', { name: 'State' }).last()).toHaveValue('in-progress');
});

test('a due date that is none is said to be none', async ({ page }) => {
  await openSample(page);
  const due = block(page, 'Actions').getByRole('textbox', { name: 'Due' }).first();
  await due.fill('soon');
  await due.press('Tab');
  await expect(block(page, 'Actions').getByText('“soon” is no date. Write one such as 2026-07-01 or 1 July 2026.')).toBeVisible();
});

test('a step of the checklist is done with one choice', async ({ page }) => {
  await openSample(page);
  const state = block(page, 'Status checklist').getByRole('combobox', { name: 'State of the step' }).last();
  await expect(state).toHaveValue('current');
  await state.selectOption('Done');
  await page.reload();
  await expect(state).toHaveValue('done');
});
