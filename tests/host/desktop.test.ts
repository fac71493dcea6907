import { describe, expect, it } from 'vitest';
import type { Bridge } from '../../electron/ipc.ts';
import { desktopHost } from '../../renderer/host/desktop.ts';

/** A shell that notes every call, answers nothing, and lets the test send notices. */
const fakeShell = () => {
  const calls: unknown[][] = [];
  const listeners = new Map<string, (notice: never) => void>();
  const bridge: Bridge = {
    call: (channel, ...args) => {
      calls.push([channel, ...args]);
      return new Promise(() => undefined);
    },
    on: (channel, listener) => {
      listeners.set(channel, listener);
      return () => listeners.delete(channel);
    },
  };
  const notify = (channel: string, notice: unknown): void => listeners.get(channel)?.(notice as never);
  return { bridge, calls, notify };
};
/** What the shell was told that the page takes, at the last. */
const taken = (calls: readonly unknown[][]): unknown => calls.findLast(([channel]) => channel === 'menu:takes')?.[1];
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));

describe('the desktop host', () => {
  it('passes each wish on to its channel', () => {
    const { bridge, calls } = fakeShell();
    const host = desktopHost(bridge, false);
    const record = Uint8Array.of(1);
    void host.saveText('a.html', '<p>');
    void host.savePdf('a.pdf', '<p>', 'Letter', null);
    void host.openReport();
    void host.openLink('https://example.org/');
    void host.journal?.append('id', record);
    void host.journal?.compact('id', record);
    void host.journal?.read('id');
    void host.journal?.list();
    void host.journal?.remove('id');
    expect(calls).toEqual([
      ['file:save-text', { suggestedName: 'a.html', text: '<p>' }],
      ['file:save-pdf', { suggestedName: 'a.pdf', html: '<p>', pageSize: 'Letter' }],
      ['file:open-report'],
      ['link:open', 'https://example.org/'],
      ['journal:append', 'id', record],
      ['journal:compact', 'id', record],
      ['journal:read', 'id'],
      ['journal:list'],
      ['journal:remove', 'id'],
    ]);
  });

  it('has a finished PDF looked at before it is written, and takes a look that fails for a no', async () => {
    const { bridge, calls, notify } = fakeShell();
    const host = desktopHost(bridge, false);
    const pdf = Uint8Array.of(1);
    const seen: Uint8Array[] = [];
    void host.savePdf('a.pdf', '<p>', 'A4', async (given) => {
      seen.push(given);
      if (seen.length > 2) throw new Error('broken');
      return seen.length === 1;
    });
    expect(calls).toEqual([['file:save-pdf', { suggestedName: 'a.pdf', html: '<p>', pageSize: 'A4', isJudged: true }]]);
    for (const id of ['one', 'two', 'three']) notify('pdf:made', { id, pdf });
    await settled();
    expect(seen).toEqual([pdf, pdf, pdf]);
    expect(calls.slice(1)).toEqual([
      ['pdf:judged', 'one', true],
      ['pdf:judged', 'two', false],
      ['pdf:judged', 'three', false],
    ]);
  });

  it('says that all is handed over only after every listener is done, and even if one fails', async () => {
    const { bridge, calls, notify } = fakeShell();
    const host = desktopHost(bridge, false);
    let finish = (): void => undefined;
    host.onClosing(() => Promise.reject(new Error('broken')));
    host.onClosing(
      () =>
        new Promise((resolve) => {
          finish = resolve;
        }),
    );
    notify('window:closing', null);
    await settled();
    expect(calls).toEqual([]);
    finish();
    await settled();
    expect(calls).toEqual([['window:flushed']]);
  });

  it('lets the window close at once when nobody listens any more', async () => {
    const { bridge, calls, notify } = fakeShell();
    const stop = desktopHost(bridge, false).onClosing(() => new Promise(() => undefined));
    stop();
    notify('window:closing', null);
    await settled();
    expect(calls).toEqual([['window:flushed']]);
  });

  it('hears the commands that it names, and no others', () => {
    const { bridge, notify } = fakeShell();
    const host = desktopHost(bridge, false);
    const heard: string[] = [];
    host.onMenuCommand(['undo', 'redo'], (command) => heard.push(command));
    for (const command of ['undo', 'library', 'redo']) notify('menu:command', command);
    expect(heard).toEqual(['undo', 'redo']);
  });

  it('tells the shell what is heard at all, once for all that changes together', async () => {
    const { bridge, calls } = fakeShell();
    const host = desktopHost(bridge, false);
    const stop = host.onMenuCommand(['library', 'undo'], () => undefined);
    host.onMenuCommand(['library'], () => undefined);
    await settled();
    expect(taken(calls)).toEqual(['library', 'undo']);
    stop();
    host.onMenuCommand(['redo'], () => undefined);
    await settled();
    expect(taken(calls)).toEqual(['library', 'redo']);
    expect(calls).toHaveLength(2);
  });
});
