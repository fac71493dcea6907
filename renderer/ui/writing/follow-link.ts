import type { Services } from '../app/services.ts';

/** Ctrl/Cmd+click on a link of the text leaves through the host, which checks it; a plain click only sets the caret. */
export const followLink =
  ({ host, notify }: Services) =>
  (_view: unknown, _position: number, event: MouseEvent): boolean => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const address = link?.getAttribute('href');
    if (address == null || !(event.ctrlKey || event.metaKey)) return false;
    void host.openLink(address).then((result) => {
      if (result.kind === 'refused') notify({ kind: 'problem', message: result.reason });
    });
    return true;
  };
