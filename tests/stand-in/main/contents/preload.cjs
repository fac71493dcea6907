'use strict';
const { randomUUID } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { pathToFileURL } = require('node:url');
const { createBridge } = require('../../page/bridge.cjs');
const { createCodec } = require('../../page/codec.cjs');
const { runPreload } = require('../../page/preload-world.cjs');

/** The isolated world's name in DevTools. */
const preloadWorld = 'electron-preload';

// Only the page itself has a bridge, no frame within it, and not the empty page before it.
const onlyHere = 'if (window !== window.top || location.href === "about:blank") return;';

/** Commands that make every later document run the preload script before its own, in a world of its own. */
const addPreload = (contents, { preload }) => {
  if (!preload) return [];
  // Names of DOM events that the page cannot guess.
  const [page, isolated] = [JSON.stringify(randomUUID()), JSON.stringify(randomUUID())];
  const info = JSON.stringify({ platform: process.platform, arch: process.arch, versions: process.versions });
  const inPage = `(() => { ${onlyHere} (${createBridge})(${page}, ${isolated}); })()`;
  const inPreload = `(() => { ${onlyHere}
    const bridge = (${createBridge})(${isolated}, ${page});
    (${runPreload})((${createCodec})(), bridge, ${info}, function (require, module, exports, process, global) {${readFileSync(preload, 'utf8')}
    });
  })()\n//# sourceURL=${pathToFileURL(preload)}`;
  return [
    contents.command('Runtime.addBinding', { name: '__standInSend', executionContextName: preloadWorld }),
    contents.command('Page.addScriptToEvaluateOnNewDocument', { source: inPage }),
    contents.command('Page.addScriptToEvaluateOnNewDocument', { source: inPreload, worldName: preloadWorld }),
  ];
};

module.exports = { addPreload, preloadWorld };
