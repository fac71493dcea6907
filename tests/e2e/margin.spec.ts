import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { expectNoAxeViolations, expectNoAxeViolationsInBoth } from '../support/axe.ts';
import { openSample, showView, test, textOf } from '../support/browser.ts';
import { draftOf, type Remark, reviewOf, takeIn } from '../support/returned-review.ts';

const cards = (page: Page): Locator => page.getByRole('list', { name: 'Comments beside the text' }).getByRole('article');
const card = (page: Page, words: string): Locator => cards(page).filter({ hasText: words });
const quoted = (page: Page, words: string): Locator => textOf(page).locator('[data-quoted]').filter({ hasText: words });
const previewFrame = (page: Page): Locator => page.getByTitle('Preview of the report');
const inPreview = (page: Page) => page.frameLocator('iframe[title="Preview of the report"]');
const selectedInText = 'Many of you plan your day around a delivery, and a wrong time is worse than none.';

const remarks: readonly Remark[] = [
  { on: ['parcel tracking', 'On 8 June 2026, between 09:40 and 12:05 CEST, parcel tracking at Lindenpost showed'], text: 'One.' },
  {
    on: ['old positions', 'parcel tracking at Lindenpost showed old positions, and delivery notifications arrived'],
    text: 'Two.',
    replies: ['Yes.'],
  },
  { on: ['your day around', selectedInText], text: 'Three.' },
  { on: ['Thank you for your patience', 'Thank you for your patience, and thank you to the drivers'], text: 'Far below.' },
  { on: { kind: 'block', block: 'causes' }, text: 'Of the causes.' },
  { on: { kind: 'report' }, text: 'Of the whole.' },
];

/** The sample with what Ana has said of it, the comments in their list. */
const openReviewed = async (page: Page): Promise<void> => {
  await openSample(page);
  await takeIn(page, reviewOf(draftOf(page), 'Ana Ruiz', remarks, { colour: 'plum' }));
  await expect(textOf(page).locator('[data-quoted]')).toHaveCount(4);
  for (const notice of await page.getByRole('button', { name: 'Dismiss' }).all())
    await notice.click({ timeout: 2000 }).catch(() => undefined);
};
const openBeside = async (page: Page): Promise<void> => {
  await openReviewed(page);
  await page.getByText('Beside the text', { exact: true }).click();
  await card(page, 'One.').waitFor();
};
const topOf = async (locator: Locator): Promise<number> => (await locator.boundingBox())?.y ?? Number.NaN;
/** How far a card's top is from its words'. */
const distance = async (page: Page, said: string, words: string): Promise<number> =>
  Math.abs((await topOf(card(page, said))) - (await topOf(quoted(page, words))));
const expectNoOverlap = async (page: Page): Promise<void> => {
  const boxes = await cards(page).evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
  );
  for (const [at, { bottom }] of boxes.entries()) expect(boxes[at + 1]?.top ?? Number.POSITIVE_INFINITY).toBeGreaterThan(bottom);
};
const isInSight = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => {
    const { top, left } = element.getBoundingClientRect();
    return element.contains(document.elementFromPoint(left + 2, top + 2));
  });

test('comments stand at the height of their words, none over another, and go along when the text is scrolled', async ({ page }) => {
  await openBeside(page);
  await expect.poll(() => distance(page, 'One.', 'parcel tracking')).toBeLessThan(6);
  await expectNoOverlap(page);
  // Both stand in one passage: the second is pushed below the first.
  expect(await topOf(card(page, 'Two.'))).toBeGreaterThan(await topOf(quoted(page, 'old positions')));
  await expect(card(page, 'Two.')).toContainText('1 reply');
  const before = await topOf(card(page, 'One.'));
  await textOf(page).hover();
  await page.mouse.wheel(0, 40);
  await expect.poll(() => topOf(card(page, 'One.'))).toBeLessThan(before - 30);
  await expect.poll(() => distance(page, 'One.', 'parcel tracking')).toBeLessThan(6);
  await expect
    .poll(async () =>
      Math.abs((await topOf(card(page, 'Of the causes.'))) - (await topOf(textOf(page).getByRole('group', { name: 'Causes' })))),
    )
    .toBeLessThan(6);
  // A line more above, and all of them go down with their words.
  await textOf(page).getByRole('heading', { name: 'Summary' }).click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect.poll(() => distance(page, 'One.', 'parcel tracking')).toBeLessThan(6);
  await expectNoOverlap(page);
});

test('the chosen comment stands exactly at its words: by the mouse, by the cursor in them, by F9 wherever they are', async ({ page }) => {
  await openBeside(page);
  await card(page, 'Two.').click();
  await expect.poll(() => distance(page, 'Two.', 'old positions')).toBeLessThan(6);
  await expectNoOverlap(page);
  await expect(card(page, 'Two.').getByRole('button', { name: 'Reply' })).toBeVisible();
  await expect(card(page, 'One.').getByRole('button', { name: 'Reply' })).toHaveCount(0);
  await quoted(page, 'your day around').click();
  await expect.poll(() => distance(page, 'Three.', 'your day around')).toBeLessThan(6);
  await expect(textOf(page)).toBeFocused();
  for (const said of ['One.', 'Two.', 'Three.', 'Far below.']) {
    await page.keyboard.press('F9');
    await expect(card(page, said)).toBeFocused();
  }
  await expect.poll(() => isInSight(quoted(page, 'Thank you'))).toBe(true);
  await expect.poll(() => distance(page, 'Far below.', 'Thank you')).toBeLessThan(6);
  await page.keyboard.press('Shift+F9');
  await expect(card(page, 'Three.')).toBeFocused();
  await expect.poll(() => isInSight(quoted(page, 'your day around'))).toBe(true);
  // What is chosen can be read and answered: it is whole on the screen, though it has grown.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ben Okafor');
  await page.keyboard.press('Control+Enter');
  await page.getByRole('textbox', { name: 'Reply' }).fill('I say so.');
  await page.keyboard.press('Control+Enter');
  await expect(card(page, 'I say so.')).toBeFocused();
});

test('a comment that is being written covers none whose words are in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 1000 });
  await openBeside(page);
  await quoted(page, 'your day around').selectText();
  await page.keyboard.press('Control+Alt+m');
  const form = page.getByRole('region', { name: 'New comment' });
  await form.waitFor();
  const expectBelow = async (): Promise<void> => {
    const box = await form.boundingBox();
    await expect.poll(() => topOf(card(page, 'One.'))).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0));
    await expect(() => expectNoOverlap(page)).toPass();
  };
  await expectBelow();
  await card(page, 'Two.').click();
  await expect(card(page, 'Two.').getByRole('button', { name: 'Reply' })).toBeVisible();
  await expectBelow();
  // With the words their comments go.
  await textOf(page).hover();
  await page.mouse.wheel(0, 400);
  const edge = await form.boundingBox();
  await expect.poll(() => topOf(card(page, 'One.'))).toBeLessThan((edge?.y ?? 0) + (edge?.height ?? 0) - 50);
});

test('comments without a place stand below; the keyboard finds them, and words that go away bring theirs there', async ({ page }) => {
  await openBeside(page);
  const elsewhere = page.getByRole('region', { name: 'Comments without a place in the text' });
  await expect(elsewhere.getByRole('button', { name: '1 without a place in the text' })).toHaveAttribute('aria-expanded', 'false');
  for (const _ of remarks) await page.keyboard.press('F9');
  await expect(elsewhere.getByRole('article')).toBeFocused();
  await expect(elsewhere).toContainText('Of the whole.');
  await quoted(page, 'your day around').selectText();
  await page.keyboard.type('it');
  await expect(elsewhere).toContainText('The words are gone: “your day around”');
  await expect(card(page, 'Three.')).toHaveCount(0);
});

test('everybody has a colour and initials: derived, chosen, brought by a review, kept, and never the only sign', async ({ page }) => {
  await openReviewed(page);
  const panel = page.getByRole('tabpanel', { name: /^Comments/ });
  const colourOf = (locator: Locator, property: string): Promise<string> =>
    locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  await expect(panel.getByRole('article').filter({ hasText: 'One.' })).toHaveAttribute('data-person', 'plum');
  await expect(panel.getByRole('article').filter({ hasText: 'One.' }).locator('header')).toContainText('AR');
  await expect(quoted(page, 'parcel tracking')).toHaveAttribute('data-person', 'plum');
  const shown = await colourOf(quoted(page, 'parcel tracking'), 'box-shadow');
  expect(shown).toContain('rgb(138, 53, 112)');
  await page.getByRole('tab', { name: 'Details' }).click();
  expect(await colourOf(quoted(page, 'parcel tracking'), 'box-shadow')).not.toBe(shown);
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await panel.getByRole('button', { name: 'Comment on the report' }).click();
  const form = page.getByRole('form', { name: 'Who comments' });
  await form.getByRole('textbox', { name: 'Your name' }).fill('Ben Okafor');
  await expect(form.getByRole('textbox', { name: 'Initials' })).toHaveValue('BO');
  await form.getByRole('textbox', { name: 'Initials' }).fill('BeO');
  await form.getByRole('combobox', { name: 'Colour' }).selectOption('Olive');
  await expectNoAxeViolations(page, 'aside');
  await form.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox', { name: 'New comment' }).fill('Mine.');
  await page.keyboard.press('Control+Enter');
  const mine = panel.getByRole('article').filter({ hasText: 'Mine.' });
  await expect(mine).toHaveAttribute('data-person', 'olive');
  await expect(mine.locator('header')).toContainText('BeO');
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible();
  await page.reload();
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await expect(mine).toHaveAttribute('data-person', 'olive');
  // Who chooses another colour sees all of their own words in it.
  await panel.getByText('You comment as').getByRole('button', { name: 'Change' }).click();
  await form.getByRole('combobox', { name: 'Colour' }).selectOption('Teal');
  await form.getByRole('button', { name: 'Continue' }).click();
  await expect(mine).toHaveAttribute('data-person', 'teal');
});

test('the preview shows which words comments are about, and what is exported stays the same to the byte', async ({ page }) => {
  const exported = async (): Promise<string> => {
    await page.getByRole('button', { name: 'Export' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: /HTML/ }).click()]);
    return readFileSync(await download.path(), 'utf8');
  };
  const pageOf = (): Promise<{ readonly source: string; readonly elements: string; readonly marked: readonly string[] }> =>
    previewFrame(page).evaluate((frame) => {
      if (!(frame instanceof HTMLIFrameElement) || frame.contentDocument === null) throw new Error('There is no page.');
      const { documentElement, defaultView } = frame.contentDocument;
      const highlights = [...(defaultView?.CSS.highlights.values() ?? [])];
      return {
        source: frame.srcdoc,
        elements: documentElement.outerHTML,
        marked: highlights.flatMap((one) => [...one].map((range) => String(range))),
      };
    });
  await openSample(page);
  await showView(page, 'Preview');
  await inPreview(page).getByText('Many of you plan').waitFor();
  const before = await pageOf();
  const file = await exported();
  expect(file).toBe(before.source);
  await takeIn(page, reviewOf(draftOf(page), 'Ana Ruiz', remarks));
  await expect
    .poll(async () => (await pageOf()).marked.toSorted())
    .toEqual(['Thank you for your patience', 'old positions', 'parcel tracking', 'your day around']);
  const { source, elements } = await pageOf();
  expect(source).toBe(before.source);
  expect(elements).toBe(before.elements);
  expect(await exported()).toBe(file);
  // While the comments are away, the preview is the bare page again.
  await page.getByRole('tab', { name: 'Details' }).click();
  await expect.poll(async () => (await pageOf()).marked).toEqual([]);
});

test.describe('beside the preview', () => {
  // Playwright itself wants to run something in the page, which must not.
  test.use({ expectedErrors: /Blocked script execution/ });
  test('in the preview comments stand beside their words, lead to them, and are begun from words selected there', async ({ page }) => {
    await openBeside(page);
    await showView(page, 'Preview');
    const passage = inPreview(page).getByText('Many of you plan');
    await passage.waitFor();
    await expect.poll(async () => Math.abs((await topOf(card(page, 'Three.'))) - (await topOf(passage)))).toBeLessThan(300);
    await page.keyboard.press('F9');
    for (const _ of [1, 2, 3]) await page.keyboard.press('F9');
    await expect(card(page, 'Far below.')).toBeFocused();
    const thanks = inPreview(page).getByText('Thank you for your patience');
    await expect.poll(async () => Math.abs((await topOf(card(page, 'Far below.'))) - (await topOf(thanks)))).toBeLessThan(12);
    expect(await topOf(thanks)).toBeLessThan((page.viewportSize()?.height ?? 0) - 20);
    // Chosen by a click on its words, and answered to there.
    await page.keyboard.press('Shift+F9');
    await expect(card(page, 'Three.')).toBeFocused();
    await card(page, 'Two.').click();
    await expect(card(page, 'Three.').getByRole('button', { name: 'Resolve' })).toHaveCount(0);
    const box = await passage.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 200, (box?.y ?? 0) + 10);
    await expect(card(page, 'Three.').getByRole('button', { name: 'Resolve' })).toBeVisible();
    await passage.selectText();
    await page.keyboard.press('Control+Alt+m');
    await page.getByRole('textbox', { name: 'Your name' }).fill('Ben Okafor');
    await page.keyboard.press('Control+Enter');
    await page.getByRole('textbox', { name: 'New comment' }).fill('From the preview.');
    await page.keyboard.press('Control+Enter');
    await expect(card(page, 'From the preview.')).toBeVisible();
    await showView(page, 'Write');
    await expect(quoted(page, 'Many of you plan')).toHaveCount(1);
    await expect(card(page, 'From the preview.')).toBeVisible();
  });
});

test('no barrier beside the text and the preview, in light and dark', async ({ page }) => {
  await openBeside(page);
  await card(page, 'Two.').click();
  await page.getByRole('button', { name: '1 without a place in the text' }).click();
  await expectNoAxeViolationsInBoth(page, 'aside');
  await expectNoAxeViolationsInBoth(page, '.ProseMirror > p');
  await showView(page, 'Preview');
  await card(page, 'One.').waitFor();
  await expectNoAxeViolationsInBoth(page, 'aside');
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
