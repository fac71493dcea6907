import type { OpenResult } from '../../electron/ipc.ts';
import type { FileKind } from '../../electron/report-file.ts';
import { readFile } from './read-file.ts';

/** Lets the user pick a file of a kind with the browser's own dialog and reads it. */
export const pickFile = (kind: FileKind): Promise<OpenResult> =>
  new Promise((resolve) => {
    const field = document.createElement('input');
    field.type = 'file';
    field.accept = kind.endings.map((ending) => `.${ending}`).join(',');
    field.hidden = true;
    const end = (result: OpenResult | Promise<OpenResult>): void => {
      field.remove();
      resolve(result);
    };
    field.addEventListener('cancel', () => end({ kind: 'cancelled' }));
    field.addEventListener('change', () => {
      const [file] = field.files ?? [];
      end(file === undefined ? { kind: 'cancelled' } : readFile(file, kind));
    });
    // In the document, or some browsers forget it before the dialog is answered.
    document.body.append(field);
    field.click();
  });
