import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readReportFile } from '../../../electron/files/read-report-file.ts';
import { largestReportFile } from '../../../electron/report-file.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'debrief-open-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = path.join(folder, 'report.md');

it('a file is read whole, byte for byte', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
  writeFileSync(file, bytes);
  expect(await readReportFile(file)).toEqual({ kind: 'opened', name: 'report.md', bytes });
});

it('20 MB are read, one byte more is a sentence', async () => {
  writeFileSync(file, '');
  truncateSync(file, largestReportFile);
  expect(await readReportFile(file)).toMatchObject({ kind: 'opened' });
  truncateSync(file, largestReportFile + 1);
  expect(await readReportFile(file)).toEqual({ kind: 'failed', reason: expect.stringContaining('20 MB') });
});

it.each([
  ['a folder', folder],
  ['a missing file', path.join(folder, 'none.txt')],
  ['a device', '/dev/null'],
])('%s is a sentence', async (_what, where) => {
  expect(await readReportFile(where)).toEqual({ kind: 'failed', reason: expect.stringMatching(/^“.+\.$/) });
});
