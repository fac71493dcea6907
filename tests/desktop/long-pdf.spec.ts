import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { answerSaveDialog, type Desktop, launchDebrief } from '../support/desktop.ts';
import { root } from '../support/electron-program.ts';
import { temporaryFolder } from '../support/folder.ts';
import { type ReadPdf, readPdf } from '../support/pdf.ts';

const repeated = (count: number, make: (at: number) => string): string => Array.from({ length: count }, (_, at) => make(at)).join('');
const sentences = (count: number): string => repeated(count, () => 'A sentence says what happened to the customers, and why it did. ');

/** A report of many pages: headings over texts of all lengths, and a timeline of a week whose days go over pages. */
const longReport = (): string => {
  const sections = repeated(
    16,
    (at) =>
      `## Section ${at + 1}\n\n${at % 3 === 0 ? `### Part of section ${at + 1}\n\n` : ''}${sentences(2 + ((at * 7) % 6))}\n\n${sentences(1 + ((at * 5) % 4))}\n\n`,
  );
  const day = (at: number): string =>
    `### June ${8 + at}th, 2026\n\n${repeated(11 + at * 7, (row) => `- ${10 + Math.floor(row / 12)}:${String((row % 12) * 5).padStart(2, '0')} CEST: Event ${row} of day ${at}${' was seen by the team'.repeat(1 + (row % 5))}\n`)}\n`;
  return `# A long outage of the mail service\n\n${sections}## Timeline\n\n${repeated(7, day)}## Next steps\n\n${repeated(30, (at) => `- Action ${at + 1}: ${sentences(1)}(owner: Team ${at})\n`)}`;
};

const folder = temporaryFolder();
let desktop: Desktop;
test.beforeAll(async () => {
  desktop = await launchDebrief(folder.at('profile'));
});
test.afterAll(async () => {
  await desktop.app.close();
  folder.remove();
});

/** The report as HTML by the command line, and that as a PDF by the shell. */
const print = async (pageSize: 'A4' | 'Letter'): Promise<ReadPdf> => {
  const [source, page, pdf] = [folder.at('long.md'), folder.at(`${pageSize}.html`), folder.at(`${pageSize}.pdf`)];
  writeFileSync(source, longReport());
  spawnSync(process.execPath, [path.join(root, 'out/cli.cjs'), 'export', source, '--html', page, '--page', pageSize]);
  await answerSaveDialog(desktop.app, pdf);
  const request = { suggestedName: 'long.pdf', html: readFileSync(page, 'utf8'), pageSize };
  const saved = await desktop.page.evaluate((given) => Reflect.get(window, 'debrief').call('file:save-pdf', given), request);
  expect(saved).toMatchObject({ kind: 'saved' });
  return readPdf(readFileSync(pdf));
};

const head = 'Time (CEST)';
const isEvent = (line: string): boolean => /^\d\d:\d\d Event|was seen by the team/.test(line);
/** What stands between the running header, which the first page has not, and the footer. */
const bodiesOf = ({ lines }: ReadPdf): readonly (readonly string[])[] => lines.map((page, at) => page.slice(at === 0 ? 0 : 1, -1));

for (const [pageSize, size] of [
  ['A4', [595, 842]],
  ['Letter', [612, 792]],
] as const) {
  test(`on ${pageSize} a page that goes on with a table begins with its head, and none ends with a heading`, async () => {
    const pdf = await print(pageSize);
    expect(pdf.size).toEqual(size);
    expect(pdf.pages.length).toBeGreaterThan(10);
    const bodies = bodiesOf(pdf);
    const without = (line: string): string => line.replace(head, '').trim();
    for (const [at, body] of bodies.entries()) {
      expect(pdf.lines[at]?.at(-1), 'the footer').toContain(`Page ${at + 1} of ${bodies.length}`);
      if (at > 0) expect(pdf.lines[at]?.[0], 'the running header').toBe('A long outage of the mail service');
      // A day's heading stands over the events, beside the head of the column of times.
      const last = without(body.at(-1) ?? '');
      expect([...pdf.outline, ''], `the last line of page ${at + 1}`).not.toContain(last);
      expect(isEvent(body[0] ?? ''), `the first line of page ${at + 1}: ${body[0]}`).toBe(false);
    }
    // Else the test would look at nothing: several pages do go on with a table. Its head tells the day there, which is a heading once only.
    const goOn = bodies.flatMap((body) => (body[0]?.startsWith(head) && isEvent(body[1] ?? '') ? [body[0].slice(head.length).trim()] : []));
    expect(goOn.length).toBeGreaterThan(3);
    const days = pdf.outline.filter((title) => /\w+day, \d+ June 2026/.test(title));
    expect(days.length).toBe(7);
    for (const day of goOn) expect(days).toContain(day);
    expect(pdf.outline.length).toBeGreaterThan(25);
  });
}
