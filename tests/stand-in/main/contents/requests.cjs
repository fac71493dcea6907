'use strict';
const { preventable } = require('../preventable.cjs');
const { resourceTypeOf } = require('../web-request.cjs');

let lastId = 0;

/** A page or frame that goes elsewhere by itself asks the app first; true when the app forbids it. */
const isForbidden = (contents, { url, isMainFrame }) => {
  const frame = isMainFrame ? contents.mainFrame : null;
  const event = preventable({ url, isMainFrame, isSameDocument: false, frame, initiator: contents.mainFrame });
  contents.emit('will-frame-navigate', event);
  if (isMainFrame && !event.defaultPrevented) contents.emit('will-navigate', event, url);
  return event.defaultPrevented;
};

const toRequest = (url, { method, headers, hasPostData, postDataEntries = [] }) => {
  const body = hasPostData ? Buffer.concat(postDataEntries.map(({ bytes = '' }) => Buffer.from(bytes, 'base64'))) : undefined;
  return new Request(url, { method, headers, body });
};

/** Decides one paused request: navigation rules, webRequest, the app's protocol handlers, in this order; else Chromium goes on with it. */
exports.answerRequest = async (contents, { addresses, chromium }, { requestId, request, resourceType, frameId }, sessionId) => {
  const command = (method, params) => chromium.cdp.send(`Fetch.${method}`, { requestId, ...params }, sessionId);
  const fail = (errorReason) => command('failRequest', { errorReason });
  const url = addresses.toApp(request.url);
  const isMainFrame = frameId === contents.targetId;
  const isDocument = resourceType === 'Document';
  // A reload, whoever asks for it, goes nowhere else; DevTools doesn't say whether it was the page.
  const isOwnLoad = isMainFrame && [contents.expectedUrl, contents.state.url].some((known) => known?.split('#')[0] === url);
  if (isDocument && !isOwnLoad && isForbidden(contents, { url, isMainFrame })) return fail('Aborted');

  lastId += 1;
  const { cancel, redirectURL } = await contents.session.decideRequest({
    id: lastId,
    url,
    method: request.method,
    resourceType: resourceTypeOf(resourceType, isMainFrame),
    referrer: request.headers.Referer ?? '',
    timestamp: Date.now(),
    webContentsId: contents.id,
    webContents: contents,
    frame: isMainFrame ? contents.mainFrame : null,
    uploadData: [],
  });
  if (cancel) return fail('BlockedByClient');
  if (redirectURL)
    return command('fulfillRequest', {
      responseCode: 307,
      responseHeaders: [{ name: 'location', value: addresses.toChromium(redirectURL) }],
    });

  const handler = contents.session.findHandler(url);
  if (handler === undefined) return command('continueRequest');
  let response;
  try {
    response = await handler(toRequest(url, request));
  } catch (error) {
    contents.complain(error);
    return fail('Failed');
  }
  return command('fulfillRequest', {
    responseCode: response.status,
    responseHeaders: [...response.headers].map(([name, value]) => ({ name, value })),
    body: Buffer.from(await response.arrayBuffer()).toString('base64'),
  });
};
