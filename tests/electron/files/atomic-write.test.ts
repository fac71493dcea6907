import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { atomicWrite } from '../../../electron/files/atomic-write.ts';
import { writeFailure } from '../../../electron/files/write-failure.ts';

let folder: string;
const at = (name: string): string => path.join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'debrief-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const failure = async (file: string): Promise<string> => {
  try {
    await atomicWrite(file, 'new');
    return 'written';
  } catch (error) {
    return writeFailure(error, file);
  }
};

// The superuser may write everywhere, and Windows takes these permissions for others.
const isAllAllowed = process.getuid === undefined || process.getuid() === 0;
const skipWhereAllIsAllowed = [isAllAllowed, 'everything may be written here: run it as an ordinary user of Linux or macOS'] as const;

describe('an atomic write', () => {
  it('makes a file, and leaves nothing else', async () => {
    await atomicWrite(at('a.txt'), 'ü');
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('ü');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('replaces a file and keeps its permissions', async () => {
    writeFileSync(at('a.txt'), 'old');
    chmodSync(at('a.txt'), 0o640);
    await atomicWrite(at('a.txt'), Buffer.from('new'));
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('new');
    expect(statSync(at('a.txt')).mode & 0o777).toBe(0o640);
  });

  it('gives a new file the permissions that were asked for', async () => {
    await atomicWrite(at('a.txt'), '', 0o600);
    expect(statSync(at('a.txt')).mode & 0o777).toBe(0o600);
  });

  it('follows a link to the file that it names', async () => {
    writeFileSync(at('real.txt'), 'old');
    symlinkSync(at('real.txt'), at('link.txt'));
    await atomicWrite(at('link.txt'), 'new');
    expect(lstatSync(at('link.txt')).isSymbolicLink()).toBe(true);
    expect(readFileSync(at('real.txt'), 'utf8')).toBe('new');
  });

  it('of many to one file leaves one of them whole', async () => {
    const texts = Array.from({ length: 20 }, (_, index) => `${index}`.repeat(10_000));
    await Promise.all(texts.map((text) => atomicWrite(at('a.txt'), text)));
    expect(texts).toContain(readFileSync(at('a.txt'), 'utf8'));
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it('into a folder that is gone is a sentence', async () => {
    expect(await failure(at('gone/a.txt'))).toBe(`There is no folder ${at('gone')} (any more). Choose another folder.`);
  });

  it('onto a folder is a sentence, and the folder stays', async () => {
    mkdirSync(at('dir'));
    expect(await failure(at('dir'))).toBe('“dir” is a folder. Choose another name.');
    expect(readdirSync(folder)).toEqual(['dir']);
  });

  it('with something that is no folder on its way is a sentence', async () => {
    writeFileSync(at('file'), '');
    expect(await failure(at('file/a.txt'))).toMatch(/^There is no folder/);
  });

  it('into a folder that may not be written to is a sentence, and leaves nothing', async (context) => {
    context.skip(...skipWhereAllIsAllowed);
    chmodSync(folder, 0o555);
    expect(await failure(at('a.txt'))).toBe(`You may not write to “a.txt” in ${folder}. Choose another folder.`);
    expect(readdirSync(folder)).toEqual([]);
    chmodSync(folder, 0o755);
  });

  it('onto a file that may not be written to is a sentence, and the file stays', async (context) => {
    context.skip(...skipWhereAllIsAllowed);
    writeFileSync(at('a.txt'), 'old');
    chmodSync(at('a.txt'), 0o444);
    expect(await failure(at('a.txt'))).toBe(`You may not write to “a.txt” in ${folder}. Choose another folder.`);
    expect(readFileSync(at('a.txt'), 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });
});

describe('the sentence for a failed write', () => {
  it.each([
    ['EACCES', /^You may not write to “report.html” in \/home\/me\./],
    ['EPERM', /^You may not write/],
    ['EROFS', /^You may not write/],
    ['ENOSPC', /^The disk is full/],
    ['EDQUOT', /^The disk is full/],
    ['ENOENT', /^There is no folder \/home\/me/],
    ['EBUSY', /open in another program/],
    ['ENAMETOOLONG', /too long/],
    ['EIO', /could not be written to \/home\/me \(EIO\)/],
  ])('says what %s means', (code, sentence) => {
    expect(writeFailure(Object.assign(new Error(), { code }), '/home/me/report.html')).toMatch(sentence);
  });

  it.each([[null], ['text'], [new Error('no code')], [{ code: 7 }]])('is there for %s too', (error) => {
    expect(writeFailure(error, '/home/me/report.html')).toMatch(/\(unknown\)\. Choose another folder\.$/);
  });
});
