import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { app, dialog, protocol, session } from 'electron';
import { appScheme, servePages } from './app-scheme.ts';
import { openJournals } from './journal/journals.ts';
import { lockDownSession, lockDownWindows } from './lock-down.ts';
import { logError } from './log.ts';
import { servePrintDocument } from './pdf/print-documents.ts';
import { printFile } from './pdf/print-file.ts';
import { readStartRequest, type StartRequest } from './pdf/print-request.ts';
import { runApp } from './run-app.ts';

type PrintRequest = Extract<StartRequest, { kind: 'print' }>;

/** What holds for every window of this program, shown or hidden; before Electron is ready. */
const lockDownEarly = (): void => {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ]);
  app.enableSandbox();
  lockDownWindows(app);
};

const start = async (): Promise<void> => {
  await app.whenReady();
  lockDownSession(session.defaultSession);
  const servePage = await servePages(path.join(__dirname, 'renderer'));
  protocol.handle(appScheme, async (request) => servePrintDocument(request) ?? servePage(request));
  await runApp(path.join(__dirname, 'preload.cjs'), await openJournals(path.join(app.getPath('userData'), 'journal')));
};

const startFailed = (error: unknown): void => {
  logError('start', error);
  dialog.showErrorBox(
    'Debrief could not start',
    'A part of the program is missing or broken. Please install Debrief again; your reports are kept.',
  );
  app.exit(1);
};

/** Prints one file and ends, beside a running app: so it takes no lock and has a profile of its own for as long as it runs. */
const printAndExit = async (request: PrintRequest): Promise<void> => {
  const profile = mkdtempSync(path.join(tmpdir(), 'debrief-print-'));
  process.on('exit', () => rmSync(profile, { recursive: true, force: true, maxRetries: 3 }));
  app.setPath('userData', profile);
  // Without a listener Electron would end when the hidden window closes, before the file is written.
  app.on('window-all-closed', () => undefined);
  await app.whenReady();
  lockDownSession(session.defaultSession);
  protocol.handle(appScheme, (request) => servePrintDocument(request) ?? new Response(null, { status: 404 }));
  const problem = await printFile(request);
  if (problem !== null) process.stderr.write(`${problem}\n`);
  app.exit(problem === null ? 0 : 1);
};

const refuse = (reason: string): void => {
  process.stderr.write(`${reason}\n`);
  app.exit(1);
};

const ownUserData = process.env.DEBRIEF_USER_DATA;
if (ownUserData) app.setPath('userData', path.resolve(ownUserData));
lockDownEarly();
const request = readStartRequest(process.argv);
if (request.kind === 'odd') refuse(request.reason);
else if (request.kind === 'print') printAndExit(request).catch((error: unknown) => refuse(String(error)));
else if (app.requestSingleInstanceLock()) start().catch(startFailed);
else app.quit();
