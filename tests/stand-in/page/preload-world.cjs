'use strict';

/**
 * Runs a preload script with what a sandboxed one may use: `require('electron')` with contextBridge and ipcRenderer, and a little of `process`.
 * Runs in the preload's world as text, so nothing here may refer to a name outside the function.
 */
const runPreload = (codec, bridge, info, script) => {
  const nativeSend = globalThis.__standInSend;
  const listeners = new Map();
  const pending = new Map();
  let lastId = 0;

  const refusing = (name, object) =>
    new Proxy(object, {
      get: (target, key) => {
        if (key in target || typeof key === 'symbol') return target[key];
        throw new Error(`the stand-in's preload has no ${name}.${String(key)}`);
      },
    });
  const post = (message) => nativeSend(codec.encode(message));
  const add = (channel, listener, once) => {
    listeners.set(channel, [...(listeners.get(channel) ?? []), { listener, once }]);
    return ipcRenderer;
  };
  const remove = (channel, listener) => {
    const left = (listeners.get(channel) ?? []).filter((entry) => entry.listener !== listener);
    listeners.set(channel, left);
    return ipcRenderer;
  };
  const ipcRenderer = refusing('ipcRenderer', {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        post({ type: 'invoke', id: lastId, channel, args });
        pending.set(lastId, { resolve, reject });
      }),
    send: (channel, ...args) => post({ type: 'send', channel, args }),
    on: (channel, listener) => add(channel, listener, false),
    addListener: (channel, listener) => add(channel, listener, false),
    once: (channel, listener) => add(channel, listener, true),
    off: remove,
    removeListener: remove,
    removeAllListeners: (channel) => {
      listeners.delete(channel);
      return ipcRenderer;
    },
  });

  const finish = ({ id, value, error }) => {
    const { resolve, reject } = pending.get(id);
    pending.delete(id);
    if (error === undefined) resolve(value);
    else reject(new Error(error));
  };
  globalThis.__standInReceive = (text) => {
    const message = codec.decode(text);
    if (message.type === 'result') {
      finish(message);
      return;
    }
    for (const { listener, once } of listeners.get(message.channel) ?? []) {
      if (once) remove(message.channel, listener);
      listener({ sender: ipcRenderer, ports: [] }, ...message.args);
    }
  };

  const contextBridge = refusing('contextBridge', {
    exposeInMainWorld: (key, value) => {
      if (key in window) throw new Error('Cannot bind an API on top of an existing property on the window object');
      bridge.expose(key, value);
    },
  });
  const electron = refusing('electron', { contextBridge, ipcRenderer });
  const process = refusing('process', { ...info, type: 'renderer', sandboxed: true, contextIsolated: true });
  const require = (name) => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`);
  };
  const module = { exports: {} };
  script(require, module, module.exports, process, window);
};

module.exports = { runPreload };
