import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron';
import { appOrigin } from './app-scheme.ts';
import { checkArguments } from './check-arguments.ts';
import type { Calls } from './ipc.ts';
import { logError } from './log.ts';

/** How a channel tells a page that it failed; null where it has no way to, so that the page's call is rejected instead. */
const failures: { readonly [Channel in keyof Calls]: ((reason: string) => ReturnType<Calls[Channel]>) | null } = {
  'file:save-text': (reason) => ({ kind: 'failed', reason }),
  'file:save-pdf': (reason) => ({ kind: 'failed', reason }),
  'pdf:judged': null,
  'file:open-report': (reason) => ({ kind: 'failed', reason }),
  'file:open-image': (reason) => ({ kind: 'failed', reason }),
  'file:open-debrief': (reason) => ({ kind: 'failed', reason }),
  'folder:choose': null,
  'folder:stop': null,
  'folder:state': null,
  'folder:read': (reason) => ({ kind: 'failed', reason }),
  'folder:saw': null,
  'link:open': (reason) => ({ kind: 'refused', reason }),
  'live:permit': (reason) => ({ kind: 'refused', reason }),
  'journal:append': (reason) => ({ kind: 'failed', reason }),
  'journal:compact': (reason) => ({ kind: 'failed', reason }),
  'journal:read': (reason) => ({ kind: 'failed', reason }),
  'journal:list': null,
  'journal:remove': (reason) => ({ kind: 'failed', reason }),
  'menu:takes': null,
  'menu:speaks': null,
  'window:flushed': null,
};

/** The window that a call came from, if it came from our own page itself and not from a frame inside it or from elsewhere. */
const windowOf = (event: IpcMainInvokeEvent): BrowserWindow | null => {
  const frame = event.senderFrame;
  if (frame === null || frame.parent !== null || frame.origin !== appOrigin) return null;
  return BrowserWindow.fromWebContents(event.sender);
};

/** Answers a channel for our own pages; what a page sends is checked first, and a bug becomes a logged error and a sentence. */
export const handle = <Channel extends keyof Calls>(
  channel: Channel,
  answer: (window: BrowserWindow, ...args: Parameters<Calls[Channel]>) => ReturnType<Calls[Channel]> | Promise<ReturnType<Calls[Channel]>>,
): void => {
  const fail = (reason: string): ReturnType<Calls[Channel]> => {
    const failure = failures[channel];
    if (failure === null) throw new Error(reason);
    return failure(reason);
  };
  ipcMain.handle(channel, async (event, ...sent: readonly unknown[]) => {
    const window = windowOf(event);
    if (window === null) throw new Error('Refused: this is not a page of Debrief.');
    const checked = checkArguments[channel](sent);
    if (checked.kind === 'odd') return fail(checked.reason);
    try {
      return await answer(window, ...checked.args);
    } catch (error) {
      logError(channel, error);
      return fail('Something went wrong inside Debrief; its log has the details. Your report is kept. Please try again.');
    }
  });
};
