// Pure, so that the pages in a plain browser can hold addresses to the same rule as the shell.

import liveWorker from './live-worker.json';

/** Whether people may write together at an address: `url` is what is connected to, `server` its scheme, name and port. */
export type LiveAddressCheck =
  | { readonly kind: 'ok'; readonly url: string; readonly server: string }
  | { readonly kind: 'refused'; readonly reason: string };

/** The longest address of a server, in characters. */
export const longestLiveAddress = 500;

const serverShape = new RegExp(liveWorker.server);

/** Whether these words are a server's scheme, name and port and nothing else: they are put into a content policy as they are. */
export const isLiveServer = (words: string): boolean => words.length <= longestLiveAddress && serverShape.test(words);

const refused = (reason: string): LiveAddressCheck => ({ kind: 'refused', reason });

/** Decides whether people may write together at an address: `wss:`, or `ws:` on this computer; no name or password in it. */
export const checkLiveAddress = (address: string): LiveAddressCheck => {
  const words = address.trim();
  if (words.length > longestLiveAddress) return refused('This address is longer than 500 characters. Nothing was connected.');
  if (!URL.canParse(words)) return refused('This is not a complete address. It begins with wss://, as in wss://write.example.org.');
  const url = new URL(words);
  if (url.protocol !== 'wss:' && url.protocol !== 'ws:') {
    return refused('The address of a server to write together begins with wss://, as in wss://write.example.org. Nothing was connected.');
  }
  if (url.username !== '' || url.password !== '') {
    return refused('This address carries a user name or password. Take it out, and write what the server asks for into “Token”.');
  }
  const server = `${url.protocol}//${url.host}`;
  if (!isLiveServer(server)) {
    return refused(
      url.protocol === 'ws:'
        ? 'ws:// sends every word unprotected, so it is for a server on this computer alone. Use an address that begins with wss://.'
        : 'Debrief can’t connect to a server of this name. Use its plain name, as in wss://write.example.org.',
    );
  }
  return { kind: 'ok', url: `${server}${url.pathname}${url.search}`, server };
};
