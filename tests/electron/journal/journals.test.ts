import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Journals, openJournals } from '../../../electron/journal/journals.ts';
import { encodeJournal } from '../../../electron/journal/records.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const appended = { kind: 'appended' };

let root: string;
let folder: string;
let journals: Journals;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'debrief-journal-'));
  folder = path.join(root, 'journal');
  journals = await openJournals(folder);
});
afterEach(async () => {
  await journals.close();
  await rm(root, { recursive: true, force: true });
});

const restart = async (): Promise<void> => {
  await journals.close();
  journals = await openJournals(folder);
};
const textsOf = async (id: string): Promise<readonly string[]> => {
  const contents = await journals.read(id);
  return contents.kind === 'read' ? contents.records.map((record) => new TextDecoder().decode(record)) : [contents.reason];
};

describe('journals', () => {
  it('keep 500 concurrent appends in the order in which they were asked for', async () => {
    const texts = Array.from({ length: 500 }, (_, index) => `record ${index}`);
    const answers = await Promise.all(texts.map((text) => journals.append('a', bytes(text))));
    expect(answers.every((answer) => answer.kind === 'appended')).toBe(true);
    await restart();
    expect(await textsOf('a')).toEqual(texts);
  });

  it('keep drafts apart and list them', async () => {
    await Promise.all([journals.append('b-2', bytes('two')), journals.append('a-1', bytes('one'))]);
    expect(await journals.list()).toEqual(['a-1', 'b-2']);
    expect(await textsOf('b-2')).toEqual(['two']);
  });

  it('know nothing of a draft that has none', async () => {
    expect(await journals.read('nobody')).toEqual({ kind: 'read', records: [], damagedBytes: 0 });
    expect(await journals.list()).toEqual([]);
  });

  it.each(['../up', 'A', '', 'a.b', 'a/b', 'x'.repeat(65), 'nul\0'])('refuse %j as an id', async (id) => {
    expect(await journals.append(id, bytes('x'))).toMatchObject({ kind: 'failed' });
    expect(await journals.read(id)).toMatchObject({ kind: 'failed' });
    expect(await journals.remove(id)).toMatchObject({ kind: 'failed' });
    expect(await readdir(root)).toEqual([]);
  });

  it('are for nobody but the user', async () => {
    await journals.append('a', bytes('x'));
    await journals.compact('a', bytes('y'));
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    for (const name of await readdir(folder)) expect((await stat(path.join(folder, name))).mode & 0o777).toBe(0o600);
  });

  it('replace records by one when compacted, and keep the newest three of what was replaced', async () => {
    for (const round of [1, 2, 3, 4, 5]) {
      await journals.append('a', bytes(`change ${round}`));
      expect(await journals.compact('a', bytes(`state ${round}`))).toEqual(appended);
    }
    expect(await textsOf('a')).toEqual(['state 5']);
    expect((await readdir(folder)).sort()).toEqual(['a.3.old', 'a.4.old', 'a.5.old', 'a.dbj']);
    expect(await readFile(path.join(folder, 'a.5.old'))).toEqual(Buffer.from(encodeJournal([bytes('state 4'), bytes('change 5')])));
  });

  it('lose no record that is appended while compaction is under way', async () => {
    const answers = await Promise.all([
      journals.append('a', bytes('before')),
      journals.compact('a', bytes('state')),
      journals.append('a', bytes('after')),
      journals.append('a', bytes('later')),
    ]);
    expect(answers).toEqual([appended, appended, appended, appended]);
    expect(await textsOf('a')).toEqual(['state', 'after', 'later']);
  });

  it('cut damage off, put it aside, and go on after the last whole record', async () => {
    await journals.append('a', bytes('one'));
    await restart();
    const whole = await readFile(path.join(folder, 'a.dbj'));
    await writeFile(path.join(folder, 'a.dbj'), Buffer.concat([whole, Buffer.from('torn')]));
    expect(await journals.read('a')).toMatchObject({ damagedBytes: 4 });
    await journals.append('a', bytes('two'));
    expect(await textsOf('a')).toEqual(['one', 'two']);
    expect(await journals.read('a')).toMatchObject({ damagedBytes: 4 });
    expect(await readFile(path.join(folder, 'a.bad-1'), 'utf8')).toBe('torn');
    await restart();
    expect(await journals.read('a')).toMatchObject({ damagedBytes: 0 });
  });

  it('fall back on the newest snapshot when damage left no record', async () => {
    await journals.append('a', bytes('first'));
    await journals.compact('a', bytes('all'));
    await restart();
    const file = path.join(folder, 'a.dbj');
    const damaged = await readFile(file);
    damaged[10] = 255;
    await writeFile(file, damaged);
    expect(await textsOf('a')).toEqual(['first']);
    await journals.append('a', bytes('second'));
    await restart();
    expect(await textsOf('a')).toEqual(['first', 'second']);
    expect(await readFile(path.join(folder, 'a.bad-1'))).toEqual(damaged);
  });

  it('neither read nor change a journal of a later format', async () => {
    await journals.append('a', bytes('x'));
    await restart();
    const later = Buffer.concat([Buffer.from('DBRFJNL'), Uint8Array.of(2), Buffer.from('unknown')]);
    await writeFile(path.join(folder, 'a.dbj'), later);
    const reason = expect.stringContaining('newer version');
    expect(await journals.read('a')).toEqual({ kind: 'failed', reason });
    expect(await journals.append('a', bytes('y'))).toEqual({ kind: 'failed', reason });
    expect(await journals.compact('a', bytes('z'))).toEqual({ kind: 'failed', reason });
    expect(await readFile(path.join(folder, 'a.dbj'))).toEqual(later);
  });

  it('remove everything of one draft, and can begin anew', async () => {
    await journals.append('a', bytes('x'));
    await journals.compact('a', bytes('y'));
    await journals.append('a-b', bytes('other'));
    await writeFile(path.join(folder, 'a.bad-1'), 'torn');
    expect(await journals.remove('a')).toEqual(appended);
    expect(await readdir(folder)).toEqual(['a-b.dbj']);
    await journals.append('a', bytes('again'));
    expect(await textsOf('a')).toEqual(['again']);
  });

  it('have nothing to remove where there is no folder', async () => {
    expect(await journals.remove('a')).toEqual(appended);
  });

  it('say so when the folder vanishes, and begin anew after that', async () => {
    await journals.append('a', bytes('x'));
    await rm(folder, { recursive: true });
    expect(await journals.append('a', bytes('y'))).toEqual({ kind: 'failed', reason: expect.stringContaining('removed') });
    expect(await journals.compact('a', bytes('all'))).toEqual(appended);
    expect(await textsOf('a')).toEqual(['all']);
  });

  it('answer with a sentence when the folder cannot be made', async () => {
    await writeFile(folder, 'in the way');
    expect(await journals.append('a', bytes('x'))).toEqual({ kind: 'failed', reason: expect.stringContaining('could not be written') });
  });

  it('clear away what a crash left unfinished', async () => {
    await journals.append('a', bytes('x'));
    await writeFile(path.join(folder, '.debrief-unfinished-1'), 'half');
    await restart();
    expect(await readdir(folder)).toEqual(['a.dbj']);
  });

  it('are flushed when nothing that was asked for is open', async () => {
    const append = journals.append('a', bytes('x'));
    await journals.flush();
    expect(await Promise.race([append, Promise.resolve('not yet')])).toEqual(appended);
  });

  it('are not led elsewhere: a link in place of a journal is followed by name only', async () => {
    const elsewhere = path.join(root, 'elsewhere');
    await journals.append('a', bytes('x'));
    await restart();
    await rm(path.join(folder, 'a.dbj'));
    await symlink(elsewhere, path.join(folder, 'a.dbj'));
    await journals.append('a', bytes('y'));
    expect(await textsOf('a')).toEqual(['y']);
  });
});
