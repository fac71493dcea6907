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

/** Whether a page gets a permission: to copy text and to keep its data; everything else is refused without asking. */
export const isAllowedPermission = (permission: string): boolean =>
  permission === 'clipboard-sanitized-write' || permission === 'persistent-storage';

/** Whether a frame may go there by itself: only the preview may, to the document it was given; links leave through `link:open`. */
export const isAllowedNavigation = (url: string, isMainFrame: boolean): boolean => !isMainFrame && url === 'about:srcdoc';
