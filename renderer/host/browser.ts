import { checkLink } from '../../electron/check-link.ts';
import { debriefFile } from '../../electron/debrief-file.ts';
import { imageFile } from '../../electron/image-file.ts';
import { reportFile } from '../../electron/report-file.ts';
import { download } from './download.ts';
import type { Host } from './host.ts';
import { pickFile } from './pick-file.ts';
import { printPage } from './print-page.ts';

/** A plain browser as the pages see it: files are downloads, a PDF is the print dialog, and IndexedDB is the only copy. */
export const browserHost = (): Host => ({
  kind: 'browser',
  saveText: async (suggestedName, text) => {
    download(suggestedName, text);
    return { kind: 'given', name: suggestedName };
  },
  savePdf: async (_suggestedName, html) => {
    await printPage(html);
    // Whether the user printed, saved or cancelled, a browser doesn't tell.
    return { kind: 'cancelled' };
  },
  openReport: () => pickFile(reportFile),
  openImage: () => pickFile(imageFile),
  openDebrief: () => pickFile(debriefFile),
  openLink: async (link) => {
    const checked = checkLink(link);
    if (checked.kind === 'refused') return checked;
    // With `noopener` the answer is null whether or not a window opened.
    window.open(checked.url, checked.url.startsWith('mailto:') ? '_self' : '_blank', 'noopener,noreferrer');
    return { kind: 'opened' };
  },
  permitLive: async (address) => {
    const { checkLiveAddress } = await import('../../electron/check-live-address.ts');
    const checked = checkLiveAddress(address);
    return checked.kind === 'refused' ? checked : { kind: 'permitted', url: checked.url, server: checked.server };
  },
  watchedFolder: null,
  journal: null,
  onMenuCommand: () => () => undefined,
  menuKeys: {},
  tellLanguage: () => undefined,
  onClosing: (flush) => {
    // A browser waits for nobody, so everything is handed over as soon as the page might go.
    const leave = (): void => void flush();
    const hide = (): void => {
      if (document.visibilityState === 'hidden') leave();
    };
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
    };
  },
});
