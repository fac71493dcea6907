import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { addEvent, cells, openSample, showView, startEmpty, startReport, test, textOf } from '../support/browser.ts';
import { block, expectTags, insertBlock, tagsOf } from '../support/report-text.ts';

const sampleChart = async (page: Page): Promise<void> => {
  await openSample(page);
  await showView(page, 'Timeline');
  await expect(marks(page).first()).toBeVisible();
};
const marks = (page: Page): Locator => page.getByRole('group', { name: 'Events on the chart' }).getByRole('button');
const axis = (page: Page): Promise<string[]> => page.locator('svg[aria-labelledby^="timeline-view"] text').allTextContents();
const stop = (page: Page): Locator => page.locator('[data-chart-event][tabindex="0"]');
const exported = async (page: Page, format: RegExp): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: format }).click();
  return readFileSync(await (await download).path(), 'utf8');
};

test.describe('the events of the chart', () => {
  test('are one Tab stop; arrows go to every event in order and say when, where and what', async ({ page }) => {
    await sampleChart(page);
    await expect(stop(page)).toHaveCount(1);
    await stop(page).focus();
    const said: string[] = [];
    for (let at = 0; at < 12; at += 1) {
      said.push(await page.locator(':focus').evaluate((element) => element.ariaLabel ?? ''));
      await page.keyboard.press('ArrowRight');
    }
    expect(new Set(said).size).toBe(12);
    expect(said[0]).toContain('Mon 8 Jun, 09:15 CEST. Clean-up of old tracking records starts as planned.');
    expect(said[2]).toContain('Detected');
    expect(said[11]).toContain('Thu 11 Jun, 11:00 CEST');
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAccessibleName('Zoom out');
  });

  test('Home and End go to the first and the last, and arrows stop there', async ({ page }) => {
    await sampleChart(page);
    await stop(page).focus();
    for (const key of ['End', 'ArrowRight']) {
      await page.keyboard.press(key);
      await expect(page.locator(':focus')).toHaveAccessibleName(/^Thu 11 Jun/);
    }
    for (const key of ['Home', 'ArrowLeft']) {
      await page.keyboard.press(key);
      await expect(page.locator(':focus')).toHaveAccessibleName(/^Mon 8 Jun, 09:15/);
    }
  });

  test('Enter goes to the event’s row', async ({ page }) => {
    await sampleChart(page);
    await stop(page).focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await expect(page.locator('textarea:focus')).toHaveValue('Incident report published on our website.');
  });

  test('show their words in the line below, on hover and on focus', async ({ page }) => {
    await sampleChart(page);
    const line = page.getByRole('main').locator('p', { hasText: 'Review of the incident' });
    await expect(line).toHaveCount(0);
    await marks(page).nth(-2).hover();
    await expect(line).toContainText('Tue 9 Jun, 15:00 CEST Review of the incident with the teams involved.');
    await page.mouse.move(2, 2);
    await expect(line).toHaveCount(0);
    await marks(page).nth(-2).focus();
    await expect(line).toBeVisible();
  });

  test('that share a mark are each reached', async ({ page }) => {
    await startReport(page);
    await showView(page, 'Timeline');
    await addEvent(page, '2026-06-10 16:05 CEST', 'one');
    await addEvent(page, '16:05', 'two');
    await addEvent(page, '20:00', 'three');
    await expect(marks(page)).toHaveCount(2);
    await stop(page).focus();
    await expect(page.locator(':focus')).toHaveAccessibleName(/one.*1 of 2 here/);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(':focus')).toHaveAccessibleName(/two.*2 of 2 here/);
    await page.keyboard.press('ArrowRight');
    await expect(page.locator(':focus')).toHaveAccessibleName(/three/);
  });

  test('without an exact time are said to be missing', async ({ page }) => {
    await startReport(page);
    await showView(page, 'Timeline');
    await addEvent(page, '2026-06-10 16:05 CEST', 'one');
    await expect(marks(page)).toHaveCount(1);
    await addEvent(page, '2026-06-10', 'some time that day');
    await expect(page.getByText('One event has no exact time, or no zone, and is not on the chart.')).toBeVisible();
  });
});

test.describe('zooming', () => {
  test('with keys keeps the focused event, moves with Shift and arrows, and 0 comes back', async ({ page }) => {
    await sampleChart(page);
    const whole = await axis(page);
    await stop(page).focus();
    for (const key of ['ArrowRight', '+', '+', '+']) await page.keyboard.press(key);
    await expect(page.locator(':focus')).toHaveAccessibleName(/09:40 CEST/);
    const near = await axis(page);
    expect(near).not.toEqual(whole);
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => axis(page)).not.toEqual(near);
    await expect(page.locator(':focus')).toHaveAccessibleName(/09:40 CEST/);
    await page.keyboard.press('0');
    await expect.poll(() => axis(page)).toEqual(whole);
    await expect(page.locator(':focus')).toHaveAccessibleName(/09:40 CEST/);
  });

  test('an arrow brings an event into view that lies outside', async ({ page }) => {
    await sampleChart(page);
    await stop(page).focus();
    for (const key of ['+', '+', '+', '+', '+', '+', 'End']) await page.keyboard.press(key);
    await expect(page.locator(':focus')).toHaveAccessibleName(/^Thu 11 Jun/);
    expect((await axis(page)).join(' ')).toContain('Thu 11 Jun');
  });

  test('by the buttons, and “Whole” comes back', async ({ page }) => {
    await sampleChart(page);
    const whole = await axis(page);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    await expect.poll(() => axis(page)).not.toEqual(whole);
    await page.getByRole('button', { name: 'Whole' }).click();
    await expect.poll(() => axis(page)).toEqual(whole);
    await page.getByRole('button', { name: 'Zoom in' }).click();
    for (let at = 0; at < 3; at += 1) await page.getByRole('button', { name: 'Zoom out' }).click();
    await expect.poll(() => axis(page)).toEqual(whole);
  });

  test('with Ctrl and the wheel, and dragging moves along; the height stays', async ({ page }) => {
    await sampleChart(page);
    const whole = await axis(page);
    const drawing = page.locator('svg[aria-labelledby^="timeline-view"]');
    const box = await drawing.boundingBox();
    if (box === null) throw new Error('There is no chart.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height - 40];
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -100);
    expect(await axis(page)).toEqual(whole);
    await page.keyboard.down('Control');
    for (let at = 0; at < 3; at += 1) await page.mouse.wheel(0, -100);
    await page.keyboard.up('Control');
    await expect.poll(() => axis(page)).not.toEqual(whole);
    const near = await axis(page);
    await page.mouse.down();
    await page.mouse.move(x + 150, y, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => axis(page)).not.toEqual(near);
    expect((await drawing.boundingBox())?.height).toBe(box.height);
  });

  test('never lays one label over another', async ({ page }) => {
    await sampleChart(page);
    await stop(page).focus();
    for (let at = 0; at < 8; at += 1) {
      const overlaps = await page.locator('svg[aria-labelledby^="timeline-view"] text').evaluateAll((texts) => {
        const boxes = texts.map((text) => text.getBoundingClientRect());
        return boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3)
            .map((b) => [texts[index]?.textContent, texts[boxes.indexOf(b)]?.textContent]),
        );
      });
      expect(overlaps).toEqual([]);
      await page.keyboard.press('+');
    }
  });
});

test.describe('the block “Timeline chart”', () => {
  test('is in the sample, above its timeline, and in its HTML', async ({ page }) => {
    await openSample(page);
    const tags = await tagsOf(page);
    expect(tags.indexOf('Timeline chart')).toBe(tags.indexOf('Timeline') - 1);
    await block(page, 'Timeline chart').scrollIntoViewIfNeeded();
    await expect(block(page, 'Timeline chart').getByRole('img', { name: 'Chart of the timeline' })).toBeVisible();
    const html = await exported(page, /HTML/);
    expect(html).toContain('<div class="chart">');
    expect(html).toContain('12 events, from 8 June 2026, 09:15 CEST to 11 June 2026, 11:00 CEST.');
  });

  test('is put in, and moved up and down', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('Before');
    await insertBlock(page, 'Timeline chart');
    await expectTags(page, ['p', 'Timeline chart', 'p']);
    await block(page, 'Timeline chart').getByRole('button', { name: 'Move Timeline chart up' }).click();
    await expectTags(page, ['Timeline chart', 'p', 'p']);
    await page.keyboard.press('Alt+ArrowDown');
    await expectTags(page, ['p', 'Timeline chart', 'p']);
  });

  test('says quietly what it needs while no event has an exact time, and leaves nothing in the export', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('Before');
    await insertBlock(page, 'Timeline chart');
    await expect(block(page, 'Timeline chart')).toContainText('No chart yet: it needs an event with a date, a time and a zone.');
    const html = await exported(page, /HTML/);
    expect(html).toContain('Before');
    expect(html).not.toContain('class="chart"');
  });

  test('draws no internal event for the public, and says so in Write', async ({ page }) => {
    await sampleChart(page);
    await addEvent(page, '2026-06-08 03:33 CEST', 'Quillfeather knew');
    await cells(page, 'Who may see').first().selectOption('Internal');
    await showView(page, 'Write');
    await block(page, 'Timeline chart').scrollIntoViewIfNeeded();
    await expect(block(page, 'Timeline chart')).toContainText('One event is not public');
    const html = await exported(page, /HTML/);
    expect(html).toContain('<div class="chart">');
    for (const trace of ['Quillfeather', '03:33', '13 events']) expect(html).not.toContain(trace);
  });
});

test.describe('the reasoning of a key figure', () => {
  const figure = (page: Page, name: RegExp): Locator => page.getByRole('main').getByRole('button', { name });
  const reason = (page: Page): Locator => page.getByRole('tooltip');

  test('is shown on focus and on hover, stays under the pointer, and goes with Escape', async ({ page }) => {
    await sampleChart(page);
    const detect = figure(page, /^Time to detect/);
    await expect(detect).toHaveAccessibleDescription('detected 09:55 CEST − impact began 09:40 CEST');
    await expect(reason(page)).toHaveCount(0);
    await detect.focus();
    await expect(reason(page)).toHaveText('Time to detect detected 09:55 CEST − impact began 09:40 CEST');
    await page.keyboard.press('Escape');
    await expect(reason(page)).toHaveCount(0);
    await figure(page, /^Duration of impact/).hover();
    await expect(reason(page)).toContainText('impact ended 12:05 CEST − impact began 09:40 CEST');
    await reason(page).hover();
    await expect(reason(page)).toBeVisible();
    await textOf(page).page().mouse.move(2, 890);
    await expect(reason(page)).toHaveCount(0);
  });

  test('says what to mark where a milestone is missing, and that times are the wrong way round', async ({ page }) => {
    await startReport(page);
    await showView(page, 'Timeline');
    await addEvent(page, '2026-06-10 16:05 CEST', 'one');
    await figure(page, /^Time to detect: not known yet/).focus();
    await expect(reason(page)).toContainText(
      'Mark the event at which the impact began. Mark the event at which the incident was detected.',
    );
    await addEvent(page, '17:00', 'two');
    await cells(page, 'Milestone').first().selectOption('Detected');
    await cells(page, 'Milestone').last().selectOption('Impact began');
    await expect(figure(page, /^Time to detect: Check times/)).toBeVisible();
    await figure(page, /^Time to detect/).focus();
    await expect(reason(page)).toContainText('lies before the beginning');
  });

  test('that can’t be computed is explained in Write and left out of the export', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('Before');
    await insertBlock(page, 'Key figures');
    const figures = block(page, 'Key figures');
    await expect(figures).toContainText('Mark the event at which the impact began. Mark the event at which the incident was detected.');
    await expect(figures).toContainText('The report leaves this block out until a figure can be computed.');
    expect(await exported(page, /HTML/)).not.toContain('Time to detect');
  });
});

test('phases tell their length under the pointer and the focus, and a press shows one alone', async ({ page }) => {
  await sampleChart(page);
  const phases = page.getByRole('group', { name: 'Phases on the chart' }).getByRole('button');
  const line = page.locator('[data-told="true"]');
  const name = (await phases.first().getAttribute('aria-label')) ?? '';
  expect(name).toMatch(/^\w+\. .*(?:min|h)\b.*8 June 2026, \d\d:\d\d – \d\d:\d\d CEST/);
  await phases.first().hover();
  await expect(line).toContainText(name.split('. ')[1] ?? 'no length');
  await page.mouse.move(0, 0);
  await phases.first().focus();
  await page.keyboard.press('ArrowRight');
  await expect(phases.nth(1)).toBeFocused();
  const second = (await phases.nth(1).getAttribute('aria-label')) ?? '';
  await expect(line).toContainText(second.split('. ')[1] ?? 'no length');
  const before = (await phases.nth(1).boundingBox())?.width ?? 0;
  await page.keyboard.press('Enter');
  await expect.poll(async () => page.locator('[data-zoomed="true"]').count()).toBe(1);
  const own = page.getByRole('button', { name: second, exact: true });
  await expect(own).toBeFocused();
  await expect.poll(async () => (await own.boundingBox())?.width ?? 0).toBeGreaterThan(before);
  await page.keyboard.press('0');
  await expect(page.locator('[data-zoomed="true"]')).toHaveCount(0);
});
