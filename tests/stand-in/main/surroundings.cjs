'use strict';
const fs = require('node:fs');
const { fileURLToPath } = require('node:url');
const { refusing, refusingEmitter } = require('./refusing.cjs');

/** Electron's `screen`: one display of 1920 by 1080. */
exports.createScreen = () => {
  const bounds = { x: 0, y: 0, width: 1920, height: 1080 };
  const size = { width: bounds.width, height: bounds.height };
  const display = { id: 1, label: 'stand-in', bounds, size, workArea: bounds, workAreaSize: size, scaleFactor: 1, rotation: 0 };
  class Screen extends refusingEmitter('screen') {
    getAllDisplays = () => [display];
    getPrimaryDisplay = () => display;
    getDisplayMatching = () => display;
    getDisplayNearestPoint = () => display;
    getCursorScreenPoint = () => ({ x: 0, y: 0 });
  }
  return new Screen();
};

/** Electron's `nativeTheme`: light unless the app says otherwise; the pages are not told. */
exports.createNativeTheme = () => {
  class NativeTheme extends refusingEmitter('nativeTheme') {
    #source = 'system';
    shouldUseHighContrastColors = false;
    shouldUseInvertedColorScheme = false;
    prefersReducedTransparency = false;
    inForcedColorsMode = false;
    get themeSource() {
      return this.#source;
    }
    set themeSource(source) {
      this.#source = source;
      this.emit('updated');
    }
    get shouldUseDarkColors() {
      return this.#source === 'dark';
    }
  }
  return new NativeTheme();
};

/** Electron's `powerMonitor`: emits what a test makes it emit. */
exports.createPowerMonitor = () => {
  class PowerMonitor extends refusingEmitter('powerMonitor') {}
  return new PowerMonitor();
};

/** Electron's `clipboard`: plain text of its own, apart from the system's. */
exports.createClipboard = () => {
  let text = '';
  return refusing('clipboard', {
    writeText: (next) => {
      text = next;
    },
    readText: () => text,
    clear: () => {
      text = '';
    },
  });
};

/** Electron's `net`: files and the network, past the app's own protocols. */
exports.createNet = () =>
  refusing('net', {
    isOnline: () => true,
    fetch: async (input, init) => {
      const url = typeof input === 'string' ? input : input.url;
      if (!url.startsWith('file:')) return fetch(input, init);
      try {
        return new Response(fs.readFileSync(fileURLToPath(url)));
      } catch {
        throw new Error('net::ERR_FILE_NOT_FOUND');
      }
    },
  });
