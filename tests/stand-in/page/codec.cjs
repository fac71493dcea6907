'use strict';

/**
 * Values that structured clone carries, as JSON text: `{ encode, decode }`; `encode` throws at what cannot be cloned.
 * Also runs in the preload's world as text, so nothing here may refer to a name outside the function.
 */
const createCodec = () => {
  const toBase64 = (bytes) => {
    if (typeof Buffer !== 'undefined') return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
    const parts = [];
    for (let at = 0; at < bytes.length; at += 32768) parts.push(String.fromCharCode(...bytes.subarray(at, at + 32768)));
    return btoa(parts.join(''));
  };
  const fromBase64 = (text) => {
    if (typeof Buffer !== 'undefined') return new Uint8Array(Buffer.from(text, 'base64'));
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  };
  const refuse = () => {
    throw new Error('An object could not be cloned.');
  };
  const errors = { Error, EvalError, RangeError, ReferenceError, SyntaxError, TypeError, URIError };
  const views = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  };
  const uncloneable = ['Promise', 'WeakMap', 'WeakSet', 'WeakRef', 'Window', 'Blob', 'File', 'FileList', 'ImageBitmap', 'MessagePort'];
  const isUncloneable = (value, tag) => uncloneable.includes(tag) || (typeof Node === 'function' && value instanceof Node);

  // JSON's own strings, booleans, null and finite numbers stand for themselves; all else is [tag, ...].
  const encode = (root) => {
    const seen = new Map();
    const encodeNumber = (number) => {
      if (Object.is(number, -0)) return ['number', '-0'];
      return Number.isFinite(number) ? number : ['number', String(number)];
    };
    const encodeObject = (object) => {
      const tag = Object.prototype.toString.call(object).slice(8, -1);
      if (Array.isArray(object)) return ['array', object.map(encodeAny)];
      if (object instanceof Error || tag === 'Error') return ['error', object.name, object.message, object.stack];
      if (tag === 'Date') return ['date', encodeNumber(object.getTime())];
      if (tag === 'RegExp') return ['regexp', object.source, object.flags];
      if (tag === 'Map') return ['map', [...object].map(([key, value]) => [encodeAny(key), encodeAny(value)])];
      if (tag === 'Set') return ['set', [...object].map(encodeAny)];
      if (tag === 'ArrayBuffer') return ['bytes', tag, toBase64(new Uint8Array(object))];
      if (ArrayBuffer.isView(object)) {
        const name = tag in views ? tag : 'Uint8Array';
        return ['bytes', name, toBase64(new Uint8Array(object.buffer, object.byteOffset, object.byteLength))];
      }
      if (isUncloneable(object, tag)) refuse();
      return ['object', Object.keys(object).map((key) => [key, encodeAny(object[key])])];
    };
    const encodeAny = (value) => {
      if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
      if (value === undefined) return ['undefined'];
      if (typeof value === 'number') return encodeNumber(value);
      if (typeof value === 'bigint') return ['bigint', String(value)];
      if (typeof value !== 'object') refuse();
      if (seen.has(value)) return ['seen', seen.get(value)];
      seen.set(value, seen.size);
      return encodeObject(value);
    };
    return JSON.stringify(encodeAny(root));
  };

  const decode = (text) => {
    // Objects in the order of their beginnings, as `encode` numbered them.
    const made = [];
    const fill = (at, empty, add) => {
      made[at] = empty;
      add(empty);
      return empty;
    };
    const define = (object, key, value) =>
      Object.defineProperty(object, key, { value, configurable: true, enumerable: true, writable: true });
    const decodeError = (name, message, stack) => Object.assign(new (errors[name] ?? Error)(message), { stack });
    const decodeBytes = (name, base64) => {
      const { buffer } = fromBase64(base64);
      return name === 'ArrayBuffer' ? buffer : new views[name](buffer);
    };
    const objects = {
      array: (at, items) =>
        fill(at, [], (array) =>
          items.forEach((item) => {
            array.push(decodeAny(item));
          }),
        ),
      object: (at, entries) =>
        fill(at, {}, (object) =>
          entries.forEach(([key, value]) => {
            define(object, key, decodeAny(value));
          }),
        ),
      map: (at, entries) =>
        fill(at, new Map(), (map) =>
          entries.forEach(([key, value]) => {
            map.set(decodeAny(key), decodeAny(value));
          }),
        ),
      set: (at, items) =>
        fill(at, new Set(), (set) =>
          items.forEach((item) => {
            set.add(decodeAny(item));
          }),
        ),
      date: (at, time) => fill(at, new Date(decodeAny(time)), () => {}),
      regexp: (at, source, flags) => fill(at, new RegExp(source, flags), () => {}),
      error: (at, ...parts) => fill(at, decodeError(...parts), () => {}),
      bytes: (at, ...parts) => fill(at, decodeBytes(...parts), () => {}),
    };
    const decodeAny = (json) => {
      if (!Array.isArray(json)) return json;
      const [tag, ...parts] = json;
      if (tag === 'undefined') return undefined;
      if (tag === 'number') return Number(parts[0]);
      if (tag === 'bigint') return BigInt(parts[0]);
      if (tag === 'seen') return made[parts[0]];
      made.push(null);
      return objects[tag](made.length - 1, ...parts);
    };
    return decodeAny(JSON.parse(text));
  };
  return { encode, decode };
};

module.exports = { createCodec };
