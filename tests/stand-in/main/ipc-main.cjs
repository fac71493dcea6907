'use strict';
const { createCodec } = require('../page/codec.cjs');
const { refusingEmitter } = require('./refusing.cjs');

const codec = createCodec();

/** Electron's `ipcMain`, and `receive(contents, text)` for what a preload script has sent; it resolves to the answer's text, or null. */
exports.createIpcMain = () => {
  const handlers = new Map();
  class IpcMain extends refusingEmitter('ipcMain') {
    handle(channel, listener) {
      if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
      handlers.set(channel, listener);
    }
    handleOnce(channel, listener) {
      this.handle(channel, (...args) => {
        handlers.delete(channel);
        return listener(...args);
      });
    }
    removeHandler(channel) {
      handlers.delete(channel);
    }
  }
  const ipcMain = new IpcMain();

  const answer = async (channel, event, args) => {
    const listener = handlers.get(channel);
    if (listener === undefined) throw new Error(`No handler registered for '${channel}'`);
    return listener(event, ...args);
  };

  const receive = async (contents, text) => {
    const { type, id, channel, args } = codec.decode(text);
    const event = { type: 'frame', sender: contents, senderFrame: contents.mainFrame, frameId: 1, processId: 1, ports: [] };
    if (type === 'send') {
      ipcMain.emit(channel, { ...event, reply: (...reply) => contents.send(...reply) }, ...args);
      return null;
    }
    try {
      return codec.encode({ type: 'result', id, value: await answer(channel, event, args) });
    } catch (error) {
      return codec.encode({ type: 'result', id, error: `Error invoking remote method '${channel}': ${error}` });
    }
  };
  return { ipcMain, receive };
};
