import { mkdir, open, readFile } from 'node:fs/promises';
import path from 'node:path';
import { atomicWrite } from '../files/atomic-write.ts';
import type { draftFiles } from './draft-files.ts';
import { newerJournal } from './journal-failure.ts';
import { encodeJournal, type JournalScan, scanJournal } from './records.ts';

/** The names of one draft's files. */
export type DraftFiles = ReturnType<typeof draftFiles>;

/** The permissions of the journal's files: for nobody but the user. */
export const privateFile = 0o600;
const privateFolder = 0o700;

const readIfThere = async (file: string): Promise<Uint8Array | null> => {
  try {
    return await readFile(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
};

/** The records of the newest snapshot that has any. */
const newestSnapshot = async (files: DraftFiles): Promise<readonly Uint8Array[]> => {
  for (const number of [...(await files.snapshots())].reverse()) {
    const bytes = await readIfThere(files.snapshot(number));
    const scan = bytes === null ? null : scanJournal(bytes);
    if (scan?.kind === 'records' && scan.records.length > 0) return scan.records;
  }
  return [];
};

/** A draft's journal as it is on the disk; `bytes` is null when there is none. */
export type LoadedJournal = Extract<JournalScan, { kind: 'records' }> & { readonly bytes: Uint8Array | null };

/** Reads a draft's journal and changes nothing. When damage left no record at all, the newest snapshot's records stand in for it. */
export const loadJournal = async (files: DraftFiles): Promise<LoadedJournal> => {
  const bytes = await readIfThere(files.journal);
  if (bytes === null) return { kind: 'records', records: [], wholeBytes: 0, damagedBytes: 0, bytes };
  const scan = scanJournal(bytes);
  if (scan.kind === 'newer') throw newerJournal();
  if (scan.records.length > 0 || scan.damagedBytes === 0) return { ...scan, bytes };
  return { ...scan, records: await newestSnapshot(files), wholeBytes: 0, damagedBytes: bytes.length, bytes };
};

/** Makes a draft's journal whole, so that it can be appended to; damaged bytes are put aside first. Answers where it ends, and how much was put aside. */
export const repairJournal = async (files: DraftFiles): Promise<{ readonly end: number; readonly damagedBytes: number }> => {
  await mkdir(path.dirname(files.journal), { recursive: true, mode: privateFolder });
  const { bytes, records, wholeBytes, damagedBytes } = await loadJournal(files);
  if (bytes !== null && damagedBytes > 0) {
    const number = ((await files.cutOffs()).at(-1) ?? 0) + 1;
    await atomicWrite(files.cutOff(number), bytes.subarray(wholeBytes), privateFile);
  }
  if (wholeBytes === 0) {
    const whole = encodeJournal(records);
    await atomicWrite(files.journal, whole, privateFile);
    return { end: whole.length, damagedBytes };
  }
  if (damagedBytes > 0) {
    const handle = await open(files.journal, 'r+');
    try {
      await handle.truncate(wholeBytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
  }
  return { end: wholeBytes, damagedBytes };
};
