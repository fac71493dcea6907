/** JSON with every other sign than ASCII written as an escape: no mail server and no editor can change what it says. */
export const toAscii = (json: string): string =>
  json.replace(/[^\x20-\x7e]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** Whether bytes are ASCII only. */
export const isAscii = (bytes: Uint8Array): boolean => bytes.every((byte) => byte < 128);

/** Letters are joined in pieces: a call takes so many arguments and no more. */
const piece = 8192;

/** Bytes as letters, one each. */
export const asciiText = (bytes: Uint8Array): string => {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += piece) parts.push(String.fromCharCode(...bytes.subarray(at, at + piece)));
  return parts.join('');
};
