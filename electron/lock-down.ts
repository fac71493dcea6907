import type { App, Session, WebContents } from 'electron';
import { isAllowedNavigation, isAllowedPermission, isAllowedRequest } from './allowed.ts';
import { permittedServers } from './live/permitted-servers.ts';

/** Closes a session: no permission but two, no request to the network but to servers that the user has chosen to write together, no dictionary download. */
export const lockDownSession = (session: Session): void => {
  session.setPermissionRequestHandler((_contents, permission, decide) => decide(isAllowedPermission(permission, permittedServers())));
  session.setPermissionCheckHandler((_contents, permission) => isAllowedPermission(permission, permittedServers()));
  session.webRequest.onBeforeRequest((details, decide) => decide({ cancel: !isAllowedRequest(details.url, permittedServers()) }));
  session.setSpellCheckerEnabled(false);
};

const lockDownContents = (contents: WebContents): void => {
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!isAllowedNavigation(event.url, event.isMainFrame)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
};

/** Sees to it that no window, now or later, goes elsewhere, opens another one, or embeds a browser. */
export const lockDownWindows = (app: App): void => {
  app.on('web-contents-created', (_event, contents) => lockDownContents(contents));
};
