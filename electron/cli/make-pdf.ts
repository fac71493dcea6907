import type { PageSize } from '../ipc.ts';
import { printWithChromium } from './print-with-chromium.ts';
import { printWithElectron } from './print-with-electron.ts';

/** The bytes of a PDF, or why there are none. */
export type MadePdf = { readonly kind: 'made'; readonly pdf: Uint8Array } | { readonly kind: 'failed'; readonly reason: string };

/** Makes a PDF with the first program at hand that does it: Electron (`DEBRIEF_ELECTRON`), else a Chromium (`DEBRIEF_BROWSER`). */
export const makePdf = async (html: string, pageSize: PageSize): Promise<MadePdf> => {
  const programs = [
    [process.env.DEBRIEF_ELECTRON, printWithElectron],
    [process.env.DEBRIEF_BROWSER, printWithChromium],
  ] as const;
  let reason =
    'A PDF needs Electron or a Chromium, and neither is here. Install Chromium, Google Chrome or Microsoft Edge, or export HTML and print that.';
  for (const [program, print] of programs) {
    if (!program) continue;
    const made = await print(program, html, pageSize);
    if (made.kind === 'made') return made;
    reason = made.reason;
  }
  return { kind: 'failed', reason };
};
