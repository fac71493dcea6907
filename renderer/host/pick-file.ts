import type { OpenResult } from '../../electron/ipc.ts';
import { reportFileEndings } from '../../electron/report-file.ts';
import { readFile } from './read-file.ts';

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
      end(file === undefined ? { kind: 'cancelled' } : readFile(file));
    });
    // In the document, or some browsers forget it before the dialog is answered.
    document.body.append(field);
    field.click();
  });
