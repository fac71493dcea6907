import { expect, type Locator, type Page } from '@playwright/test';
import { emptyText, openSample, showView, startEmpty, test, textOf } from '../support/browser.ts';
import { expectCursorIn, expectTags, insertBlock, selectAll, tool } from '../support/report-text.ts';

/** How far the words of a paragraph stand from its left and its right side, in pixels. */
const roomBeside = (paragraph: Locator): Promise<{ readonly left: number; readonly right: number }> =>
  paragraph.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    const words = range.getBoundingClientRect();
    const line = element.getBoundingClientRect();
    return { left: words.left - line.left, right: line.right - words.right };
  });

test('words of Arabic begin at the right, in the text and in the report as it goes out, and a line of English beside them at the left', async ({
  page,
}) => {
  await startEmpty(page);
  await page.keyboard.type('انقطعت الخدمة في الساعة 10:05');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Service was down.');
  const expectSides = async (paragraphs: Locator): Promise<void> => {
    const arabic = await roomBeside(paragraphs.filter({ hasText: '10:05' }));
    expect(arabic.right).toBeLessThan(2);
    expect(arabic.left).toBeGreaterThan(100);
    expect((await roomBeside(paragraphs.filter({ hasText: 'Service was down.' }))).left).toBeLessThan(2);
  };
  await expectSides(textOf(page).locator('p'));
  await showView(page, 'Preview');
  const sent = page.frameLocator('iframe').locator('main p');
  await expect(sent.first()).toBeVisible();
  await expectSides(sent);
});

const kindOfText = (page: Page) => page.getByRole('combobox', { name: 'Kind of text' });

for (const [name, shortcut, tag] of [
  [/^Bold/, 'ControlOrMeta+b', 'strong'],
  [/^Italic/, 'ControlOrMeta+i', 'em'],
  [/^Strikethrough/, 'ControlOrMeta+Shift+s', 's'],
  [/^Code/, 'ControlOrMeta+e', 'code'],
] as const) {
  test(`${tag} by its button, and away again, and by its keys while typing`, async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('late');
    await selectAll(page);
    await tool(page, name).click();
    await expect(textOf(page).locator(tag)).toHaveText('late');
    await expect(tool(page, name)).toHaveAttribute('aria-pressed', 'true');
    await tool(page, name).click();
    await expect(textOf(page).locator(tag)).toHaveCount(0);

    await emptyText(page);
    await page.keyboard.type('so ');
    await page.keyboard.press(shortcut);
    await page.keyboard.type('late');
    await page.keyboard.press(shortcut);
    await page.keyboard.type(' again');
    await expect(textOf(page).locator(tag)).toHaveText('late');
    await expect(textOf(page)).toHaveText('so late again');
  });
}

test('signs at the start of a line make headings, quotes and lists', async ({ page }) => {
  await startEmpty(page);
  for (const [typed, tags] of [
    ['# Impact', ['h2']],
    ['## Impact', ['h3']],
    ['### Impact', ['h4']],
    ['> Impact', ['blockquote']],
    ['- Impact', ['ul']],
    ['* Impact', ['ul']],
    ['1. Impact', ['ol']],
  ] as const)
    await test.step(`“${typed}” is written as ${tags.join()}`, async () => {
      await page.keyboard.type(typed);
      await expectTags(page, tags);
      await expect(textOf(page)).toHaveText('Impact');
      await emptyText(page);
    });
});

test('“**so** *late*” is written as bold and italic', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('**so** and *late*');
  await expect(textOf(page).locator('strong')).toHaveText('so');
  await expect(textOf(page).locator('em')).toHaveText('late');
});

test('“---” is written as a rule', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('---');
  await expect(textOf(page).locator('hr')).toHaveCount(1);
});

test('a shortcut makes the kind of text and takes it back', async ({ page }) => {
  await startEmpty(page);
  for (const [shortcut, tag] of [
    ['ControlOrMeta+Alt+1', 'h2'],
    ['ControlOrMeta+Alt+2', 'h3'],
    ['ControlOrMeta+Alt+3', 'h4'],
    ['ControlOrMeta+Shift+b', 'blockquote'],
    ['ControlOrMeta+Shift+8', 'ul'],
    ['ControlOrMeta+Shift+7', 'ol'],
  ] as const)
    await test.step(`${shortcut} makes ${tag}`, async () => {
      await page.keyboard.type('Impact');
      await page.keyboard.press(shortcut);
      await expectTags(page, [tag]);
      await page.keyboard.press(shortcut);
      await expectTags(page, ['p']);
      await expect(textOf(page)).toHaveText('Impact');
      await emptyText(page);
    });
});

test('the kind of text is chosen in the toolbar, which says where the cursor is', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('Impact');
  for (const [label, tag] of [
    ['Heading', 'h2'],
    ['Subheading', 'h3'],
    ['Minor heading', 'h4'],
    ['Quote', 'blockquote'],
    ['Text', 'p'],
  ] as const) {
    await kindOfText(page).selectOption({ label });
    await expectTags(page, [tag]);
    await expect(kindOfText(page).locator('option:checked')).toHaveText(label);
  }
});

for (const [name, tags] of [
  [/^Bulleted list/, ['ul']],
  [/^Numbered list/, ['ol']],
  [/^Quote/, ['blockquote']],
] as const) {
  test(`${tags.join()} by its button, and away again`, async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('Impact');
    await tool(page, name).click();
    await expectTags(page, tags);
    await tool(page, name).click();
    await expectTags(page, ['p']);
  });
}

test('a rule from the menu of blocks stands below, and the cursor behind it', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('above');
  await insertBlock(page, 'Horizontal rule');
  await page.keyboard.type('below');
  await expectTags(page, ['p', 'hr', 'p']);
  await expect(textOf(page)).toHaveText('abovebelow');
});

test('Enter behind a heading begins a paragraph', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('# Impact');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Mail was late.');
  await expectTags(page, ['h2', 'p']);
});

test('Backspace at the start of a heading makes it text', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('# Impact');
  await page.keyboard.press('Home');
  // The editor hears of a cursor that the browser moved a moment later; no hand is faster than that.
  await page.waitForTimeout(100);
  await page.keyboard.press('Backspace');
  await expectTags(page, ['p']);
  await expect(textOf(page)).toHaveText('Impact');
});

test('Enter on an empty item ends the list', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('- one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.keyboard.type('after');
  await expectTags(page, ['ul', 'p']);
  await expect(textOf(page).getByRole('listitem')).toHaveText(['one', 'two']);
});

test('headings appear in the outline and lead to their place', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openSample(page);
  const outline = page.getByRole('navigation', { name: 'Outline' });
  await outline.getByRole('button', { name: 'Next steps' }).click();
  await expect(textOf(page).getByRole('heading', { name: 'Next steps' })).toBeInViewport();
  // The editor puts the cursor where the jump left it once more, a moment after it is focused.
  await expect(async () => {
    await page.keyboard.press('End');
    await expectCursorIn(page, 'Next steps', 'Next steps'.length, 500);
  }).toPass();
  await page.keyboard.type(' for us');
  await expect(outline.getByRole('button', { name: 'Next steps for us' })).toBeVisible();
});

test.describe('a link', () => {
  const dialog = (page: Page) => page.getByRole('dialog');
  const address = (page: Page) => dialog(page).getByRole('textbox', { name: 'Address' });

  test.beforeEach(async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('status');
    await selectAll(page);
    await tool(page, 'Link').click();
  });

  test('is put on the selected words, and typing goes on in the text', async ({ page }) => {
    await address(page).fill('https://status.example.org/incidents');
    await page.keyboard.press('Enter');
    await expect(dialog(page)).toHaveCount(0);
    await expect(textOf(page).getByRole('link', { name: 'status' })).toHaveAttribute('href', 'https://status.example.org/incidents');
    await expect(textOf(page)).toBeFocused();
    await page.keyboard.press('End');
    await page.keyboard.type(' page');
    await expect(textOf(page)).toHaveText('status page');
    await expect(textOf(page).getByRole('link')).toHaveText('status');
  });

  test('without a scheme is a web page, and with an @ an e-mail address', async ({ page }) => {
    await address(page).fill('example.org/x');
    await dialog(page).getByRole('button', { name: 'Add' }).click();
    await expect(textOf(page).getByRole('link')).toHaveAttribute('href', 'https://example.org/x');
    await tool(page, 'Link').click();
    await address(page).fill('press@example.org');
    await dialog(page).getByRole('button', { name: 'Change' }).click();
    await expect(textOf(page).getByRole('link')).toHaveAttribute('href', 'mailto:press@example.org');
  });

  test('to anything but a web page or an e-mail address is refused with the reason, and the words stay', async ({ page }) => {
    for (const bad of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '', 'https://'])
      await test.step(`“${bad}”`, async () => {
        await address(page).fill(bad);
        await dialog(page).getByRole('button', { name: 'Add' }).click();
        await expect(dialog(page).getByRole('alert')).toContainText('web pages and e-mail addresses only');
        await expect(address(page)).toHaveValue(bad);
        await expect(textOf(page).getByRole('link', { includeHidden: true })).toHaveCount(0);
        await page.keyboard.press('Escape');
        await tool(page, 'Link').click();
        await expect(dialog(page).getByRole('alert')).toHaveCount(0);
      });
  });

  test('is taken away with “Remove the link”, and the words stay', async ({ page }) => {
    await address(page).fill('example.org');
    await page.keyboard.press('Enter');
    await tool(page, 'Link').click();
    await dialog(page).getByRole('button', { name: 'Remove the link' }).click();
    await expect(textOf(page).getByRole('link')).toHaveCount(0);
    await expect(textOf(page)).toHaveText('status');
  });

  test('is not made when the dialog is left with Escape', async ({ page }) => {
    await address(page).fill('example.org');
    await page.keyboard.press('Escape');
    await expect(dialog(page)).toHaveCount(0);
    await expect(textOf(page).getByRole('link')).toHaveCount(0);
  });
});
