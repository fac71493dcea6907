import { describe, expect, it } from 'vitest';
import { checkLiveAddress, isLiveServer } from '../../electron/check-live-address.ts';
import { readServers } from '../../electron/live/kept-servers.ts';

describe('an address to write together', () => {
  it.each([
    ['wss://write.example.org', 'wss://write.example.org/', 'wss://write.example.org'],
    ['  WSS://Write.Example.org:443/team/?x=1#part ', 'wss://write.example.org/team/?x=1', 'wss://write.example.org'],
    ['wss://10.0.0.7:8443', 'wss://10.0.0.7:8443/', 'wss://10.0.0.7:8443'],
    ['ws://localhost:1234', 'ws://localhost:1234/', 'ws://localhost:1234'],
    ['ws://127.0.0.1:1234', 'ws://127.0.0.1:1234/', 'ws://127.0.0.1:1234'],
  ])('%s is taken', (address, url, server) => expect(checkLiveAddress(address)).toEqual({ kind: 'ok', url, server }));

  it.each([
    ['', /complete address/],
    ['write.example.org', /complete address/],
    ['localhost:1234', /begins with wss/],
    ['https://write.example.org', /begins with wss/],
    ['ws://write.example.org', /unprotected/],
    ['ws://127.0.0.1.example.org', /unprotected/],
    ['ws://localhost.example.org', /unprotected/],
    ['ws://192.168.0.2:1234', /unprotected/],
    ['wss://ana:secret@example.org', /user name or password/],
    ['wss://[::1]:1234', /plain name/],
    ["wss://a;script-src'self'.example.org", /plain name/],
    ['wss://a,b.example.org', /plain name/],
    ['wss://*.example.org', /plain name/],
    [`wss://${'a'.repeat(600)}.org`, /500 characters/],
  ])('%s is refused with a sentence', (address, reason) =>
    expect(checkLiveAddress(address)).toEqual({ kind: 'refused', reason: expect.stringMatching(reason) }),
  );
});

it.each([
  'wss://a.org; script-src *',
  'wss://a.org *',
  'wss://*',
  'wss:',
  '*',
  "'self'",
  'wss://a.org/',
  'https://a.org',
  'ws://a.org',
  'wss://a.org:123456',
  'wss://a.org\n',
])('%j is not put into a policy', (words) => expect(isLiveServer(words)).toBe(false));

it('servers that were agreed to are read back, whatever else the file holds', () => {
  expect(readServers('["wss://a.org", 7, "wss://*", "ws://localhost:1"]')).toEqual(['wss://a.org', 'ws://localhost:1']);
  for (const text of ['', '{', '{"a":1}', 'null']) expect(readServers(text)).toEqual([]);
});
