import { expect } from '@playwright/test';
import { addEvent, cells, expectValues, newEvent, startReport, startTimeline, test, textOf } from '../support/browser.ts';

const noTime = /can’t be read as a time/;

test.describe('times as people say them', () => {
  test.use({ timezoneId: 'Europe/Berlin' });

  test('count from now, are told in words, and ask which half of the day was meant', async ({ page }) => {
    await page.clock.setFixedTime(new Date('2026-07-14T20:17:40Z'));
    await startTimeline(page);
    await addEvent(page, '5 min ago', 'Alarm');
    await expectValues(cells(page, 'Date'), ['2026-07-14']);
    await expectValues(cells(page, 'Time'), ['22:12']);
    await addEvent(page, 'halb elf', 'On call answers');
    await expectValues(cells(page, 'Time'), ['22:12', '22:30']);
    await expect(page.getByText('“halb elf” could be 22:30 or 10:30; the first was taken.')).toBeVisible();
    await page.getByRole('button', { name: /^Take 14 July 2026, 10:30/ }).click();
    await expectValues(cells(page, 'Time'), ['10:30', '22:12']);
    await cells(page, 'Milestone').nth(1).selectOption({ index: 1 });
    await cells(page, 'Time').first().fill('T+5h');
    await cells(page, 'Time').first().press('Tab');
    await expectValues(cells(page, 'Date'), ['2026-07-14', '2026-07-15']);
    await expectValues(cells(page, 'Time'), ['22:12', '03:12']);
  });

  test('hand a zone of the other season on as something to look at, and it is offered to no other event', async ({ page }) => {
    await startTimeline(page);
    await addEvent(page, '11.11.2026 09:40', 'Alarm');
    await addEvent(page, '13:30 CEST', 'Login down');
    await addEvent(page, '15:10', 'Login back');
    await addEvent(page, '+50m', 'Looked back on');
    await expectValues(cells(page, 'Zone'), ['', 'UTC+2', 'UTC+2', 'UTC+2']);
    const zones = page.getByRole('status').filter({ hasText: 'One event has no zone' }).getByRole('button');
    await expect(zones).toHaveText(['Europe/Berlin', 'UTC']);
    const findings = page.getByRole('tabpanel', { name: /^Findings/ });
    await page.getByRole('tab', { name: /^Findings/ }).click();
    await expect(findings.getByRole('button', { name: /^Read as/ })).toHaveText(['Read as CET', 'Read as CET', 'Read as CET']);
    await findings.getByRole('button', { name: 'Read as CET' }).first().click();
    await expectValues(cells(page, 'Zone'), ['', 'CET', 'UTC+2', 'UTC+2']);
    await expect(findings.getByRole('button', { name: 'Read as CET' })).toHaveCount(2);
    await page.getByRole('button', { name: 'Take 11 November 2026, 15:10 CET and the like in all 2' }).click();
    await expectValues(cells(page, 'Zone'), ['', 'CET', 'CET', 'CET']);
    await addEvent(page, '16:30', 'Home');
    await expectValues(cells(page, 'Zone'), ['', 'CET', 'CET', 'CET', 'CET']);
    await expect(zones).toHaveText(['Europe/Berlin', 'UTC']);
  });

  test('that can’t be read are told of as they are left, marked when one comes back, and forgiven as soon as they can be', async ({
    page,
  }) => {
    await startTimeline(page);
    const { time, text } = newEvent(page);
    await time.fill('ten-ish or so');
    await time.press('Tab');
    await expect(page.getByText(noTime)).toBeVisible();
    await expect(text).toBeFocused();
    await page.keyboard.type('Alarm');
    await page.keyboard.press('Enter');
    await expect(time).toBeFocused();
    await page.keyboard.type('22:1');
    await expect(time).toHaveValue('22:1');
    await page.keyboard.type('5');
    await expect(page.getByText(noTime)).toHaveCount(0);
    await page.keyboard.press('Enter');
    await expect(text).toHaveValue('Alarm');
    await page.keyboard.press('Enter');
    await expectValues(cells(page, 'Time'), ['22:15']);
    await cells(page, 'Time').first().fill('later');
    await cells(page, 'Time').first().press('Tab');
    await expect(page.getByText(noTime)).toBeVisible();
    await cells(page, 'Time').first().fill('22:20');
    await expect(page.getByText(noTime)).toHaveCount(0);
  });

  test('that can’t be read stay in a field of the details with their reason, in another tab and after a reload, until they are given up', async ({
    page,
  }) => {
    await startReport(page);
    const aware = page.getByRole('textbox', { name: 'Aware since' });
    const tab = (name: string): Promise<void> => page.getByRole('tab', { name }).click();
    await aware.fill('2026-07-14 22:05 CEST');
    await aware.press('Enter');
    const before = await aware.inputValue();
    await aware.fill('when the phones rang');
    // Left by the tab itself, with no blur of its own before the panel goes.
    await tab('Comments');
    await tab('Details');
    await expect(aware).toHaveValue('when the phones rang');
    await expect(page.getByText(noTime)).toBeVisible();
    await expect(page.getByText(/^Saved/).first()).toBeVisible();
    await page.reload();
    await expect(aware).toHaveValue('when the phones rang');
    await expect(aware).toHaveAttribute('aria-invalid', 'true');
    await aware.press('Escape');
    await expect(aware).toHaveValue(before);
    await expect(page.getByText(noTime)).toHaveCount(0);
    await tab('Comments');
    await tab('Details');
    await expect(aware).toHaveValue(before);
  });

  test('a day that can’t be read stays with its action after a reload', async ({ page }) => {
    await startReport(page);
    await textOf(page).getByRole('button', { name: 'Add action' }).click();
    const due = textOf(page).getByLabel('Due');
    await due.fill('when it is ready');
    await due.press('Tab');
    await expect(page.getByText('“when it is ready” is no date.')).toBeVisible();
    await expect(page.getByText(/^Saved/).first()).toBeVisible();
    await page.reload();
    await expect(due).toHaveValue('when it is ready');
    await expect(page.getByText('“when it is ready” is no date.')).toBeVisible();
  });
});
