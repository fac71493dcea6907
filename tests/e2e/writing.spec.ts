import { expect, type Page } from '@playwright/test';
import { openSample, paste, showView, startEmpty, test, textOf } from '../support/browser.ts';

const tool = (page: Page, name: RegExp | string) => page.getByRole('toolbar', { name: 'Format' }).getByRole('button', { name });
const kindOfText = (page: Page) => page.getByRole('combobox', { name: 'Kind of text' });
const block = (page: Page, name: string) => textOf(page).getByRole('group', { name, exact: true });
/** The structure of the text as tags: what a paragraph's content is, is left to `toHaveText`. */
const tagsOf = (page: Page): Promise<string[]> =>
  textOf(page).evaluate((text) =>
    [...text.children].map((child) => child.querySelector('[role=group]')?.ariaLabel ?? child.tagName.toLowerCase()),
  );
const expectTags = (page: Page, tags: readonly string[]): Promise<void> => expect.poll(() => tagsOf(page)).toEqual(tags);
const selectAll = (page: Page): Promise<void> => page.keyboard.press('ControlOrMeta+a');

for (const [name, shortcut, tag] of [
  [/^Bold/, 'ControlOrMeta+b', 'strong'],
  [/^Italic/, 'ControlOrMeta+i', 'em'],
  [/^Strikethrough/, 'ControlOrMeta+Shift+s', 's'],
  [/^Code/, 'ControlOrMeta+e', 'code'],
] as const) {
  test(`${tag} by its button, and away again`, async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('late');
    await selectAll(page);
    await tool(page, name).click();
    await expect(textOf(page).locator(tag)).toHaveText('late');
    await expect(tool(page, name)).toHaveAttribute('aria-pressed', 'true');
    await tool(page, name).click();
    await expect(textOf(page).locator(tag)).toHaveCount(0);
  });

  test(`${tag} by its keys while typing`, async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('so ');
    await page.keyboard.press(shortcut);
    await page.keyboard.type('late');
    await page.keyboard.press(shortcut);
    await page.keyboard.type(' again');
    await expect(textOf(page).locator(tag)).toHaveText('late');
    await expect(textOf(page)).toHaveText('so late again');
  });
}

for (const [typed, tags] of [
  ['# Impact', ['h2']],
  ['## Impact', ['h3']],
  ['### Impact', ['h4']],
  ['> Impact', ['blockquote']],
  ['- Impact', ['ul']],
  ['* Impact', ['ul']],
  ['1. Impact', ['ol']],
] as const) {
  test(`“${typed}” is written as ${tags.join()}`, async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type(typed);
    await expectTags(page, tags);
    await expect(textOf(page)).toHaveText('Impact');
  });
}

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

for (const [shortcut, tag] of [
  ['ControlOrMeta+Alt+1', 'h2'],
  ['ControlOrMeta+Alt+2', 'h3'],
  ['ControlOrMeta+Alt+3', 'h4'],
  ['ControlOrMeta+Shift+b', 'blockquote'],
  ['ControlOrMeta+Shift+8', 'ul'],
  ['ControlOrMeta+Shift+7', 'ol'],
] as const) {
  test(`${shortcut} makes ${tag} and takes it back`, async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('Impact');
    await page.keyboard.press(shortcut);
    await expectTags(page, [tag]);
    await page.keyboard.press(shortcut);
    await expectTags(page, ['p']);
    await expect(textOf(page)).toHaveText('Impact');
  });
}

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

test('the button for a rule puts one below, and the cursor behind it', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('above');
  await tool(page, 'Horizontal rule').click();
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
  await page.keyboard.press('Backspace', { delay: 50 });
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
  await page.keyboard.press('End');
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

  for (const bad of ['javascript:alert(1)', ' JaVaScRiPt:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '', 'https://']) {
    test(`to “${bad}” is refused with the reason, and the words stay`, async ({ page }) => {
      await address(page).fill(bad);
      await dialog(page).getByRole('button', { name: 'Add' }).click();
      await expect(dialog(page).getByRole('alert')).toContainText('web pages and e-mail addresses only');
      await expect(address(page)).toHaveValue(bad);
      await expect(textOf(page).getByRole('link', { includeHidden: true })).toHaveCount(0);
    });
  }

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

test.describe('a structured block', () => {
  const insert = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('button', { name: 'Block' }).click();
    await page.getByRole('menuitem', { name, exact: true }).click();
  };

  for (const name of ['Timeline', 'Key figures', 'Causes', 'Actions', 'Status checklist']) {
    test(`“${name}” is put into the text once, however often it is asked for`, async ({ page }) => {
      await startEmpty(page);
      await page.keyboard.type('Before');
      for (const _ of [1, 2]) {
        await insert(page, name);
        await expect(block(page, name)).toHaveCount(1);
      }
      await expect(textOf(page)).toContainText('Before');
    });
  }

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
    await insert(page, 'Causes');
    await expectTags(page, ['p', 'Causes']);
    await page.getByText('Causes', { exact: true }).first().click();
    await page.keyboard.press('Alt+ArrowUp');
    await expectTags(page, ['Causes', 'p']);
    await page.keyboard.press('Alt+ArrowDown');
    await expectTags(page, ['p', 'Causes']);
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
    await insert(page, 'Actions');
    await expect(block(page, 'Actions').getByRole('textbox', { name: 'Owner' }).first()).toHaveValue('Platform team');
  });

  test('at the end of the text leaves a way to write behind it', async ({ page }) => {
    await startEmpty(page);
    await insert(page, 'Causes');
    await page.getByText('Causes', { exact: true }).first().click();
    await page.keyboard.press('Enter');
    await page.keyboard.type('After');
    await expect(textOf(page).locator('p', { hasText: 'After' })).toBeVisible();
    await expect.poll(async () => (await tagsOf(page)).at(-1)).toBe('p');
  });
});

test('causes are added, edited, ordered and removed where they stand', async ({ page }) => {
  await openSample(page);
  await showView(page, 'Write');
  if ((await block(page, 'Causes').count()) === 0) {
    await page.getByRole('button', { name: 'Block' }).click();
    await page.getByRole('menuitem', { name: 'Causes' }).click();
  }
  const causes = block(page, 'Causes');
  const texts = causes.getByRole('textbox', { name: 'Cause' });
  const old = await texts.count();
  await causes.getByRole('button', { name: 'Add cause' }).click();
  await expect(texts).toHaveCount(old + 1);
  await texts.last().fill('Nobody had tested the backup');
  await causes.getByRole('combobox', { name: 'Kind of cause' }).last().selectOption('Contributing');
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
  await actions.getByRole('button', { name: 'Add action' }).click();
  await actions.getByRole('textbox', { name: 'Action' }).last().fill('Write to customers');
  await actions.getByRole('textbox', { name: 'Owner' }).last().fill('Press');
  await actions.getByRole('textbox', { name: 'Due' }).last().fill('1 July 2026');
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

test.describe('what was typed is there', () => {
  test('after a reload at once', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('Mail was late, and we are sorry.');
    await page.reload();
    await expect(textOf(page)).toHaveText('Mail was late, and we are sorry.');
  });

  test('after the page was closed at once', async ({ page, context }) => {
    await startEmpty(page);
    await page.keyboard.type('Mail was late, and we are sorry.');
    const address = page.url();
    await page.close({ runBeforeUnload: true });
    const next = await context.newPage();
    await next.goto(address);
    await expect(textOf(next)).toHaveText('Mail was late, and we are sorry.');
  });

  test('after a look at the other views', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('Mail was late.');
    await showView(page, 'Timeline');
    await showView(page, 'Preview');
    await expect(page.frameLocator('iframe[title="Preview of the report"]').getByText('Mail was late.')).toBeVisible();
    await showView(page, 'Write');
    await expect(textOf(page)).toHaveText('Mail was late.');
  });

  for (const [field, name] of [
    ['title', 'Title'],
    ['reference', 'Reference'],
  ] as const) {
    test(`in a field that was not left yet (${field}), after a reload at once`, async ({ page }) => {
      await startEmpty(page);
      await page.getByRole('textbox', { name }).fill('INC-77');
      await page.reload();
      await expect(page.getByRole('textbox', { name })).toHaveValue('INC-77');
    });
  }

  test('in a field of a block that was not left yet, after a reload at once', async ({ page }) => {
    await openSample(page);
    await block(page, 'Actions').getByRole('textbox', { name: 'Owner' }).first().fill('Press');
    await page.reload();
    await expect(block(page, 'Actions').getByRole('textbox', { name: 'Owner' }).first()).toHaveValue('Press');
  });
});

test('“Saved” with a time stands in the bar after typing', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('Mail was late.');
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d:\d\d$/ })).toBeVisible();
});

test.describe('pasted HTML', () => {
  // The browser tells that it ran no handler of HTML that was only read.
  test.use({ expectedErrors: /Executing inline event handler violates/ });

  test('keeps structure and emphasis, and brings neither scripts nor styles nor pictures', async ({ page, requests }) => {
    await startEmpty(page);
    await paste(textOf(page), {
      'text/html': `<style>p { color: red }</style><script>document.title = 'owned'</script>
        <h2 style="color:red" onclick="alert(1)">Impact</h2><p class="x">Mail was <b>late</b>
        <img src="https://tracker.example/x.png" onerror="document.title='owned'"><iframe src="https://tracker.example/"></iframe>
        <a href="javascript:alert(1)">bad</a> <a href="https://status.example.org/">good</a></p><ul><li>one</li></ul>`,
      'text/plain': 'unused',
    });
    await expectTags(page, ['h2', 'p', 'ul']);
    await expect(textOf(page).locator('strong')).toHaveText('late');
    await expect(textOf(page).locator('a')).toHaveText(['good']);
    await expect(
      textOf(page).locator('script, style, img:not(.ProseMirror-separator), iframe, [onclick], [onerror], h2[style], .x'),
    ).toHaveCount(0);
    await expect(page).not.toHaveTitle('owned');
    expect(requests.filter((address) => address.includes('tracker'))).toEqual([]);
  });

  test('from Word arrives as text without Word’s markup', async ({ page }) => {
    await startEmpty(page);
    await paste(textOf(page), {
      'text/html': `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><!--[if gte mso 9]><xml><o:x>junk</o:x></xml><![endif]--><style>p.MsoNormal{margin:0}</style></head>
        <body><!--StartFragment--><p class=MsoNormal><span lang=EN-GB style='mso-fareast-language:EN-US'>Mail was <b>late</b><o:p></o:p></span></p><!--EndFragment--></body></html>`,
      'text/plain': 'Mail was late',
    });
    await expect(textOf(page)).toHaveText('Mail was late');
    await expect(textOf(page).locator('[class*=Mso], [style*=mso]')).toHaveCount(0);
  });

  test('that never ends or never closes is taken as it is meant', async ({ page }) => {
    await startEmpty(page);
    await paste(textOf(page), { 'text/html': '<div><p>one<p>two<b>three<table><tr><td>four', 'text/plain': 'x' });
    for (const word of ['one', 'two', 'three', 'four']) await expect(textOf(page)).toContainText(word);
  });
});

test('pasted plain text keeps its paragraphs', async ({ page }) => {
  await startEmpty(page);
  await paste(textOf(page), { 'text/plain': 'First.\n\nSecond.' });
  await expect(textOf(page).locator('p')).toHaveText(['First.', 'Second.']);
});
