import { expect } from '@playwright/test';
import { newEvent, openLibrary, openSample, sampleTitle, showView, test, textOf } from '../support/browser.ts';

test.describe('a part of the app that can’t be loaded', () => {
  test.use({ expectedErrors: /Failed to load resource|ERR_FAILED/ });

  test('is said, and comes with another try; the rest goes on', async ({ page }) => {
    await openSample(page);
    await page.route('**/assets/timeline-view-*.js', (route) => route.abort());
    await showView(page, 'Timeline');
    const notice = page.getByRole('alert').filter({ hasText: 'A part of Debrief could not be loaded. What you wrote is kept.' });
    await notice.waitFor();
    await showView(page, 'Write');
    await textOf(page).getByRole('heading', { name: 'Summary' }).click();
    await page.keyboard.type('Still here ');
    await expect(textOf(page)).toContainText('Still here ');

    await page.unroute('**/assets/timeline-view-*.js');
    await showView(page, 'Timeline');
    await expect(newEvent(page).time).toBeVisible();
  });

  test('comes with “Try again” where it is wanted', async ({ page }) => {
    await page.route('**/assets/library-*.js', (route) => route.abort());
    await page.goto('/');
    const again = page.getByRole('alert').getByRole('button', { name: 'Try again' });
    await again.waitFor();
    await page.unroute('**/assets/library-*.js');
    await again.click();
    await page.getByRole('link', { name: sampleTitle, exact: true }).waitFor();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

  test('is said in another language too, where all of the screens waits for it', async ({ page }) => {
    await openLibrary(page);
    await page.locator('main select').last().selectOption({ label: 'Français' });
    await page.getByRole('button', { name: 'Nouveau rapport' }).waitFor();
    await page.route('**/assets/library-*.js', (route) => route.abort());
    await page.reload();
    const again = page.getByRole('alert').getByRole('button', { name: 'Réessayer' });
    await again.waitFor();
    await page.unroute('**/assets/library-*.js');
    await again.click();
    await page.getByRole('button', { name: 'Nouveau rapport' }).waitFor();
  });
});

test('what comes behind the text is asked for in a few files', async ({ page }) => {
  await openSample(page);
  await page.reload();
  await textOf(page).waitFor();
  const scripts = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'script' && scripts.add(request.url()));
  await page.getByRole('toolbar').first().waitFor();
  await page.getByRole('complementary').first().waitFor();
  await page.waitForTimeout(1000);
  expect(scripts.size).toBeGreaterThan(0);
  expect(scripts.size).toBeLessThan(15);
});

test('V8 is told to keep all of what a draft opens with compiled, and nothing that cleans a paste is part of it', async ({ page }) => {
  const scripts = new Map<string, Promise<string>>();
  page.on('response', (response) => {
    const name = /assets\/(\w+)-[^/]+\.js$/.exec(response.url())?.[1];
    if (name !== undefined && response.request().resourceType() === 'script') scripts.set(name, response.text());
  });
  await openSample(page);
  await textOf(page).waitFor();
  for (const name of ['open', 'editor', 'screens']) {
    const words = (await scripts.get(name)) ?? '';
    expect(words.split('\n')[0], name).toBe('//# allFunctionsCalledOnLoad');
    expect(words, name).not.toContain('ALLOWED_URI_REGEXP');
  }
});
