import { copyFile, link, rm } from 'node:fs/promises';
import { atomicWrite } from '../files/atomic-write.ts';
import { type DraftFiles, privateFile } from './load-journal.ts';
import { encodeJournal, journalMagic } from './records.ts';

const keptSnapshots = 3;

// A second name costs nothing; where the disk has no such thing, a copy does the same.
const keepAs = async (file: string, snapshot: string): Promise<void> => {
  try {
    await link(file, snapshot);
  } catch {
    await copyFile(file, snapshot);
  }
};

/**
 * Replaces a whole journal of `length` bytes by one with a single record and keeps the former one as a snapshot (the newest three).
 * At every moment the draft's journal is there and whole. Answers the new length; throws what node:fs threw.
 */
export const compactJournal = async (files: DraftFiles, length: number, state: Uint8Array): Promise<number> => {
  const numbers = await files.snapshots();
  const number = (numbers.at(-1) ?? 0) + 1;
  const hasRecords = length > journalMagic.length;
  const whole = encodeJournal([state]);
  if (hasRecords) await keepAs(files.journal, files.snapshot(number));
  try {
    await atomicWrite(files.journal, whole, privateFile);
  } catch (error) {
    if (hasRecords) await rm(files.snapshot(number), { force: true });
    throw error;
  }
  for (const old of [...numbers, ...(hasRecords ? [number] : [])].slice(0, -keptSnapshots)) await rm(files.snapshot(old), { force: true });
  return whole.length;
};
