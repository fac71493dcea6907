import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';

const { createCodec } = createRequire(import.meta.url)('./page/codec.cjs');
const { encode, decode } = createCodec();

test('a value that contains itself stays one value', () => {
  const node: { self?: unknown; list: unknown[] } = { list: [] };
  node.self = node;
  node.list.push(node, new Map([[node, node]]));
  const back = decode(encode(node));
  expect(back.self).toBe(back);
  expect(back.list[0]).toBe(back);
  expect(back.list[1].get(back)).toBe(back);
});

test('a key named __proto__ is a key like any other', () => {
  const back = decode(encode(JSON.parse('{"__proto__":{"spoilt":true}}')));
  expect(Object.keys(back)).toEqual(['__proto__']);
  expect(back.spoilt).toBeUndefined();
});

test('an error whose name is not an error’s becomes a plain one', () => {
  expect(decode('["error","Function","return 1",""]')).toBeInstanceOf(Error);
});
