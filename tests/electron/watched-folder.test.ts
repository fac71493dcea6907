import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { WatchedFolderState } from '../../electron/ipc.ts';
import { openWatchedFolder, type WatchedFolder } from '../../electron/watched-folder/watched-folder.ts';

const pause = 20;
const open: WatchedFolder[] = [];
const roots: string[] = [];
afterEach(() => {
  for (const watched of open.splice(0)) watched.close();
  for (const root of roots.splice(0)) rmSync(root, { recursive: true, force: true });
});

const newRoot = (): { readonly shared: string; readonly memory: string } => {
  const root = mkdtempSync(path.join(tmpdir(), 'debrief-watched-'));
  roots.push(root);
  const shared = path.join(root, 'Shared');
  mkdirSync(shared);
  return { shared, memory: path.join(root, 'watched-folder.json') };
};
const start = async (memory: string, told: WatchedFolderState[] = []): Promise<WatchedFolder> => {
  const watched = await openWatchedFolder(
    memory,
    (state) => told.push(state),
    (error) => {
      throw error;
    },
    pause,
  );
  open.push(watched);
  return watched;
};
const namesIn = (watched: WatchedFolder): readonly string[] | string => {
  const state = watched.state();
  return state.kind === 'watching' ? state.files.map(({ name }) => name) : state.kind;
};
const hashIn = (watched: WatchedFolder, name: string): string => {
  const state = watched.state();
  return (state.kind === 'watching' ? state.files.find((file) => file.name === name)?.hash : undefined) ?? '';
};
const looks = (count: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, pause * (count + 1)));

describe('a watched folder', () => {
  it('is none until one is chosen, and tells its name and never its path', async () => {
    const { shared, memory } = newRoot();
    const told: WatchedFolderState[] = [];
    const watched = await start(memory, told);
    expect(watched.state()).toEqual({ kind: 'none' });
    writeFileSync(path.join(shared, 'a.debrief'), 'one');
    expect(await watched.watch(shared)).toMatchObject({ kind: 'watching', name: 'Shared' });
    await expect.poll(() => namesIn(watched)).toEqual(['a.debrief']);
    expect(JSON.stringify(told)).not.toContain(path.dirname(shared));
    expect(JSON.stringify(told)).toContain('a.debrief');
  });

  it('names a file when it has rested, and not while it is being written', async () => {
    const { shared, memory } = newRoot();
    const watched = await start(memory);
    await watched.watch(shared);
    const file = path.join(shared, 'a.debrief');
    for (let size = 1; size <= 8; size += 1) {
      writeFileSync(file, 'x'.repeat(size));
      await looks(0);
      expect(namesIn(watched)).toEqual([]);
    }
    await expect.poll(() => namesIn(watched)).toEqual(['a.debrief']);
  });

  it('reads by hash what it has named, and nothing else', async () => {
    const { shared, memory } = newRoot();
    const watched = await start(memory);
    writeFileSync(path.join(shared, 'a.debrief'), 'one');
    await watched.watch(shared);
    await expect.poll(() => hashIn(watched, 'a.debrief')).not.toBe('');
    const hash = hashIn(watched, 'a.debrief');
    expect(await watched.read(hash)).toEqual({ kind: 'opened', name: 'a.debrief', bytes: new TextEncoder().encode('one') });
    expect(await watched.read('0'.repeat(64))).toMatchObject({ kind: 'failed' });
    writeFileSync(path.join(shared, 'a.debrief'), 'two');
    expect(await watched.read(hash)).toMatchObject({ kind: 'failed', reason: expect.stringContaining('“a.debrief” could not be read') });
  });

  it('passes over other files, folders, links, empty files and what is too large', async () => {
    const { shared, memory } = newRoot();
    const watched = await start(memory);
    writeFileSync(path.join(path.dirname(shared), 'secret.debrief'), 'secret');
    symlinkSync(path.join(path.dirname(shared), 'secret.debrief'), path.join(shared, 'link.debrief'));
    mkdirSync(path.join(shared, 'folder.debrief'));
    for (const name of ['note.txt', '.hidden.debrief', 'empty.debrief'])
      writeFileSync(path.join(shared, name), name.startsWith('e') ? '' : 'x');
    writeFileSync(path.join(shared, 'large.debrief'), '');
    truncateSync(path.join(shared, 'large.debrief'), 65 * 1024 * 1024);
    writeFileSync(path.join(shared, 'b.DEBRIEF'), 'two');
    await watched.watch(shared);
    await expect.poll(() => namesIn(watched)).toEqual(['b.DEBRIEF']);
    expect(watched.state()).toMatchObject({ passedOver: ['large.debrief'] });
  });

  it('names no file again that was looked at, under another name or at a later start neither, but a changed one', async () => {
    const { shared, memory } = newRoot();
    const watched = await start(memory);
    writeFileSync(path.join(shared, 'a.debrief'), 'one');
    writeFileSync(path.join(shared, 'a (conflict).debrief'), 'one');
    await watched.watch(shared);
    await expect.poll(() => namesIn(watched)).toHaveLength(1);
    const state = watched.state();
    await watched.saw(state.kind === 'watching' ? state.files.map(({ hash }) => hash) : []);
    expect(namesIn(watched)).toEqual([]);
    watched.close();
    const later = await start(memory);
    expect(later.state()).toMatchObject({ kind: 'watching', name: 'Shared' });
    renameSync(path.join(shared, 'a.debrief'), path.join(shared, 'c.debrief'));
    await looks(4);
    expect(namesIn(later)).toEqual([]);
    writeFileSync(path.join(shared, 'c.debrief'), 'three');
    await expect.poll(() => namesIn(later)).toEqual(['c.debrief']);
  });

  it('says that it is gone, and goes on when it is there again', async () => {
    const { shared, memory } = newRoot();
    const watched = await start(memory);
    await watched.watch(shared);
    renameSync(shared, `${shared}-away`);
    await expect.poll(() => watched.state()).toEqual({ kind: 'gone', name: 'Shared' });
    renameSync(`${shared}-away`, shared);
    writeFileSync(path.join(shared, 'a.debrief'), 'one');
    await expect.poll(() => namesIn(watched)).toEqual(['a.debrief']);
  });

  it('is not touched, is forgotten when it is no longer watched, and what was kept of it is for this user alone', async () => {
    const { shared, memory } = newRoot();
    const watched = await start(memory);
    writeFileSync(path.join(shared, 'a.debrief'), 'one');
    chmodSync(path.join(shared, 'a.debrief'), 0o444);
    await watched.watch(shared);
    await expect.poll(() => namesIn(watched)).toEqual(['a.debrief']);
    expect(await watched.watch(null)).toEqual({ kind: 'none' });
    writeFileSync(path.join(shared, 'b.debrief'), 'two');
    await looks(4);
    expect(watched.state()).toEqual({ kind: 'none' });
    expect(readdirSync(shared).sort()).toEqual(['a.debrief', 'b.debrief']);
    expect(JSON.parse(readFileSync(memory, 'utf8'))).toEqual({ folder: null, seen: [] });
  });

  it('starts without one where what was kept can’t be read', async () => {
    const { memory } = newRoot();
    for (const kept of ['', '{', '7', '{"folder":"relative","seen":7}', '{"folder":7}']) {
      writeFileSync(memory, kept);
      expect((await start(memory)).state()).toEqual({ kind: 'none' });
    }
  });
});
