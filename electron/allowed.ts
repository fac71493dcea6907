const localSchemes = new Set(['app:', 'blob:', 'data:', 'devtools:']);

/**
 * Whether a request may be made at all: Debrief's own files and what a page made itself. The network never, but for the servers (scheme, name, port)
 * on which the user has chosen to write together.
 */
export const isAllowedRequest = (url: string, servers: ReadonlySet<string> = new Set()): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, host } = new URL(url);
  return localSchemes.has(protocol) || servers.has(`${protocol}//${host}`);
};

const always = new Set(['clipboard-sanitized-write', 'persistent-storage']);
// A server to write together may stand in the house's own network: Chromium asks about that by itself.
const withServers = new Set(['local-network-access', 'local-network', 'loopback-network']);

/**
 * Whether a page gets a permission: to copy text and to keep its data; and, where the user has chosen a server to write together, that it may stand
 * in their own network. Everything else is refused without asking.
 */
export const isAllowedPermission = (permission: string, servers: ReadonlySet<string> = new Set()): boolean =>
  always.has(permission) || (servers.size > 0 && withServers.has(permission));

/** Whether a frame may go there by itself: only the preview may, to the document it was given; links leave through `link:open`. */
export const isAllowedNavigation = (url: string, isMainFrame: boolean): boolean => !isMainFrame && url === 'about:srcdoc';
