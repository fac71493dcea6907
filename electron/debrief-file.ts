// Pure: the shell's open dialog and the browser's file field follow the same rule.
import type { FileKind } from './report-file.ts';

/** The files that carry a draft or a review; each byte of them is checked by who reads them. */
export const debriefFile: FileKind = {
  name: 'Debrief files',
  endings: ['debrief'],
  largest: 64 * 1024 * 1024,
  tooLarge: (name) => `“${name}” is larger than 64 MB, which is more than a draft can be. Nothing was changed.`,
  noFile: (name) => `“${name}” is no file of Debrief. Nothing was changed.`,
};
