import { BrowserWindow } from 'electron';

const keptForMs = 120_000;

let spare: { readonly window: BrowserWindow; readonly drop: () => void } | null = null;

const make = (): BrowserWindow =>
  new BrowserWindow({
    show: false,
    webPreferences: {
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      javascript: false,
      devTools: false,
    },
  });

/** A hidden, empty window that runs no script, for one document; whoever takes it destroys it. */
export const takePrintWindow = (): BrowserWindow => {
  const taken = spare;
  spare = null;
  if (taken === null || taken.window.isDestroyed()) return make();
  taken.drop();
  return taken.window;
};

/** Makes the next one ahead: who exports once, mends a word and exports again. It goes when its owner closes, and after two minutes. */
export const keepPrintWindow = (owner: BrowserWindow): void => {
  if (spare !== null || owner.isDestroyed()) return;
  const window = make();
  const destroy = (): void => {
    if (spare?.window === window) spare = null;
    if (!window.isDestroyed()) window.destroy();
  };
  const timer = setTimeout(destroy, keptForMs);
  timer.unref();
  // Before the owner goes: a hidden window that is left over would keep the app from ending.
  owner.once('close', destroy);
  const drop = (): void => {
    clearTimeout(timer);
    owner.off('close', destroy);
  };
  spare = { window, drop };
};
