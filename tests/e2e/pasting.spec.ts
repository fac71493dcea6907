import { expect, type Locator, type Page } from '@playwright/test';
import { paste, startEmpty, test, textOf } from '../support/browser.ts';
import { expectTags } from '../support/report-text.ts';

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

test('pasted words keep their signs: a calculation and code are no emphasis', async ({ page }) => {
  await startEmpty(page);
  const words = 'The limit is 5 * 3 * 2 per node; def __init__(self) and `id` and ~~x~~';
  await paste(textOf(page), { 'text/html': `<p>${words}</p>` });
  await expect(textOf(page)).toHaveText(words);
  await expect(textOf(page).locator('em, strong, code, s')).toHaveCount(0);
});

test.describe('a paste of 2.4 MB', () => {
  const lines = Array.from({ length: 12_000 }, (_, at) => `Line ${at} of a <b>report</b>${' that goes on'.repeat(12)} and on and on.`);
  const parts = { 'text/html': lines.map((line) => `<p>${line}</p>`).join(''), 'text/plain': lines.join('\n').replace(/<\/?b>/g, '') };
  const asked = (page: Page): Locator => page.getByRole('dialog', { name: /^2\.\d MB of text\. Paste it\?$/ });

  test('asks first, is left out with Escape, and comes in by keyboard as one step of undo', async ({ page }) => {
    test.slow();
    await startEmpty(page);
    await page.keyboard.type('Before.');
    await paste(textOf(page), parts);
    await asked(page).waitFor();
    await page.keyboard.press('Escape');
    await expect(asked(page)).toHaveCount(0);
    await expect(textOf(page)).toHaveText('Before.');
    await expect(textOf(page)).toBeFocused();

    await page.keyboard.press('Enter');
    await paste(textOf(page), parts);
    await asked(page).waitFor();
    await expect(asked(page).getByRole('button')).toHaveText(['Cancel', 'Paste as plain text', 'Paste']);
    await page.keyboard.press('Shift+Tab');
    await expect(asked(page).getByRole('button', { name: 'Paste', exact: true })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(textOf(page).locator('p')).toHaveCount(12_001, { timeout: 60_000 });
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(textOf(page).locator('p').last()).toContainText('Line 11999 of a report');
    await expect(textOf(page)).toBeFocused();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(textOf(page).locator('p').first()).toHaveText('Before.', { timeout: 60_000 });
    await expect(textOf(page).locator('p')).not.toHaveCount(12_001);
  });
});
