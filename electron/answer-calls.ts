import { pageFlushed } from './closing.ts';
import { debriefFile } from './debrief-file.ts';
import { openFile } from './files/open-file.ts';
import { openLink } from './files/open-link.ts';
import { saveFile } from './files/save-file.ts';
import { handle } from './handle.ts';
import { imageFile } from './image-file.ts';
import type { MenuCommand, ScreenLanguage } from './ipc.ts';
import type { Journals } from './journal/journals.ts';
import { permitLive } from './live/permit-live.ts';
import { judgePdf, pdfJudged } from './pdf/judge-pdf.ts';
import { printPdf } from './pdf/print-pdf.ts';
import { keepPrintWindow } from './pdf/print-window.ts';
import { reportFile } from './report-file.ts';
import { chooseFolder } from './watched-folder/choose-folder.ts';
import type { WatchedFolder } from './watched-folder/watched-folder.ts';

const unsearched =
  'The finished PDF could not be searched for what this edition must not show, so it was not written. Try again, or export HTML.';

/** Answers everything that the pages may ask for. */
export const answerCalls = (
  journals: Journals,
  watched: WatchedFolder,
  pageTakes: (commands: readonly MenuCommand[]) => void,
  pageSpeaks: (language: ScreenLanguage) => void,
): void => {
  handle('file:save-text', (window, { suggestedName, text }) =>
    saveFile(window, suggestedName, async () => ({ kind: 'content', content: text })),
  );
  handle('file:save-pdf', (window, { suggestedName, html, pageSize, isJudged }) =>
    saveFile(window, suggestedName, async () => {
      const printed = await printPdf(html, pageSize);
      keepPrintWindow(window);
      if (printed.kind !== 'printed') return printed;
      if (isJudged === true && !(await judgePdf(window, printed.pdf))) return { kind: 'failed', reason: unsearched };
      return { kind: 'content', content: printed.pdf };
    }),
  );
  handle('pdf:judged', (_window, id, mayLeave) => pdfJudged(id, mayLeave));
  handle('file:open-report', (window) => openFile(window, reportFile));
  handle('file:open-image', (window) => openFile(window, imageFile));
  handle('file:open-debrief', (window) => openFile(window, debriefFile));
  handle('folder:choose', (window) => chooseFolder(window, watched));
  handle('folder:stop', () => watched.watch(null));
  handle('folder:state', () => watched.state());
  handle('folder:read', (_window, hash) => watched.read(hash));
  handle('folder:saw', (_window, hashes) => watched.saw(hashes));
  handle('link:open', openLink);
  handle('live:permit', permitLive);
  handle('journal:append', (_window, id, record) => journals.append(id, record));
  handle('journal:compact', (_window, id, state) => journals.compact(id, state));
  handle('journal:read', (_window, id) => journals.read(id));
  handle('journal:list', () => journals.list());
  handle('journal:remove', (_window, id) => journals.remove(id));
  handle('menu:takes', (_window, commands) => pageTakes(commands));
  handle('menu:speaks', (_window, language) => pageSpeaks(language));
  handle('window:flushed', pageFlushed);
};
