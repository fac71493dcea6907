'use strict';

/**
 * One end of the bridge between the page's world and the preload's: `{ expose(key, value) }`. `me` and `peer` name the DOM events
 * of the two ends. DOM events are synchronous and clone their `detail` from world to world, so calls can return values.
 * Runs in both worlds as text, so nothing here may refer to a name outside the function.
 */
const createBridge = (me, peer) => {
  // Kept from before the page's own scripts, which may replace them.
  const listen = EventTarget.prototype.addEventListener.bind(window);
  const dispatch = EventTarget.prototype.dispatchEvent.bind(window);
  const Message = CustomEvent;
  // Functions the other world may call, and the other world's promises, by the ids that travel.
  const functions = new Map();
  const promises = new Map();
  const mark = '\u0000bridge';
  let lastId = 0;
  let answer = null;

  const send = (detail) => dispatch(new Message(peer, { detail }));
  const newId = () => {
    lastId += 1;
    return `${me} ${lastId}`;
  };
  const isPlain = (value) => [Object.prototype, null].includes(Object.getPrototypeOf(value));
  const mapPlain = (value, map) => Object.fromEntries(Object.keys(value).map((key) => [key, map(value[key])]));
  const fromError = (error) =>
    error instanceof Error ? { name: error.name, message: error.message } : { name: 'Error', message: String(error) };
  const toError = ({ name, message }) => Object.assign(new Error(message), { name });

  const wrap = (value) => {
    if (typeof value === 'function') {
      const id = newId();
      functions.set(id, value);
      return { [mark]: 'function', id };
    }
    if (value instanceof Promise) {
      const id = newId();
      value.then(
        (settled) => send({ kind: 'settled', id, value: wrap(settled) }),
        (error) => send({ kind: 'settled', id, error: fromError(error) }),
      );
      return { [mark]: 'promise', id };
    }
    if (typeof value === 'symbol') throw new Error('An object could not be cloned.');
    if (value === null || typeof value !== 'object') return value;
    if (Array.isArray(value)) return value.map(wrap);
    return isPlain(value) ? mapPlain(value, wrap) : value;
  };

  const call = (id, args) => {
    answer = null;
    send({ kind: 'call', id, args: args.map(wrap) });
    const given = answer;
    answer = null;
    // What DOM events cannot clone arrives as null, and nobody answers.
    if (given === null) throw new Error('An object could not be cloned.');
    if (given.error) throw toError(given.error);
    return unwrap(given.value);
  };
  const unwrap = (value) => {
    if (value === null || typeof value !== 'object') return value;
    if (value[mark] === 'function') return (...args) => call(value.id, args);
    if (value[mark] === 'promise') return new Promise((resolve, reject) => promises.set(value.id, { resolve, reject }));
    if (Array.isArray(value)) return value.map(unwrap);
    return isPlain(value) ? mapPlain(value, unwrap) : value;
  };

  const freeze = (value) => {
    if (value === null || typeof value !== 'object' || !isPlain(value)) return value;
    for (const inner of Object.values(value)) freeze(inner);
    return Object.freeze(value);
  };
  const answerCall = ({ id, args }) => {
    try {
      return { value: wrap(functions.get(id)(...args.map(unwrap))) };
    } catch (error) {
      return { error: fromError(error) };
    }
  };
  const settle = ({ id, value, error }) => {
    const promise = promises.get(id);
    promises.delete(id);
    if (error) promise.reject(toError(error));
    else promise.resolve(unwrap(value));
  };
  listen(me, (event) => {
    event.stopImmediatePropagation();
    const message = event.detail;
    if (message === null) return;
    if (message.kind === 'call') send({ kind: 'answer', ...answerCall(message) });
    else if (message.kind === 'answer') answer = message;
    else if (message.kind === 'settled') settle(message);
    else
      Object.defineProperty(window, message.key, {
        value: freeze(unwrap(message.value)),
        enumerable: true,
        configurable: false,
        writable: false,
      });
  });
  return { expose: (key, value) => send({ kind: 'expose', key, value: wrap(value) }) };
};

module.exports = { createBridge };
