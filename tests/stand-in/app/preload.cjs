'use strict';
const { contextBridge, ipcRenderer } = require('electron');

const heard = [];
ipcRenderer.on('menu', (_event, command) => heard.push(command));

contextBridge.exposeInMainWorld('tiny', {
  version: process.versions.electron,
  nested: { list: [1, 2] },
  twice: (number) => number * 2,
  throws: () => {
    throw new RangeError('too much');
  },
  later: async (value) => value,
  callWith: (callback, value) => callback(value),
  invoke: (channel, ...args) => ipcRenderer.invoke(channel, ...args),
  heard: () => heard,
  shout: (word) =>
    new Promise((resolve) => {
      ipcRenderer.once('shouted', (_event, answer) => resolve(answer));
      ipcRenderer.send('shout', word);
    }),
  missing: () => require('electron').webFrame,
});
