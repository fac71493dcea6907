import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';
import type { Bridge, Calls, Notices } from './ipc.ts';

// Written out, so that a page can reach these channels and no others; the types see to it that none is missing.
const calls: Readonly<Record<keyof Calls, true>> = {
  'file:save-text': true,
  'file:save-pdf': true,
  'pdf:judged': true,
  'file:open-report': true,
  'file:open-image': true,
  'file:open-debrief': true,
  'folder:choose': true,
  'folder:stop': true,
  'folder:state': true,
  'folder:read': true,
  'folder:saw': true,
  'link:open': true,
  'live:permit': true,
  'journal:append': true,
  'journal:compact': true,
  'journal:read': true,
  'journal:list': true,
  'journal:remove': true,
  'menu:takes': true,
  'menu:speaks': true,
  'window:flushed': true,
};
const notices: Readonly<Record<keyof Notices, true>> = {
  'menu:command': true,
  'pdf:made': true,
  'folder:changed': true,
  'window:closing': true,
};

const bridge = {
  call: (channel, ...args) => {
    if (!Object.hasOwn(calls, channel)) throw new Error(`There is no channel ${String(channel)}.`);
    return ipcRenderer.invoke(channel, ...args);
  },
  on: (channel, listener) => {
    if (!Object.hasOwn(notices, channel)) throw new Error(`There is no channel ${String(channel)}.`);
    // The event object gives access to ipcRenderer, so it stays here.
    const hear = (_event: IpcRendererEvent, notice: Notices[typeof channel]): void => listener(notice);
    ipcRenderer.on(channel, hear);
    return () => {
      ipcRenderer.off(channel, hear);
    };
  },
} satisfies Bridge;

contextBridge.exposeInMainWorld('debrief', bridge);
