import { fromBase64 } from './base64.ts';

const head = /^data:image\/[a-z0-9.+-]{1,30}(?:;[a-z0-9=.-]{1,40}){0,3};base64,/i;

/** Whether an address carries a picture in base64, as far as its beginning says. */
export const isDataAddress = (address: string): boolean => head.test(address);

/** The bytes that an address carries; null for every address that carries no picture in base64. */
export const bytesOfAddress = (address: string): Uint8Array | null => {
  const start = head.exec(address)?.[0];
  if (start === undefined) return null;
  return fromBase64(address.slice(start.length).replace(/%2b/gi, '+').replace(/%2f/gi, '/').replace(/%3d/gi, '='));
};
