import path from 'node:path';
import { decodeBytes } from '../../renderer/core/intake/decode-bytes.ts';
import { parseAssets } from '../../renderer/core/report/assets/parse-assets.ts';
import type { Report } from '../../renderer/core/report/report.ts';
import { debriefFileEnding, isContainer } from '../../renderer/core/review/file/container.ts';
import { type DraftFile, draftFromFile } from '../../renderer/core/review/file/draft-file.ts';
import { assetsIn } from '../../renderer/core/rich-text/images.ts';
import { picturesInState } from '../../renderer/store/exchange/pictures-in-state.ts';
import { debriefFile } from '../debrief-file.ts';
import { readReportFile } from '../files/read-report-file.ts';
import { largestReportFile, reportFile, tooLargeSentence } from '../report-file.ts';

/** An input file's text, the report of a draft's file, or why neither can be had. */
export type Input =
  | { readonly kind: 'text'; readonly name: string | null; readonly text: string }
  | { readonly kind: 'draft'; readonly name: string | null; readonly report: Report }
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

/** The report of a draft's file with its pictures, which stand in the document beside it; those that are not there as they were kept stay out. */
const withPictures = ({ report, state }: DraftFile): Report => {
  const used = assetsIn(report.body);
  return used.size === 0 ? report : { ...report, assets: parseAssets(picturesInState(state), used) };
};

/** Reads a text file in whichever of the usual encodings it is, or a draft's file, known by its name or its beginning; standard input for `-`. */
export const readInput = async (file: string): Promise<Input> => {
  const name = file === '-' ? null : path.basename(file);
  const isNamedSo = name?.toLowerCase().endsWith(debriefFileEnding) === true;
  let bytes: Uint8Array | null;
  if (file === '-') bytes = await readStandardInput();
  else {
    const opened = await readReportFile(file, isNamedSo ? debriefFile : reportFile);
    if (opened.kind === 'failed') return opened;
    bytes = opened.bytes;
  }
  if (bytes === null) return { kind: 'failed', reason: tooLargeSentence('standard input') };
  if (isNamedSo || isContainer(bytes)) {
    const draft = draftFromFile(bytes);
    return draft.kind === 'draft' ? { kind: 'draft', name, report: withPictures(draft.file) } : { kind: 'failed', reason: draft.reason };
  }
  const decoded = decodeBytes(bytes);
  return decoded.kind === 'text' ? { kind: 'text', name, text: decoded.text } : { kind: 'failed', reason: decoded.reason };
};
