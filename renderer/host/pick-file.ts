import type { OpenResult } from '../../electron/ipc.ts';
import { largestReportFile, reportFileEndings, tooLargeSentence, unreadableSentence } from '../../electron/report-file.ts';

const read = async (file: File): Promise<OpenResult> => {
  if (file.size > largestReportFile) return { kind: 'failed', reason: tooLargeSentence(file.name) };
  try {
    return { kind: 'opened', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { kind: 'failed', reason: unreadableSentence(file.name) };
  }
};

/** Lets the user pick a file with the browser's own dialog and reads it. */
export const pickFile = (): Promise<OpenResult> =>
  new Promise((resolve) => {
    const field = document.createElement('input');
    field.type = 'file';
    field.accept = reportFileEndings.map((ending) => `.${ending}`).join(',');
    field.hidden = true;
    const end = (result: OpenResult | Promise<OpenResult>): void => {
      field.remove();
      resolve(result);
    };
    field.addEventListener('cancel', () => end({ kind: 'cancelled' }));
    field.addEventListener('change', () => {
      const [file] = field.files ?? [];
      end(file === undefined ? { kind: 'cancelled' } : read(file));
    });
    // In the document, or some browsers forget it before the dialog is answered.
    document.body.append(field);
    field.click();
  });
