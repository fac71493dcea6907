'use strict';
const { refusing } = require('./refusing.cjs');

const resourceTypes = {
  Stylesheet: 'stylesheet',
  Image: 'image',
  Media: 'media',
  Font: 'font',
  Script: 'script',
  XHR: 'xhr',
  Fetch: 'xhr',
  Ping: 'ping',
  CSPViolationReport: 'cspReport',
  WebSocket: 'webSocket',
};

/** DevTools' type of a request in Electron's words. */
exports.resourceTypeOf = (type, isMainFrame) => {
  if (type === 'Document') return isMainFrame ? 'mainFrame' : 'subFrame';
  return resourceTypes[type] ?? 'other';
};

/** A match pattern such as `https://*.example.org/*` or `<all_urls>` as a test of addresses. */
const toTest = (pattern) => {
  if (pattern === '<all_urls>') return () => true;
  const source = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  const expression = new RegExp(`^${source}$`);
  return (url) => expression.test(url);
};

/** Electron's `webRequest` (onBeforeRequest alone), and `decide(details)`: what the app's listener wants done with the request. */
exports.createWebRequest = () => {
  let tests = [];
  let listener = null;
  const webRequest = refusing('session.webRequest', {
    onBeforeRequest: (...args) => {
      const [filter, given] = args.length > 1 ? args : [{ urls: ['<all_urls>'] }, args[0]];
      tests = filter.urls.map(toTest);
      listener = given;
    },
  });
  const decide = async (details) => {
    if (listener === null || !tests.some((test) => test(details.url))) return {};
    return new Promise((resolve) => listener(details, resolve));
  };
  return { webRequest, decide };
};
