import path from 'node:path';
import { decodeBytes } from '../../renderer/core/intake/decode-bytes.ts';
import { readReportFile } from '../files/read-report-file.ts';
import { largestReportFile, tooLargeSentence } from '../report-file.ts';

/** An input file's text, or why it can't be had. */
export type Input =
  | { readonly kind: 'text'; readonly name: string | null; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: string };

const readStandardInput = async (): Promise<Uint8Array | null> => {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of process.stdin) {
    const bytes = Buffer.from(part);
    length += bytes.length;
    if (length > largestReportFile) return null;
    parts.push(bytes);
  }
  return Buffer.concat(parts);
};

/** Reads a text file, or standard input for `-`, in whichever of the usual encodings it is. */
export const readInput = async (file: string): Promise<Input> => {
  const name = file === '-' ? null : path.basename(file);
  let bytes: Uint8Array | null;
  if (file === '-') bytes = await readStandardInput();
  else {
    const opened = await readReportFile(file);
    if (opened.kind === 'failed') return opened;
    bytes = opened.bytes;
  }
  if (bytes === null) return { kind: 'failed', reason: tooLargeSentence('standard input') };
  const decoded = decodeBytes(bytes);
  return decoded.kind === 'text' ? { kind: 'text', name, text: decoded.text } : { kind: 'failed', reason: decoded.reason };
};
