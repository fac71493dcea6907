import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import {
  addEvent,
  boxes,
  cells,
  fixture,
  openImport,
  openLibrary,
  openSample,
  openTimeline,
  sampleTitle,
  showView,
  startEmpty,
  test,
  textOf,
} from '../support/browser.ts';
import { insertBlock, tool } from '../support/report-text.ts';

/** Every place that a user can be in, by the way that leads there. */
const places: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'the library': openLibrary,
  'the library with a trash and a notice': async (page) => {
    await openLibrary(page);
    await page.getByRole('button', { name: `Move ${sampleTitle} to trash` }).click();
    await page.getByText('Trash (1)').click();
    await expect(page.getByRole('table', { name: 'Trash' })).toBeVisible();
  },
  'a search without a result': async (page) => {
    await openLibrary(page);
    await page.getByRole('searchbox').fill('volcano');
  },
  'the question before deleting for good': async (page) => {
    await openLibrary(page);
    await page.getByRole('button', { name: `Move ${sampleTitle} to trash` }).click();
    await page.getByText('Trash (1)').click();
    await page.getByRole('button', { name: `Delete ${sampleTitle} for good` }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'the import dialog with a problem': async (page) => {
    await openImport(page);
    await page.getByRole('button', { name: 'Make a draft' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'a draft just taken in, with its notes': async (page) => {
    await (await openImport(page)).fill(fixture('cloud-degradation.txt'));
    await page.getByRole('button', { name: 'Make a draft' }).click();
    await expect(textOf(page)).toBeVisible();
    await expect(page.getByRole('toolbar', { name: 'Format' })).toBeVisible();
  },
  'Write with every block': openSample,
  'an empty text': startEmpty,
  'the menu of blocks': async (page) => {
    await openSample(page);
    await page.getByRole('button', { name: 'Block' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
  },
  'the link dialog with a problem': async (page) => {
    await openSample(page);
    await tool(page, 'Link').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click();
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'the export menu': async (page) => {
    await openSample(page);
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(page.getByRole('menu')).toBeVisible();
  },
  'an empty timeline': async (page) => {
    await startEmpty(page);
    await showView(page, 'Timeline');
  },
  'a timeline with all that a row can say': async (page) => {
    await openSample(page);
    await showView(page, 'Timeline');
    await addEvent(page, '2026-10-25 02:30 Europe/Paris', 'Clocks go back');
    await addEvent(page, '2026-03-29 02:30 Europe/Paris', 'Clocks go forward');
    await cells(page, 'Who may see').nth(3).selectOption('Internal');
    await cells(page, 'Time').nth(2).fill('teatime');
    await cells(page, 'Time').nth(2).press('Tab');
    await expect(page.getByRole('alert').first()).toBeVisible();
    // Back to the top: a row that is half under the grid's head is no barrier, but would be taken for one.
    await cells(page, 'Time').first().focus();
  },
  'a zoomed chart with an event in focus': async (page) => {
    await openSample(page);
    await showView(page, 'Timeline');
    await page.locator('[data-chart-event][tabindex="0"]').focus();
    for (const key of ['ArrowRight', '+', '+', 'Shift+ArrowRight']) await page.keyboard.press(key);
  },
  'a crowded chart': async (page) => {
    await startEmpty(page);
    await showView(page, 'Timeline');
    await addEvent(page, '2026-06-10 16:00 UTC', 'one');
    for (const time of ['16:01', '16:02', '16:04', '16:05', '18:00']) await addEvent(page, time, `at ${time}`);
  },
  'the reasoning of a key figure': async (page) => {
    await openSample(page);
    await showView(page, 'Timeline');
    await page.getByRole('button', { name: /^Time to detect/ }).focus();
    await expect(page.getByRole('tooltip')).toBeVisible();
  },
  'an empty chart and figures that are missing, in the text': async (page) => {
    await startEmpty(page);
    for (const name of ['Timeline chart', 'Key figures']) await insertBlock(page, name);
    await expect(page.getByText('No chart yet')).toBeVisible();
  },
  'a timeline with chosen rows, open details and a second zone': async (page) => {
    await openTimeline(page);
    await page.getByLabel('Second zone').selectOption('In UTC');
    await boxes(page).nth(0).click();
    await boxes(page).nth(1).click();
    await page
      .getByRole('button', { name: /^Details of/ })
      .first()
      .click();
    await page.getByLabel('Category', { exact: true }).selectOption('Decision');
    await page.getByLabel('Address of the evidence').fill('https://example.org');
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: /^Internal note/ }).fill('For us only');
    await page.getByLabel('Address of the evidence').fill('nowhere');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeVisible();
  },
  'a filtered timeline, with a move that was refused': async (page) => {
    await openTimeline(page);
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByLabel('Show by milestone').selectOption('Any milestone');
    await expect(page.getByText('7 of 12 shown')).toBeVisible();
    await cells(page, 'Time').first().focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(page.getByText(/^The order follows the times/)).toBeVisible();
  },
  'times with doubts and their answers': async (page) => {
    await startEmpty(page);
    await showView(page, 'Timeline');
    await addEvent(page, '2026-06-10 23:50 CET', 'one');
    await addEvent(page, '00:10', 'two');
    // The zone of each, and the day of the second.
    await expect(page.getByRole('button', { name: 'It is right' })).toHaveCount(3);
  },
  'the list of categories': async (page) => {
    await openTimeline(page);
    await page
      .getByRole('button', { name: /^Details of/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Edit the list…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
  },
  'the menu that exports the timeline': async (page) => {
    await openTimeline(page);
    await page.getByRole('button', { name: 'Export the timeline' }).click();
    await expect(page.getByRole('menu')).toBeVisible();
  },
  'the paste dialog with doubts and questions': async (page) => {
    await openTimeline(page);
    await page.getByRole('button', { name: 'Paste a timeline' }).click();
    await page
      .getByRole('textbox', { name: 'The pasted timeline' })
      .fill('03/04/2026\n09:14 PST Alarm\nT+5 min On call answers\n2026-06-10 10:00 CET Fixed');
    await expect(page.getByRole('region', { name: 'What was read' })).toContainText('to look at');
  },
  'events without a zone': async (page) => {
    await startEmpty(page);
    await showView(page, 'Timeline');
    await addEvent(page, '2026-06-10 16:00', 'one');
  },
  Preview: async (page) => {
    await openSample(page);
    await showView(page, 'Preview');
    await expect(page.getByTitle('Preview of the report')).toBeVisible();
  },
  'a library that can’t be opened': async (page) => {
    await openLibrary(page);
    // As a newer Debrief leaves it.
    await page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const request = indexedDB.open('debrief');
          request.onsuccess = () => {
            const transaction = request.result.transaction('settings', 'readwrite');
            transaction.objectStore('settings').put({ key: 'format', value: 99 });
            transaction.oncomplete = () => {
              request.result.close();
              resolve();
            };
          };
        }),
    );
    await page.reload();
    await expect(page.getByRole('heading', { name: 'Debrief can’t open its library' })).toBeVisible();
  },
  'a draft that can’t be opened': async (page) => {
    await openLibrary(page);
    await page.goto('/#/draft/nowhere/write');
    await expect(page.getByRole('alert')).toBeVisible();
  },
};
const openPanel = async (page: Page, name: RegExp): Promise<void> => {
  await openSample(page);
  await page.getByRole('tab', { name }).click();
  await expect(page.getByRole('tabpanel', { name })).toBeVisible();
};
const panels = { Details: /^Details/, Findings: /^Findings/, Comments: /^Comments/ };
const everywhere = {
  ...places,
  ...Object.fromEntries(Object.entries(panels).map(([label, name]) => [`the panel “${label}”`, (page: Page) => openPanel(page, name)])),
};

test.describe('wide and narrow, in light and dark: axe finds no barrier in', () => {
  test.use({ viewport: { width: 1440, height: 900 }, contextOptions: { reducedMotion: 'reduce' } });
  for (const [name, go] of Object.entries(everywhere)) {
    test(name, async ({ page }) => {
      await go(page);
      for (const width of [1440, 900]) {
        await page.setViewportSize({ width, height: 900 });
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          // The colours of the other scheme, and the other width, come with the next frames.
          await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
          // The narrow window has the same buttons with less room: they are measured there.
          const whole = width < 1000 ? 'all' : 'quick';
          await expectNoAxeViolations(page, 'html', colorScheme === 'light' ? whole : 'colours');
        }
      }
    });
  }
});

/** Presses a key until the focus is where it should be; false after so many presses. */
const reaches = async (page: Page, key: string, selector: string, most = 60): Promise<boolean> => {
  for (let at = 0; at < most; at += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return true;
  }
  return false;
};

test.describe('with the keyboard alone', () => {
  test('the library’s ways in are reached with Tab', async ({ page }) => {
    await openLibrary(page);
    for (const name of ['Find a report', 'Paste or open a report', 'New report', sampleTitle]) {
      await page.keyboard.press('Tab');
      await expect(page.locator(':focus')).toHaveAccessibleName(name);
    }
  });

  test('the search is reached first, and a report opens with Enter', async ({ page }) => {
    await openLibrary(page);
    expect(await reaches(page, 'Tab', 'th a')).toBe(true);
    await page.keyboard.press('Enter');
    await expect(textOf(page)).toBeVisible();
  });

  test('Tab leaves the text forwards and Shift+Tab backwards', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('Mail was late.');
    await page.keyboard.press('Shift+Tab');
    await expect(textOf(page)).not.toBeFocused();
    await textOf(page).click();
    await page.keyboard.press('Tab');
    await expect(textOf(page)).not.toBeFocused();
    await expect(textOf(page)).toHaveText('Mail was late.');
  });

  test('Tab in a list leads out of the text in the end', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('- one');
    await page.keyboard.press('Enter');
    await page.keyboard.type('two');
    expect(await reaches(page, 'Tab', ':not([contenteditable])', 3)).toBe(true);
  });

  test('the toolbar is one stop, and arrows go along it', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.press('Shift+Tab');
    await expect(page.getByRole('toolbar').locator(':focus')).toHaveCount(1);
    await expect(page.locator(':focus')).toHaveAccessibleName('As the public will read it');
    await page.keyboard.press('ArrowLeft');
    await expect(page.locator(':focus')).toHaveAccessibleName('Who may see');
    await page.keyboard.press('Tab');
    await expect(textOf(page)).toBeFocused();
  });

  test('views, undo and export are reached from the text', async ({ page }) => {
    await openSample(page);
    await textOf(page).focus();
    expect(await reaches(page, 'Shift+Tab', 'nav[aria-label=Views] a')).toBe(true);
    await page.getByRole('link', { name: 'Library' }).focus();
    expect(await reaches(page, 'Tab', 'button[aria-haspopup]')).toBe(true);
    await expect(page.locator(':focus')).toHaveAccessibleName(/^Export/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitemradio', { name: 'Public edition' })).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
  });

  test('the fields of a block in the text are reached and left', async ({ page }) => {
    await openSample(page);
    await textOf(page).focus();
    expect(await reaches(page, 'Tab', 'textarea[aria-label=Action]')).toBe(true);
    expect(await reaches(page, 'Tab', '[role=tab]', 120)).toBe(true);
  });

  test('the grid is left with Tab', async ({ page }) => {
    await openSample(page);
    await showView(page, 'Timeline');
    await cells(page, 'Who may see').last().focus();
    expect(await reaches(page, 'Tab', '[role=tab]', 10)).toBe(true);
  });

  test('a new event whose time can’t be read does not hold the focus', async ({ page }) => {
    await openSample(page);
    await showView(page, 'Timeline');
    await page.getByRole('textbox', { name: 'Time of the new event' }).fill('teatime');
    expect(await reaches(page, 'Tab', '[role=tab]', 4)).toBe(true);
    await expect(page.getByRole('textbox', { name: 'Time of the new event' })).toHaveValue('teatime');
  });

  test('the tabs of the side panel change with the arrows', async ({ page }) => {
    await openSample(page);
    await page.getByRole('tab', { name: /^Details/ }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(page.getByRole('tab', { name: /^Findings/ })).toBeFocused();
    await expect(page.getByRole('tabpanel', { name: /^Findings/ })).toBeVisible();
  });

  test('a dialog holds the focus and gives it back', async ({ page }) => {
    await openSample(page);
    await tool(page, 'Link').focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('textbox')).toBeFocused();
    for (let at = 0; at < 6; at += 1) {
      await page.keyboard.press('Tab');
      await expect(dialog.locator(':focus')).toHaveCount(1);
    }
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.locator('body:focus')).toHaveCount(0);
  });
});

test('at 320 wide nothing of the frame lies beside the screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const go of [openLibrary, openSample]) {
    await go(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  }
});
