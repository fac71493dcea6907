import { expect, it } from 'vitest';
import { isAllowedNavigation, isAllowedPermission, isAllowedRequest } from '../../electron/allowed.ts';

it.each(['app://debrief/index.html', 'app://print/x.html', 'blob:app://debrief/1', 'data:image/png;base64,AA', 'devtools://devtools/x'])(
  'a request for %s is made',
  (url) => expect(isAllowedRequest(url)).toBe(true),
);

it.each([
  'http://example.org/',
  'https://example.org/',
  'HTTPS://example.org/',
  'ws://127.0.0.1/',
  'wss://example.org/',
  'ftp://example.org/',
  'file:///etc/passwd',
  'chrome://gpu/',
  'no address',
  '',
])('a request for %j is never made', (url) => expect(isAllowedRequest(url)).toBe(false));

it('a request to a server on which the user writes together is made, and to no other', () => {
  const servers = new Set(['wss://write.example.org']);
  expect(isAllowedRequest('wss://write.example.org/team?x', servers)).toBe(true);
  for (const url of [
    'wss://write.example.org:8443/',
    'https://write.example.org/',
    'ws://write.example.org/',
    'wss://example.org/',
    'wss://write.example.org.evil.org/',
    'wss://evil.org/wss://write.example.org',
  ]) {
    expect(isAllowedRequest(url, servers), url).toBe(false);
  }
});

it.each(['clipboard-sanitized-write', 'persistent-storage'])('the permission %s is given', (permission) =>
  expect(isAllowedPermission(permission)).toBe(true),
);

it.each(['clipboard-read', 'media', 'geolocation', 'notifications', 'openExternal', 'fileSystem', 'hid', 'unknown', ''])(
  'the permission %j is refused',
  (permission) => expect(isAllowedPermission(permission)).toBe(false),
);

it.each(['local-network-access', 'local-network', 'loopback-network'])(
  'the permission %s is given with a server to write together alone',
  (permission) => {
    expect(isAllowedPermission(permission)).toBe(false);
    expect(isAllowedPermission(permission, new Set(['ws://127.0.0.1:1234']))).toBe(true);
  },
);

it('only a frame may go anywhere, and only to the document it was given', () => {
  expect(isAllowedNavigation('about:srcdoc', false)).toBe(true);
  expect(isAllowedNavigation('about:srcdoc', true)).toBe(false);
  for (const url of ['app://debrief/index.html', 'https://example.org/', 'about:blank', 'about:srcdoc/x']) {
    expect(isAllowedNavigation(url, false)).toBe(false);
    expect(isAllowedNavigation(url, true)).toBe(false);
  }
});
