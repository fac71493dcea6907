import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { atomicWrite } from '../../../electron/files/atomic-write.ts';
import { writeFailure } from '../../../electron/files/write-failure.ts';
import { openJournals } from '../../../electron/journal/journals.ts';

// A disk of 64 kB in memory; only root may make one, so elsewhere these tests are skipped.
const disk = mkdtempSync(path.join(tmpdir(), 'debrief-disk-'));
const isMounted = (() => {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
})();
afterAll(() => {
  if (isMounted) execFileSync('umount', [disk]);
  if (existsSync(disk)) rmdirSync(disk);
});

describe.skipIf(!isMounted)('when the disk is full', () => {
  it('the journal says so, keeps every whole record, and goes on when there is space again', async () => {
    const folder = path.join(disk, 'journal');
    const journals = await openJournals(folder);
    const ballast = path.join(disk, 'ballast');
    await writeFile(ballast, Buffer.alloc(20_000));
    const record = (number: number): Uint8Array => Buffer.alloc(3000, number);
    let kept = 0;
    while ((await journals.append('a', record(kept))).kind === 'appended') kept += 1;
    expect(kept).toBeGreaterThan(5);
    expect(await journals.append('a', record(99))).toEqual({ kind: 'failed', reason: expect.stringMatching(/^The disk is full/) });
    expect(await journals.compact('a', Buffer.alloc(40_000))).toEqual({
      kind: 'failed',
      reason: expect.stringMatching(/^The disk is full/),
    });
    const full = await journals.read('a');
    expect(full).toMatchObject({ kind: 'read', damagedBytes: 0 });
    expect(full.kind === 'read' && full.records.map((each) => each[0])).toEqual(Array.from({ length: kept }, (_, index) => index));
    await rm(ballast);
    expect(await journals.append('a', record(kept))).toEqual({ kind: 'appended' });
    expect(await journals.compact('a', record(7))).toEqual({ kind: 'appended' });
    expect(await journals.append('a', record(8))).toEqual({ kind: 'appended' });
    await journals.close();
    await rm(folder, { recursive: true });
  });

  it('an exported file keeps its old content and nothing unfinished is left', async () => {
    const folder = path.join(disk, 'exports');
    mkdirSync(folder);
    const file = path.join(folder, 'report.html');
    await writeFile(file, 'old');
    const error = await atomicWrite(file, Buffer.alloc(200_000)).catch((problem: unknown) => problem);
    expect(writeFailure(error, file)).toMatch(/^The disk is full/);
    expect(await readFile(file, 'utf8')).toBe('old');
    expect(execFileSync('ls', ['-A', folder], { encoding: 'utf8' }).trim()).toBe('report.html');
    await rm(folder, { recursive: true });
  });
});
