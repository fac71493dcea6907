import { randomUUID } from 'node:crypto';

const printOrigin = 'app://print';

// The document is for paper: it runs nothing, loads nothing, and belongs to no origin.
const printPolicy = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  'sandbox',
].join('; ');

const waiting = new Map<string, string>();

/** Puts a document where one hidden window can fetch it once; answers its address, which nobody can guess. */
export const offerDocument = (html: string): string => {
  const address = `${printOrigin}/${randomUUID()}.html`;
  waiting.set(address, html);
  return address;
};

/** Takes back a document that was not fetched. */
export const withdrawDocument = (address: string): void => {
  waiting.delete(address);
};

/** Answers a request to `app://print/…`: each document once, anything else not at all; null for other hosts. */
export const servePrintDocument = (request: Request): Response | null => {
  const { protocol, host, href } = new URL(request.url);
  if (`${protocol}//${host}` !== printOrigin) return null;
  const html = request.method === 'GET' ? waiting.get(href) : undefined;
  const headers = { 'content-security-policy': printPolicy, 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' };
  if (html === undefined) return new Response(null, { status: 404, headers });
  waiting.delete(href);
  return new Response(html, { headers: { ...headers, 'content-type': 'text/html; charset=utf-8' } });
};
