'use strict';

// Chromium refuses requests to schemes it does not know before anybody can answer them, so `app://host/path`
// is `https://host.app.invalid/path` there: a secure origin of its own which no name server will ever know.
const appAddress = /^([a-z][a-z0-9+-]*):\/\/([^/?#]+)(.*)$/i;
const chromiumAddress = /^https:\/\/([^/?#]+)\.([a-z0-9+-]+)\.invalid(.*)$/;

/** The app's own schemes, and the two spellings of an address: the app's and Chromium's. */
exports.createAddresses = () => {
  const schemes = new Set();
  return {
    register: (scheme) => schemes.add(scheme),
    toChromium: (url) => {
      const [, scheme, host, rest] = appAddress.exec(url) ?? [];
      return schemes.has(scheme) ? `https://${host}.${scheme}.invalid${rest || '/'}` : url;
    },
    toApp: (url) => {
      const [, host, scheme, rest] = chromiumAddress.exec(url) ?? [];
      return schemes.has(scheme) ? `${scheme}://${host}${rest}` : url;
    },
  };
};

/** `scheme://host` of an address, or 'null' as in the page when it has none. */
exports.originOf = (url) => /^[a-z][a-z0-9+.-]*:\/\/[^/?#]+/i.exec(url)?.[0] ?? 'null';
