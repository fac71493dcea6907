import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { openLibrary, test } from '../support/browser.ts';

test.use({ locale: 'de-DE', timezoneId: 'Europe/Berlin' });

const startBreach = async (page: Page): Promise<void> => {
  await page.clock.install({ time: new Date('2026-11-29T12:00:00Z') });
  await openLibrary(page, 'Verzögerte Paketverfolgung am 8. Juni 2026');
  await page.getByRole('button', { name: 'Neuer Bericht' }).click();
  const chooser = page.getByRole('dialog', { name: 'Neuer Bericht' });
  await chooser.getByRole('listbox', { name: 'Vorlagen' }).waitFor();
  await chooser.getByRole('option', { name: /Art\. 33|Artikel 33/ }).click();
  await chooser.getByRole('button', { name: 'Bericht beginnen' }).click();
  await expect(page.getByRole('list', { name: 'Fristen' })).toBeVisible();
};
const enter = async (page: Page, name: string, words: string): Promise<void> => {
  const field = page.getByRole('textbox', { name });
  await field.fill(words);
  await field.press('Enter');
};

test('a time without a zone is given this computer’s by a press, and stands as the language writes it', async ({ page }) => {
  await startBreach(page);
  const list = page.getByRole('list', { name: 'Fristen' });
  await enter(page, 'Bekannt seit', '28.11.2026 14:20');
  await expect(list).toContainText('„Bekannt seit“ hat keine Zone.');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Europe/Berlin (dieser Computer)' }).click();
  await expect(page.getByRole('textbox', { name: 'Bekannt seit' })).toHaveValue('28. November 2026 14:20 MEZ');
  await expect(list).toContainText('bekannt 28. November 14:20 MEZ + 72 h = 1. Dezember 14:20 MEZ');
  await expect(page.getByRole('button', { name: 'Europe/Berlin (dieser Computer)' })).toHaveCount(0);
});

test('a time that was skipped or came twice is settled by a press', async ({ page }) => {
  await startBreach(page);
  const aware = page.getByRole('textbox', { name: 'Bekannt seit' });
  // A list of proposals makes a combobox of the field.
  const zone = page.getByRole('combobox', { name: 'Zone, in der Zeiten gezeigt werden' });
  await zone.fill('berlin');
  await zone.press('Enter');
  await expect(zone).toHaveValue('Europe/Berlin');
  await enter(page, 'Bekannt seit', '29.3.2026 02:30');
  await page.getByRole('button', { name: '03:30 MESZ, nach dem Vorstellen der Uhren' }).click();
  await expect(aware).toHaveValue('29. März 2026 03:30 MESZ');
  await enter(page, 'Bekannt seit', '25.10.2026 02:30');
  await page.getByRole('button', { name: 'Die zweite, 02:30 MEZ' }).click();
  await expect(page.getByRole('list', { name: 'Fristen' })).toContainText('bekannt 25. Oktober 02:30 MEZ + 72 h = 28. Oktober 02:30 MEZ');
  await expect(page.getByRole('button', { name: /^Die (?:erste|zweite),/ })).toHaveCount(0);
});

test('a zone that is none stays in its field with the reason when the panel shows something else meanwhile, and Escape gives back what was there', async ({
  page,
}) => {
  await startBreach(page);
  const zone = page.getByRole('combobox', { name: 'Zone, in der Zeiten gezeigt werden' });
  await zone.fill('berlin');
  await zone.press('Enter');
  await zone.fill('Atlantis');
  await zone.press('Enter');
  const reason = page.getByText('„Atlantis“ ist keine Zone, die Debrief kennt.');
  await expect(reason).toBeVisible();
  await page.getByRole('tab', { name: 'Fassungen' }).click();
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect(zone).toHaveValue('Atlantis');
  await expect(reason).toBeVisible();
  await expectNoAxeViolations(page);
  await zone.press('Escape');
  await expect(zone).toHaveValue('Europe/Berlin');
  await expect(reason).toBeHidden();
});

test('what is entered for the future neither starts nor settles a deadline', async ({ page }) => {
  await startBreach(page);
  const list = page.getByRole('list', { name: 'Fristen' });
  await enter(page, 'Bekannt seit', '28.11.2026 14:20 Ortszeit Berlin');
  await enter(page, 'Meldung an die Aufsichtsbehörde gesendet', '1.12.2026 10:00 Ortszeit Berlin');
  await expect(list).toContainText('Der Zeitpunkt des Versands von „Meldung an die Aufsichtsbehörde“ liegt in der Zukunft.');
  await expect(list).toContainText('noch 2 Tage 1 h');
  await enter(page, 'Bekannt seit', '2.12.2026 14:20 Ortszeit Berlin');
  await expect(list).toContainText('„Bekannt seit“ liegt in der Zukunft.');
});
