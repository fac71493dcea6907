import { expect, it } from 'vitest';
import { offerDocument, servePrintDocument, withdrawDocument } from '../../../electron/pdf/print-documents.ts';

const fetchOnce = (url: string, method = 'GET'): Response | null => servePrintDocument(new Request(url, { method }));

it('a document to print is served once, and to nobody who does not know its address', async () => {
  const address = offerDocument('<p>ü');
  expect(fetchOnce('app://print/guess.html')?.status).toBe(404);
  expect(fetchOnce(address, 'POST')?.status).toBe(404);
  const response = fetchOnce(address);
  expect(response?.status).toBe(200);
  expect(await response?.text()).toBe('<p>ü');
  expect(fetchOnce(address)?.status).toBe(404);
});

it('it may run and load nothing', () => {
  const policy = fetchOnce(offerDocument('<p>'))?.headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/^default-src 'none'; /);
  expect(policy).not.toContain('script-src');
  expect(policy).toMatch(/; sandbox$/);
});

it('two documents never share an address', () => {
  expect(offerDocument('a')).not.toBe(offerDocument('a'));
});

it('a document that was taken back is gone', () => {
  const address = offerDocument('x');
  withdrawDocument(address);
  expect(fetchOnce(address)?.status).toBe(404);
});

it('other hosts are left to others', () => {
  expect(fetchOnce('app://debrief/index.html')).toBeNull();
});
