'use strict';
const { refusing } = require('./refusing.cjs');

const optionsOf = (args) => args.at(-1) ?? {};

/** Electron's `dialog`: nobody is there to answer, so every dialog is cancelled; tests replace the functions, as they do under Electron. */
exports.createDialog = () =>
  refusing('dialog', {
    showOpenDialog: async () => ({ canceled: true, filePaths: [] }),
    showSaveDialog: async () => ({ canceled: true, filePath: '' }),
    showMessageBox: async (...args) => ({ response: optionsOf(args).cancelId ?? 0, checkboxChecked: false }),
    showMessageBoxSync: (...args) => optionsOf(args).cancelId ?? 0,
    showErrorBox: (title, content) => console.error(`${title}: ${content}`),
  });

/** Electron's `shell`: says that it worked and does nothing. */
exports.createShell = () =>
  refusing('shell', {
    openExternal: async () => {},
    openPath: async () => '',
    showItemInFolder() {},
    trashItem: async () => {},
    beep() {},
  });
