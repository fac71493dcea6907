'use strict';
const { EventEmitter } = require('node:events');

/** The DevTools protocol over a pair of pipes: JSON messages, each ended by a zero byte. Events are named `<session>:<method>`. */
class Cdp extends EventEmitter {
  #lastId = 0;
  #pieces = [];
  #waiting = new Map();
  #write;

  constructor(read, write) {
    super();
    this.setMaxListeners(0);
    this.#write = write;
    read.setEncoding('utf8');
    read.on('data', (text) => this.#take(text));
    read.on('close', () => this.#end());
    write.on('error', () => this.#end());
  }

  /** Resolves to the method's result; rejects with its name and Chromium's words, also when Chromium goes away. */
  send(method, params = {}, sessionId = undefined) {
    return new Promise((resolve, reject) => {
      this.#lastId += 1;
      this.#waiting.set(this.#lastId, { method, resolve, reject });
      this.#write.write(`${JSON.stringify({ id: this.#lastId, method, params, sessionId })}\0`);
    });
  }

  #take(text) {
    // A message of many megabytes comes in thousands of pieces: they are joined once, at its end.
    const [first, ...others] = text.split('\0');
    this.#pieces.push(first);
    for (const next of others) {
      const message = this.#pieces.join('');
      this.#pieces = [next];
      this.#handle(JSON.parse(message));
    }
  }

  #handle({ id, sessionId = '', method, params, result, error }) {
    if (id === undefined) {
      this.emit(`${sessionId}:${method}`, params);
      return;
    }
    const call = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error) call?.reject(new Error(`${call.method}: ${error.message}`));
    else call?.resolve(result);
  }

  #end() {
    for (const { method, reject } of this.#waiting.values()) reject(new Error(`${method}: Chromium went away`));
    this.#waiting.clear();
  }
}

module.exports = { Cdp };
