// Pure: the shell's open dialog and the browser's file field follow the same rule.
import type { FileKind } from './report-file.ts';

/** The files that are opened as images; what is really in them is looked at before anything is decoded. */
export const imageFile: FileKind = {
  name: 'Images',
  endings: ['png', 'jpg', 'jpeg', 'webp', 'gif', 'avif'],
  largest: 50 * 1024 * 1024,
  tooLarge: (name) => `“${name}” is larger than 50 MB. Nothing was added: make it smaller in another program first.`,
  noFile: (name) => `“${name}” is not a file with an image in it.`,
};
