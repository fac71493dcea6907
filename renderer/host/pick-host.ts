import type { Bridge } from '../../electron/ipc.ts';
import { browserHost } from './browser.ts';
import { desktopHost } from './desktop.ts';
import type { Host } from './host.ts';

declare global {
  interface Window {
    /** Put there by the shell's preload script; a plain browser has none. */
    readonly debrief?: Bridge;
  }
}

/** The host that this page has: the desktop shell where its bridge is there, else the browser. To be called once. */
export const pickHost = (): Host =>
  window.debrief === undefined ? browserHost() : desktopHost(window.debrief, navigator.platform.startsWith('Mac'));
