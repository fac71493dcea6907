import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { checkLiveAddress } from '../check-live-address.ts';
import { atomicWrite } from '../files/atomic-write.ts';
import type { LivePermission } from '../ipc.ts';
import { logError } from '../log.ts';
import { readServers } from './kept-servers.ts';
import { permitServers, permittedServers } from './permitted-servers.ts';

const connectButton = 0;
const cancelButton = 1;

const file = (): string => path.join(app.getPath('userData'), 'live-servers.json');

/** Those that the user has agreed to before, in this run or an earlier one. */
const agreed = async (): Promise<ReadonlySet<string>> =>
  new Set([...permittedServers(), ...readServers(await readFile(file(), 'utf8').catch(() => ''))]);

const agreeTo = async (server: string, known: ReadonlySet<string>): Promise<void> => {
  await atomicWrite(file(), JSON.stringify([...known, server]), 0o600).catch((error: unknown) => logError('live-servers', error));
};

/** Lets the pages connect to a server on which people write together. The user is asked here, once a server, so that no page can agree in their place. */
export const permitLive = async (window: BrowserWindow, address: string): Promise<LivePermission> => {
  const checked = checkLiveAddress(address);
  if (checked.kind === 'refused') return checked;
  const { url, server } = checked;
  const known = await agreed();
  if (!known.has(server)) {
    const { response } = await dialog.showMessageBox(window, {
      type: 'question',
      message: `Connect to ${server}?`,
      detail: 'Everything in a draft that is written together goes to this server, internal and private parts and comments too.',
      buttons: ['Connect', 'Cancel'],
      defaultId: cancelButton,
      cancelId: cancelButton,
      noLink: true,
    });
    if (response !== connectButton) return { kind: 'refused', reason: 'You did not agree to this server, so nothing was connected.' };
    await agreeTo(server, known);
  }
  permitServers([server]);
  return { kind: 'permitted', url, server };
};
