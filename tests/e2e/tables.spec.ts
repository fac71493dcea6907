import { expect, type Page } from '@playwright/test';
import { paste, startEmpty, test, textOf } from '../support/browser.ts';
import { expectCursorIn, expectTags, insertBlock } from '../support/report-text.ts';

/** The words of the table, row by row. */
const rowsOf = (page: Page): Promise<string[][]> =>
  textOf(page)
    .locator('tr')
    .evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => cell.textContent ?? '')));
const expectRows = (page: Page, rows: readonly (readonly string[])[]): Promise<void> => expect.poll(() => rowsOf(page)).toEqual(rows);

/** Chooses from the menu of the table at the cursor. */
const inTable = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('toolbar', { name: 'Format' }).getByRole('button', { name: 'Table' }).click();
  await page.getByRole('menuitem', { name, exact: true }).click();
};

/** A table of two rows and two columns, the cursor in its first cell. */
const startTable = async (page: Page): Promise<void> => {
  await startEmpty(page);
  await paste(textOf(page), { 'text/html': '<table><tr><th>a<th>b<tr><td>1<td>2</table>', 'text/plain': '' });
  await textOf(page).locator('th').first().click();
  await page.keyboard.press('End');
  // What is done now is another step to undo.
  await page.waitForTimeout(800);
};

test('Ctrl+Alt+G makes a table; Tab walks its cells, adds a row behind the last, and Shift+Tab walks back', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.press('ControlOrMeta+Alt+g');
  for (const word of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j']) {
    await page.keyboard.type(word);
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await expectRows(page, [
    ['a', 'b', 'c'],
    ['d', 'e', 'f'],
    ['g', 'h', 'i'],
    ['j!', '', ''],
  ]);
  await expect(textOf(page).locator('th')).toHaveCount(3);
});

test('the arrows walk from cell to cell and out of the table, which leaves a line to write on', async ({ page }) => {
  await startEmpty(page);
  await insertBlock(page, 'Table');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('below');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('after');
  await expectRows(page, [
    ['', '', ''],
    ['below', '', ''],
    ['', '', ''],
  ]);
  await expect(textOf(page).locator('> p')).toHaveText('after');
});

for (const [name, rows] of [
  [
    'Add a row above',
    [
      ['', ''],
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  [
    'Add a row below',
    [
      ['a', 'b'],
      ['', ''],
      ['1', '2'],
    ],
  ],
  [
    'Add a column to the left',
    [
      ['', 'a', 'b'],
      ['', '1', '2'],
    ],
  ],
  [
    'Add a column to the right',
    [
      ['a', '', 'b'],
      ['1', '', '2'],
    ],
  ],
  ['Delete the row', [['1', '2']]],
  ['Delete the column', [['b'], ['2']]],
] as const) {
  test(`the table’s menu: ${name}, undone as one step`, async ({ page }) => {
    await startTable(page);
    await inTable(page, name);
    await expectRows(page, rows);
    await page.keyboard.press('ControlOrMeta+z');
    await expectRows(page, [
      ['a', 'b'],
      ['1', '2'],
    ]);
  });
}

test('the table’s menu opens by its keys, where cells are merged and split and the head is switched', async ({ page }) => {
  await startTable(page);
  const choose = async (name: string): Promise<void> => {
    await expect(textOf(page)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+Alt+g');
    await page.getByRole('menuitem', { name, exact: true }).waitFor();
    await page.keyboard.type(name.slice(0, 6));
    await page.keyboard.press('Enter');
  };
  await page.keyboard.press('Shift+ArrowRight');
  await expect(textOf(page).locator('.selectedCell')).toHaveCount(2);
  await choose('Merge the selected cells');
  await expect(textOf(page).locator('th')).toHaveAttribute('colspan', '2');
  await expect(textOf(page).locator('th')).toHaveText('ab');
  await choose('Split the cell');
  await expect(textOf(page).locator('th')).toHaveCount(2);
  await choose('Head row on or off');
  await expect(textOf(page).locator('th')).toHaveCount(0);
  await choose('Head column on or off');
  await expect(textOf(page).locator('th')).toHaveCount(2);
});

test('the whole table goes by its menu, and a cell’s last Backspace leaves the others', async ({ page }) => {
  await startTable(page);
  for (const _ of 'aa') await page.keyboard.press('Backspace');
  await expectRows(page, [
    ['', 'b'],
    ['1', '2'],
  ]);
  await inTable(page, 'Delete the whole table');
  await expect(textOf(page).locator('table')).toHaveCount(0);
});

test('a column’s width is dragged, kept through a reload, and printed', async ({ page }) => {
  await startTable(page);
  const head = textOf(page).locator('th').first();
  const box = await head.boundingBox();
  if (box === null) throw new Error('There is no cell.');
  await page.mouse.move(box.x + box.width - 1, box.y + 8);
  await expect(textOf(page).locator('.column-resize-handle').first()).toBeVisible();
  await page.mouse.down();
  await page.mouse.move(box.x + box.width - 121, box.y + 8, { steps: 4 });
  await page.mouse.up();
  await expect(head).toHaveAttribute('colwidth', String(Math.round(box.width) - 120));
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.reload();
  await expect(textOf(page).locator('th').first()).toHaveAttribute('colwidth', String(Math.round(box.width) - 120));
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Preview' }).click();
  await expect(page.frameLocator('iframe').locator('col').first()).toHaveAttribute('style', /width:\s*\d+/);
});

test('a wide table is scrolled by itself, never the window', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 700 });
  await startEmpty(page);
  await paste(textOf(page), { 'text/html': `<table><tr>${'<td>column'.repeat(40)}</table>`, 'text/plain': '' });
  const scroll = await textOf(page)
    .locator('.tableWrapper')
    .evaluate((wrapper) => wrapper.scrollWidth > wrapper.clientWidth);
  const isPageStill = await page.evaluate(() =>
    [...document.querySelectorAll('*')].every(
      (one) =>
        one.closest('.tableWrapper') !== null || one.scrollWidth <= one.clientWidth + 1 || getComputedStyle(one).overflowX !== 'auto',
    ),
  );
  expect([scroll, isPageStill]).toEqual([true, true]);
});

test('pasted tables come in clean; one that only arranges a mail is text', async ({ page }) => {
  await startEmpty(page);
  await paste(textOf(page), {
    'text/html': `<table style="color:red" width="900" border="1"><colgroup><col width="10"></colgroup><tbody><tr style="height:9px">
      <th colspan="2" style="background:red"><p class="MsoNormal"><b>Region</b></p></th></tr><tr><td>North</td><td>4<script>1</script></td></tr></table>
      <table><tr><td><p>only</p><p>layout</p></td></tr></table>`,
    'text/plain': '',
  });
  await expectRows(page, [['Region'], ['North', '4']]);
  await expect(textOf(page).locator('th')).toHaveAttribute('colspan', '2');
  await expect(textOf(page).locator('td[style], th[style], script, .MsoNormal')).toHaveCount(0);
  await expectTags(page, ['div', 'p', 'p']);
});

test('a table of ten thousand rows is refused with a sentence, and the text stays as it was', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('mine');
  await paste(textOf(page), { 'text/html': `<table>${'<tr><td>x<td>y'.repeat(10_000)}</table>`, 'text/plain': 'x' });
  await expect(page.getByText(/table of 10,000 rows and 20,000 cells.*Your text is as it was/)).toBeVisible();
  await page.keyboard.type(' still');
  await expect(textOf(page)).toHaveText('mine still');
});

test('below a table that ends its section there is a line to write in: by arrow, and by Ctrl+Enter from any cell', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('x');
  await page.keyboard.press('Enter');
  await page.keyboard.type('## Next');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('ControlOrMeta+Alt+g');
  await expectTags(page, ['div', 'p', 'h3']);
  for (let row = 0; row < 3; row += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Below');
  await expect(textOf(page).locator(':scope > p')).toHaveText('Below');
  await textOf(page).locator('th').first().click();
  await expectCursorIn(page, '');
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.keyboard.type('And ');
  await expect(textOf(page).locator(':scope > p')).toHaveText('And Below');
  await expect(textOf(page).getByRole('heading')).toHaveText('Next');
  // Where there is none yet, the way out makes one.
  await textOf(page).locator(':scope > p').click();
  await page.keyboard.press('Home');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Delete');
  await expectTags(page, ['div', 'h3']);
  await textOf(page).locator('td').last().click();
  await expectCursorIn(page, '');
  await page.keyboard.press('ControlOrMeta+Enter');
  await page.keyboard.type('Anew');
  await expectTags(page, ['div', 'p', 'h3']);
});
