'use strict';
const { refusing } = require('./refusing.cjs');

/** Electron's `protocol` of one session, and `find(url)`: the handler that answers for the address, if any. */
exports.createProtocol = ({ world }) => {
  const handlers = new Map();
  const protocol = refusing('protocol', {
    registerSchemesAsPrivileged: (list) => {
      if (world.app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
      for (const { scheme } of list) world.addresses.register(scheme);
    },
    handle: (scheme, handler) => {
      if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`);
      handlers.set(scheme, handler);
    },
    unhandle: (scheme) => {
      handlers.delete(scheme);
    },
    isProtocolHandled: (scheme) => handlers.has(scheme),
  });
  return { protocol, find: (url) => handlers.get(url.slice(0, url.indexOf(':'))) };
};
