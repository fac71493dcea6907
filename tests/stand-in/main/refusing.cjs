'use strict';
const { EventEmitter } = require('node:events');

// What the language and the inspector ask of any object; an answer of "undefined" is right here.
const isProbe = (key) => typeof key === 'symbol' || key === 'then' || key === 'toJSON';

/** The object, except that reading what it lacks throws: nothing may pass because the stand-in is silently empty. */
const refusing = (name, object) =>
  new Proxy(object, {
    get(target, key, receiver) {
      if (key in target || isProbe(key)) return Reflect.get(target, key, receiver);
      throw new Error(`the stand-in has no ${name}.${String(key)}`);
    },
  });

/** A class of event emitters that refuses in the same way, for classes to extend. */
const refusingEmitter = (name) => {
  class RefusingEmitter extends EventEmitter {}
  Object.setPrototypeOf(RefusingEmitter.prototype, refusing(name, EventEmitter.prototype));
  return RefusingEmitter;
};

module.exports = { refusing, refusingEmitter };
