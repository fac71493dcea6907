import { type BrowserWindow, dialog, shell } from 'electron';
import { checkLink } from '../check-link.ts';
import type { LinkResult } from '../ipc.ts';

const openButton = 0;
const cancelButton = 1;

/** Opens a link in the user's own browser or mail program, after showing where it leads and asking. */
export const openLink = async (window: BrowserWindow, link: string): Promise<LinkResult> => {
  const checked = checkLink(link);
  if (checked.kind === 'refused') return checked;
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    message: `Open ${checked.host}?`,
    detail: `This leaves Debrief and opens\n${checked.url}`,
    buttons: ['Open', 'Cancel'],
    defaultId: openButton,
    cancelId: cancelButton,
    noLink: true,
  });
  if (response !== openButton) return { kind: 'refused', reason: 'The link was not opened.' };
  try {
    await shell.openExternal(checked.url);
    return { kind: 'opened' };
  } catch {
    return { kind: 'refused', reason: `No program on this computer would open ${checked.host}. You can copy the address instead.` };
  }
};
