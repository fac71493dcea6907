import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { holdBack, openLibrary, showView, startReport, test, textOf } from '../support/browser.ts';
import { builtInTemplate } from '../support/templates.ts';

const chooser = (page: Page): Locator => page.getByRole('dialog', { name: 'New report' });
const options = (page: Page): Locator => chooser(page).getByRole('listbox', { name: 'Templates' }).getByRole('option');
const option = (page: Page, name: string): Locator => options(page).and(page.getByRole('option', { name }));
const editor = (page: Page): Locator => page.getByRole('dialog', { name: 'Edit a template' });
const helpOf = (page: Page): Promise<(string | null)[]> =>
  textOf(page)
    .locator('[data-help]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-help')));

const openChooser = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'New report' }).click();
  await expect(chooser(page).getByRole('listbox', { name: 'Templates' })).toBeVisible();
};
const startFrom = async (page: Page, name: string): Promise<void> => {
  await openLibrary(page);
  await openChooser(page);
  await option(page, name).click();
  await chooser(page).getByRole('button', { name: 'Start report' }).click();
  await expect(textOf(page)).toBeVisible();
  await expect(page.getByRole('toolbar', { name: 'Format' })).toBeVisible();
};
const importFile = async (page: Page, name: string, text: string): Promise<void> => {
  const picking = page.waitForEvent('filechooser');
  await chooser(page).getByRole('button', { name: 'Import a template…' }).click();
  await (await picking).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
};
const exportChosen = async (page: Page): Promise<{ readonly name: string; readonly text: string }> => {
  const download = page.waitForEvent('download');
  await chooser(page).getByRole('button', { name: 'Export' }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
};

test.describe('the chooser', () => {
  test('stands on the empty report first, and Enter starts it', async ({ page }) => {
    await openLibrary(page);
    await openChooser(page);
    await expect(options(page).first()).toHaveAccessibleName(/^Empty report/);
    await expect(option(page, 'Empty report')).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(textOf(page).getByRole('heading')).toHaveText(['Summary', 'Timeline', 'Causes', 'Actions', 'Current status']);
    await expect(chooser(page)).toHaveCount(0);
    await expect(page.getByRole('textbox', { name: 'Title' })).toBeFocused();
  });

  test('is moved in by arrows and typed letters, and shows the sections at a glance', async ({ page }) => {
    await openLibrary(page);
    await openChooser(page);
    await page.keyboard.press('ArrowDown');
    await expect(option(page, 'Customer notice (PIR)')).toBeFocused();
    await expect(chooser(page).getByRole('heading', { name: 'Customer notice (PIR)' })).toBeVisible();
    // A block that is called as its section is not named twice.
    await expect(
      chooser(page)
        .getByRole('listitem')
        .filter({ hasText: /^Timeline/ }),
    ).toHaveText('Timeline required as a block');
    await expect(
      chooser(page)
        .getByRole('listitem')
        .filter({ hasText: /^What we are doing/ }),
    ).toContainText('with the block Actions');
    await page.keyboard.type('gdpr art. 33');
    await expect(option(page, 'GDPR Art. 33 notification')).toBeFocused();
    await expect(chooser(page).getByRole('listitem').filter({ hasText: 'Likely consequences' })).toContainText('required');
    await expect(chooser(page).getByText('Not legal advice.')).toBeVisible();
    await expect(chooser(page).getByText('72 h from becoming aware')).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(textOf(page).getByRole('heading').first()).toHaveText('Nature of the breach');
  });

  test('preselects what was used last', async ({ page }) => {
    await startFrom(page, 'Short team report');
    await page.getByRole('link', { name: 'Library' }).click();
    await openChooser(page);
    await expect(option(page, 'Short team report')).toBeFocused();
    await expect(option(page, 'Short team report')).toHaveAttribute('aria-selected', 'true');
  });

  test('closes with Escape and starts nothing; the focus goes back', async ({ page }) => {
    await openLibrary(page);
    await openChooser(page);
    await page.keyboard.press('Escape');
    await expect(chooser(page)).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'New report' })).toBeFocused();
    await expect(page.getByRole('table', { name: 'Reports' }).getByRole('link')).toHaveCount(1);
  });
});

test.describe('help', () => {
  test('stands in every empty section, goes with the first letter and comes back', async ({ page }) => {
    await startFrom(page, 'Short team report');
    const wanted = builtInTemplate('team-report').sections.map(({ help }) => help);
    await expect.poll(() => helpOf(page)).toEqual(wanted);
    await textOf(page).locator('[data-help]').first().click();
    await page.keyboard.type('M');
    await expect.poll(() => helpOf(page)).toEqual(wanted.slice(1));
    await page.keyboard.press('Backspace');
    await expect.poll(() => helpOf(page)).toEqual(wanted);
  });

  test('is no text: not in the editor, not after a reload, and in no export', async ({ page }) => {
    await startFrom(page, 'Short team report');
    await expect.poll(async () => (await helpOf(page)).length).toBe(4);
    expect(await textOf(page).textContent()).not.toContain('Four sentences');
    await page.reload();
    await expect.poll(async () => (await helpOf(page)).length).toBe(4);
    await showView(page, 'Preview');
    await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toBeVisible();
    const helps = builtInTemplate('team-report').sections.map(({ help }) => help.slice(0, 20));
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    for (const item of await page.getByRole('menuitem').allTextContents()) {
      if (!/HTML/.test(item)) continue;
      if ((await page.getByRole('menu').count()) === 0) await page.getByRole('button', { name: 'Export', exact: true }).click();
      const download = page.waitForEvent('download');
      await page.getByRole('menuitem', { name: item }).click();
      const question = page.getByRole('dialog', { name: 'Export it as it is?' });
      await expect(question).toContainText('Not one sentence of this edition is written yet.');
      await expect(question).toContainText('5 parts that “Short team report” requires are still empty');
      await question.getByRole('button', { name: 'Export as it is' }).click();
      const text = readFileSync(await (await download).path(), 'utf8');
      for (const help of helps) expect(text).not.toContain(help);
    }
  });
});

test('required parts are counted, lead to their place, and go when they are filled', async ({ page }) => {
  await startFrom(page, 'Short team report');
  const summary = page.getByText('5 required parts are empty');
  await summary.click();
  await page.getByRole('button', { name: 'What happened', exact: true }).last().click();
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.type('Mail was late.');
  await expect(page.getByText('4 required parts are empty')).toBeVisible();
  await page.getByRole('complementary', { name: 'Side panel' }).getByRole('button', { name: 'Authors' }).click();
  await expect(page.getByRole('textbox', { name: 'Authors' })).toBeFocused();
  await page.keyboard.type('A. Writer');
  await expect(page.getByText('3 required parts are empty')).toBeVisible();
});

test('a section that was taken out can be added again', async ({ page }) => {
  await startReport(page);
  await page.getByRole('combobox', { name: 'Template' }).selectOption('Short team report');
  await page.getByText(/required parts are empty/).click();
  await page.getByRole('button', { name: 'Next steps (add this section)' }).click();
  await expect(textOf(page).getByRole('heading').last()).toHaveText('Next steps');
  await expect(page.getByRole('button', { name: 'Next steps', exact: true })).toHaveCount(2);
});

test.describe('deadlines', () => {
  test('are counted from the instant that is entered, with the arithmetic', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-06-14T12:00:00Z') });
    await startFrom(page, 'GDPR Art. 33 notification');
    const list = page.getByRole('list', { name: 'Deadlines' });
    await expect(list).toContainText('“Aware since” is not known yet.');
    const aware = page.getByRole('textbox', { name: 'Aware since' });
    await aware.fill('2026-06-10 09:12 CEST');
    await aware.press('Enter');
    await expect(list).toContainText(/aware 10 June (2026 )?09:12 CEST \+ 72 h = 13 June (2026 )?09:12 CEST/);
    const sent = page.getByRole('textbox', { name: 'Notification to the supervisory authority sent' });
    await sent.fill('2026-06-13 10:12 CEST');
    await sent.press('Enter');
    await expect(list).toContainText('1 h late');
    await page.reload();
    await expect(list).toContainText('1 h late');
    await expect(aware).toHaveValue('10 June 2026 09:12 CEST');
  });

  test('leave a time alone that is being typed when they arrive', async ({ page }) => {
    await startFrom(page, 'GDPR Art. 33 notification');
    const release = await holdBack(page, 'built-in-templates');
    await page.reload();
    const aware = page.getByRole('textbox', { name: 'Aware since' });
    await aware.click();
    await page.keyboard.type('2026-06-10 09');
    await expect(page.getByRole('region', { name: 'Deadlines' })).toHaveCount(0);
    const figures = page.getByRole('complementary', { name: 'Side panel' }).getByLabel('Key figures');
    const isBelowFigures = async (): Promise<boolean> =>
      ((await aware.boundingBox())?.y ?? 0) > ((await figures.boundingBox())?.y ?? Number.POSITIVE_INFINITY);
    expect(await isBelowFigures()).toBe(true);
    release();
    await expect(page.getByRole('region', { name: 'Deadlines' })).toBeVisible();
    expect(await isBelowFigures()).toBe(false);
    await expect(aware).toBeFocused();
    await page.keyboard.type(':12 CEST');
    await expect(aware).toHaveValue('2026-06-10 09:12 CEST');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('list', { name: 'Deadlines' })).toContainText('13 June 09:12 CEST');
  });

  test('say what an instant lacks', async ({ page }) => {
    await startFrom(page, 'GDPR Art. 33 notification');
    const aware = page.getByRole('textbox', { name: 'Aware since' });
    await aware.fill('2026-06-10 09:12');
    await aware.press('Enter');
    await expect(page.getByRole('list', { name: 'Deadlines' })).toContainText('“Aware since” has no zone.');
  });

  test('go on while the draft is open', async ({ page }) => {
    await page.clock.install({ time: new Date('2026-06-12T12:00:00Z') });
    await startFrom(page, 'GDPR Art. 33 notification');
    const aware = page.getByRole('textbox', { name: 'Aware since' });
    await aware.fill('2026-06-10 14:00 UTC');
    await aware.press('Enter');
    const list = page.getByRole('list', { name: 'Deadlines' });
    await expect(list).toContainText(/1\sday\s(2\sh|1\sh\s5[6-9]\smin)\sleft/);
    await page.clock.fastForward('10:00');
    await expect(list).toContainText(/1\sday\s1\sh\s(4\d|50)\smin\sleft/);
  });
});

test.describe('own templates', () => {
  test('are made of a draft without its words, and offered', async ({ page }) => {
    await startFrom(page, 'Short team report');
    await textOf(page).locator('[data-help]').first().click();
    await page.keyboard.type('Secret words.');
    await page.getByRole('button', { name: 'Save as a template…' }).click();
    await editor(page).getByRole('textbox', { name: 'Name' }).fill('Mail team');
    await editor(page).getByRole('button', { name: 'Save template' }).click();
    await expect(editor(page)).toHaveCount(0);
    await page.getByRole('link', { name: 'Library' }).click();
    await openChooser(page);
    await option(page, 'Mail team').click();
    const { name, text } = await exportChosen(page);
    expect(name).toBe('Mail-team.debrief-template.json');
    expect(text).toContain('What happened');
    expect(text).not.toContain('Secret');
  });

  test('are edited: name, headings, help, required, order, blocks, added and removed', async ({ page }) => {
    await openLibrary(page);
    await openChooser(page);
    await option(page, 'Short team report').click();
    await chooser(page).getByRole('button', { name: 'Copy and edit…' }).click();
    const field = (name: string): Locator => editor(page).getByRole('textbox', { name });
    await expect(field('Name')).toBeFocused();
    await field('Name').fill('Mail team');
    await field('Purpose, in one line').fill('For mail.');
    await field('Heading of section 1').fill('What we saw');
    await field('Help for section 1').fill('Say what users saw.');
    await editor(page).getByRole('button', { name: 'Move “Timeline” up' }).click();
    await editor(page).getByRole('checkbox').first().uncheck();
    await editor(page).getByRole('button', { name: 'Remove “What we learned”' }).click();
    await editor(page).getByRole('button', { name: 'Add a section' }).click();
    await editor(page).getByRole('button', { name: 'Save template' }).click();
    await expect(editor(page).getByRole('alert')).toHaveText('Section 4 has no heading yet. Name it or remove it.');
    await field('Heading of section 4').fill('Numbers');
    await editor(page).getByRole('combobox', { name: 'Add a block to section 4' }).selectOption('Key figures');
    await editor(page).getByRole('button', { name: 'Save template' }).click();
    await expect(option(page, 'Mail team')).toHaveAttribute('aria-selected', 'true');
    await chooser(page).getByRole('button', { name: 'Start report' }).click();
    await expect(textOf(page).getByRole('heading')).toHaveText(['Timeline', 'What we saw', 'Next steps', 'Numbers']);
    await expect(textOf(page).getByRole('group', { name: 'Key figures' })).toBeVisible();
    await expect.poll(async () => (await helpOf(page))[1]).toBe('Say what users saw.');
  });

  test('in the middle of being edited are not lost to Escape or a click outside', async ({ page }) => {
    await openLibrary(page);
    await openChooser(page);
    await chooser(page).getByRole('button', { name: 'Copy and edit…' }).click();
    await editor(page).getByRole('textbox', { name: 'Name' }).fill('Mail team');
    await page.keyboard.press('Escape');
    await page.mouse.click(5, 5);
    await expect(editor(page).getByRole('textbox', { name: 'Name' })).toHaveValue('Mail team');
    await editor(page).getByRole('button', { name: 'Cancel' }).click();
    await expect(chooser(page)).toBeVisible();
    await expect(option(page, 'Mail team')).toHaveCount(0);
  });

  test('go to a file and come back, once; a deleted one is gone', async ({ page }) => {
    await openLibrary(page);
    await openChooser(page);
    await option(page, 'Phase report').click();
    const { text } = await exportChosen(page);
    const file = text.replace('"phase-report"', '"mine"').replace('"Phase report"', '"From a file"');
    for (let times = 0; times < 2; times += 1) {
      await importFile(page, 'mine.debrief-template.json', file);
      await expect(option(page, 'From a file')).toHaveAttribute('aria-selected', 'true');
      await expect(option(page, 'From a file')).toHaveCount(1);
    }
    await chooser(page).getByRole('button', { name: 'Delete' }).click();
    await expect(option(page, 'From a file')).toHaveCount(0);
    await expect(options(page).and(page.getByRole('option', { selected: true }))).toHaveCount(1);
  });

  test('of a newer Debrief, broken or none at all are refused with a sentence', async ({ page }) => {
    await openLibrary(page);
    await openChooser(page);
    const count = await options(page).count();
    for (const [text, reason] of [
      [JSON.stringify({ debrief: 'template', format: 2, template: {} }), 'written by a newer Debrief'],
      ['{"debrief": "template", "format": 1, "templ', 'is no template of Debrief, or it is damaged'],
      ['# A report', 'is no template of Debrief, or it is damaged'],
      [JSON.stringify({ debrief: 'template', format: 1, template: { id: 'x', name: '' } }), 'has no name'],
    ] as const) {
      await importFile(page, 'odd.debrief-template.json', text);
      await expect(chooser(page).getByRole('alert')).toContainText(reason);
      await expect(chooser(page).getByRole('alert')).toContainText('Nothing was changed.');
    }
    await expect(options(page)).toHaveCount(count);
  });
});

const places: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the chooser': async (page) => {
    await openLibrary(page);
    await openChooser(page);
    await option(page, 'DORA final report').click();
  },
  'the template editor': async (page) => {
    await openLibrary(page);
    await openChooser(page);
    await option(page, 'DORA final report').click();
    await chooser(page).getByRole('button', { name: 'Copy and edit…' }).click();
    await expect(editor(page)).toBeVisible();
  },
  'a draft with help longer than a line': async (page) => {
    await startFrom(page, 'Customer notice (PIR)');
    await expect.poll(async () => (await helpOf(page)).length).toBe(8);
  },
  'a draft with help and deadlines': async (page) => {
    await startFrom(page, 'NIS2 early warning');
    const button = page.getByRole('button', { name: 'Show the side panel' });
    if (await button.isVisible()) await button.click();
    await page.getByRole('textbox', { name: 'Aware since' }).fill('2026-06-10 09:12 CEST');
    await page.getByRole('textbox', { name: 'Aware since' }).press('Enter');
    await page.getByText(/required parts are empty/).click();
    await expect(page.getByRole('list', { name: 'Deadlines' })).toContainText('+ 24 h =');
    await page.getByRole('heading', { name: 'Deadlines' }).scrollIntoViewIfNeeded();
  },
};
test.describe('wide and narrow, in light and dark: axe finds no barrier in', () => {
  test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });
  for (const [name, go] of Object.entries(places)) {
    test(name, async ({ page }) => {
      await go(page);
      for (const width of [1440, 900]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
          const pictures = process.env.DEBRIEF_PICTURES;
          if (pictures !== undefined)
            await page.screenshot({ path: `${pictures}/${name.replaceAll(' ', '-')}-${width}-${colorScheme}.png` });
          // As everywhere else: the buttons are measured in the narrow window, and the other scheme differs in its colours alone.
          const whole = width < 1000 ? 'all' : 'quick';
          await expectNoAxeViolations(page, 'html', colorScheme === 'light' ? whole : 'colours');
        }
      }
    });
  }
});
