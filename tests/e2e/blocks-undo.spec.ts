import { expect, type Locator, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { cells, expectValues, openSample, showView, startEmpty, test } from '../support/browser.ts';
import { block, insertBlock } from '../support/report-text.ts';

const press = (page: Page, name: 'Undo' | 'Redo'): Promise<void> => page.getByRole('button', { name, exact: true }).click();
const text = (of: Locator, name: string): Locator => of.getByRole('textbox', { name, exact: true });

/** Changes something, undoes it and does it again; `then` and `now` say what is seen before and after. */
const backAndForth = async (page: Page, change: () => Promise<unknown>, then: () => Promise<unknown>, now: () => Promise<unknown>) => {
  await then();
  await change();
  await now();
  await press(page, 'Undo');
  await then();
  await press(page, 'Redo');
  await now();
};

test.describe('each change of a block is one step of undo:', () => {
  test('the timeline’s filter', async ({ page }) => {
    await openSample(page);
    const timeline = block(page, 'Timeline');
    const rows = timeline.getByRole('listitem');
    await backAndForth(
      page,
      async () => {
        await timeline.getByRole('button', { name: 'Show…' }).click();
        await page.getByRole('checkbox', { name: 'Milestones only' }).check();
        await expectNoAxeViolations(page, '[role=dialog]');
        await page.keyboard.press('Escape');
      },
      () => expect(rows).toHaveCount(12),
      async () => {
        await expect(rows).toHaveCount(7);
        await expect(timeline.getByText('Only milestones: 5 of 12 events are left out.')).toBeVisible();
      },
    );
  });

  test('the key figures, by the event that they show', async ({ page }) => {
    await openSample(page);
    await insertBlock(page, 'Key figures');
    const figures = block(page, 'Key figures');
    const setTime = async (): Promise<void> => {
      await showView(page, 'Timeline');
      await cells(page, 'Time').nth(8).fill('12:15');
      await cells(page, 'Time').nth(8).press('Enter');
      await showView(page, 'Write');
    };
    await backAndForth(
      page,
      setTime,
      () => expect(figures).toContainText('2 h 25 min'),
      () => expect(figures).toContainText('2 h 35 min'),
    );
  });

  test('the causes', async ({ page }) => {
    await openSample(page);
    await insertBlock(page, 'Causes');
    const causes = block(page, 'Causes');
    const before = await text(causes, 'Cause').count();
    await backAndForth(
      page,
      () => causes.getByRole('button', { name: 'Add cause' }).click(),
      () => expect(text(causes, 'Cause')).toHaveCount(before),
      () => expect(text(causes, 'Cause')).toHaveCount(before + 1),
    );
    const seen = causes.getByRole('combobox', { name: 'Who may see this cause' }).last();
    await backAndForth(
      page,
      () => seen.selectOption('Internal'),
      () => expect(seen).toHaveValue('public'),
      () => expect(seen).toHaveValue('internal'),
    );
  });

  test('the actions, what they answer and their ticket', async ({ page }) => {
    await openSample(page);
    await insertBlock(page, 'Causes');
    const [actions, causes] = [block(page, 'Actions'), block(page, 'Causes')];
    await causes.getByRole('button', { name: 'Add cause' }).click();
    await text(causes, 'Cause').first().fill('A full table');
    await text(causes, 'Cause').first().blur();
    await expect(causes.getByText('No action answers it yet').first()).toBeVisible();
    const answers = actions.getByRole('button', { name: /^Answers/ }).first();
    await backAndForth(
      page,
      async () => {
        await answers.click();
        await page.getByRole('menuitemcheckbox', { name: /A full table/ }).click();
        await expectNoAxeViolations(page);
        await page.keyboard.press('Escape');
      },
      () => expect(answers).toHaveText('No cause yet'),
      async () => {
        await expect(answers).toHaveText('Cause 1');
        await expect(causes.getByText('Answered by action 1', { exact: true })).toBeVisible();
      },
    );
    const ticket = text(actions, 'Ticket').first();
    for (const typed of ['http://tracker.example.org/1', 'OPS-123']) {
      await ticket.fill(typed);
      await ticket.press('Enter');
      await expect(actions.getByText(`“${typed}” is no https address`)).toBeVisible();
      await expect(ticket).toHaveValue(typed);
    }
    // What was not taken stays with its reason, also while another view is shown, until Escape.
    await showView(page, 'Timeline');
    await showView(page, 'Write');
    await expect(ticket).toHaveValue('OPS-123');
    await expect(actions.getByText('“OPS-123” is no https address')).toBeVisible();
    await ticket.press('Escape');
    await expect(ticket).toHaveValue('');
    await backAndForth(
      page,
      async () => {
        await ticket.fill('tracker.example.org/1');
        await ticket.press('Enter');
        await ticket.blur();
      },
      () => expect(answers).toHaveText('Cause 1'),
      () => expect(ticket).toHaveValue('https://tracker.example.org/1'),
    );
    const state = actions.getByRole('combobox', { name: 'State' }).first();
    await backAndForth(
      page,
      () => state.selectOption('Done'),
      () => expect(state).toHaveValue('open'),
      () => expect(state).toHaveValue('done'),
    );
  });

  test('the status checklist', async ({ page }) => {
    await openSample(page);
    const state = block(page, 'Status checklist').getByRole('combobox', { name: 'State of the step' }).last();
    await backAndForth(
      page,
      () => state.selectOption('Done'),
      () => expect(state).toHaveValue('current'),
      () => expect(state).toHaveValue('done'),
    );
  });

  test('the corrections', async ({ page }) => {
    await startEmpty(page);
    await insertBlock(page, 'Corrections');
    const corrections = block(page, 'Corrections');
    await expect(corrections.getByText('No correction yet.', { exact: false })).toBeVisible();
    await backAndForth(
      page,
      () => corrections.getByRole('button', { name: 'Add correction' }).click(),
      () => expect(text(corrections, 'Correction')).toHaveCount(0),
      () => expect(text(corrections, 'Correction')).toHaveCount(1),
    );
    await text(corrections, 'Correction').fill('It was 16:10.');
    await text(corrections, 'Correction').blur();
    const date = text(corrections, 'Corrected on');
    await expect(date).toHaveValue(/^\d{4}-\d\d-\d\d$/);
    await date.fill('1 July 2026');
    await date.press('Tab');
    await expect(date).toHaveValue('2026-07-01');
    await press(page, 'Undo');
    await expect(date).not.toHaveValue('2026-07-01');
    await press(page, 'Redo');
    await expect(date).toHaveValue('2026-07-01');
    await page.reload();
    await expect(text(corrections, 'Correction')).toHaveValue('It was 16:10.');
    await showView(page, 'Preview');
    await expect(page.getByTitle('Preview of the report')).toHaveAttribute('srcdoc', /1 July 2026<\/span> <span>It was 16:10\./);
  });

  test('the contact, here and in the details', async ({ page }) => {
    await startEmpty(page);
    await insertBlock(page, 'Contact');
    const contact = text(block(page, 'Contact'), 'Whom to contact');
    const detail = text(page.getByRole('complementary', { name: 'Side panel' }), 'Contact');
    await backAndForth(
      page,
      async () => {
        await contact.fill('press@example.org');
        await contact.blur();
      },
      () => expect(contact).toHaveValue(''),
      async () => {
        await expect(contact).toHaveValue('press@example.org');
        await expect(detail).toHaveValue('press@example.org');
      },
    );
  });
});

/** Pastes words where the keyboard is. */
const paste = (page: Page, words: string): Promise<void> =>
  page.locator(':focus').evaluate((field, given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', given);
    field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, words);

test.describe('by keyboard', () => {
  for (const [name, noun] of [
    ['Causes', 'Cause'],
    ['Status checklist', 'Step'],
    ['Corrections', 'Correction'],
  ] as const) {
    test(`lines pasted into an item of “${name}” are an item each, as one step of undo`, async ({ page }) => {
      await startEmpty(page);
      await insertBlock(page, name);
      const list = block(page, name);
      await list.getByRole('button', { name: /^Add / }).click();
      await page.keyboard.type('Before  after');
      for (const _ of ' after') await page.keyboard.press('ArrowLeft');
      await paste(page, 'Line A\nLine B\n- Line C');
      await expect(text(list, noun)).toHaveCount(3);
      await expect(text(list, noun).last()).toBeFocused();
      expect(await text(list, noun).evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value))).toEqual([
        'Before Line A',
        'Line B',
        'Line C after',
      ]);
      await press(page, 'Undo');
      await expect(text(list, noun)).toHaveCount(1);
      await expect(text(list, noun)).toHaveValue('Before  after');
      await press(page, 'Redo');
      await expect(text(list, noun)).toHaveCount(3);
    });

    test(`the items of “${name}” are written one after the other and ordered`, async ({ page }) => {
      await startEmpty(page);
      await insertBlock(page, name);
      const list = block(page, name);
      // The blank report has lists without items.
      await list.getByRole('button', { name: /^Add / }).focus();
      await page.keyboard.press('Enter');
      await expect(text(list, noun)).toBeFocused();
      await page.keyboard.type('first');
      await page.keyboard.press('Enter');
      await expect(text(list, noun)).toHaveCount(2);
      await expect(text(list, noun).nth(1)).toBeFocused();
      await page.keyboard.type('second');
      await page.keyboard.press('Alt+ArrowUp');
      await expectValues(text(list, noun), ['second', 'first']);
      await expect(text(list, noun).first()).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(text(list, noun).nth(1)).toBeFocused();
      await expectNoAxeViolations(page);
    });
  }
});

test('a second timeline stands below the first, with its own filter', async ({ page }) => {
  await openSample(page);
  await block(page, 'Timeline').getByRole('button', { name: 'Show…' }).click();
  await page.getByRole('button', { name: 'Another timeline below' }).click();
  await expect(block(page, 'Timeline')).toHaveCount(2);
  await expect(block(page, 'Timeline').nth(0).getByRole('listitem')).toHaveCount(12);
  await expect(block(page, 'Timeline').nth(1).getByRole('listitem')).toHaveCount(7);
  await page.reload();
  await expect(block(page, 'Timeline').nth(1).getByRole('listitem')).toHaveCount(7);
});
