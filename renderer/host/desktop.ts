import type { Bridge } from '../../electron/ipc.ts';
import { menuKeys } from '../../electron/menu-keys.ts';
import { hearMenu } from './hear-menu.ts';
import type { Host } from './host.ts';

/** The desktop shell as the pages see it; a Mac writes and hears its shortcuts otherwise. */
export const desktopHost = (bridge: Bridge, isMac: boolean): Host => {
  const flushes = new Set<() => Promise<void>>();
  // One answer for all listeners: the window closes at the first.
  bridge.on('window:closing', () => {
    const all = [...flushes].map(async (flush) => flush());
    void Promise.allSettled(all).then(() => bridge.call('window:flushed'));
  });
  return {
    kind: 'desktop',
    saveText: (suggestedName, text) => bridge.call('file:save-text', { suggestedName, text }),
    savePdf: async (suggestedName, html, pageSize, mayLeave) => {
      if (mayLeave === null) return bridge.call('file:save-pdf', { suggestedName, html, pageSize });
      const stop = bridge.on('pdf:made', ({ id, pdf }) => {
        const judge = async (): Promise<boolean> => mayLeave(pdf);
        void judge()
          .catch(() => false)
          .then((answer) => bridge.call('pdf:judged', id, answer));
      });
      try {
        return await bridge.call('file:save-pdf', { suggestedName, html, pageSize, isJudged: true });
      } finally {
        stop();
      }
    },
    openReport: () => bridge.call('file:open-report'),
    openImage: () => bridge.call('file:open-image'),
    openDebrief: () => bridge.call('file:open-debrief'),
    openLink: (url) => bridge.call('link:open', url),
    permitLive: (address) => bridge.call('live:permit', address),
    watchedFolder: {
      state: () => bridge.call('folder:state'),
      choose: () => bridge.call('folder:choose'),
      stop: () => bridge.call('folder:stop'),
      read: (hash) => bridge.call('folder:read', hash),
      saw: (hashes) => bridge.call('folder:saw', hashes),
      onChange: (listener) => bridge.on('folder:changed', listener),
    },
    journal: {
      append: (draftId, record) => bridge.call('journal:append', draftId, record),
      compact: (draftId, state) => bridge.call('journal:compact', draftId, state),
      read: (draftId) => bridge.call('journal:read', draftId),
      list: () => bridge.call('journal:list'),
      remove: (draftId) => bridge.call('journal:remove', draftId),
    },
    onMenuCommand: hearMenu(bridge),
    menuKeys: menuKeys(isMac),
    tellLanguage: (language) => {
      void bridge.call('menu:speaks', language);
    },
    onClosing: (flush) => {
      flushes.add(flush);
      return () => {
        flushes.delete(flush);
      };
    },
  };
};
