import type { PageSize } from '../ipc.ts';

/** What the program was started for: `window` is the app itself, `print` a PDF without a window, `odd` neither. */
export type StartRequest =
  | { readonly kind: 'window' }
  | { readonly kind: 'print'; readonly html: string; readonly pdf: string; readonly pageSize: PageSize }
  | { readonly kind: 'odd'; readonly reason: string };

const flag = '--print-to-pdf';
const usage = `Usage: ${flag} <in.html> <out.pdf> <A4|Letter>`;

/** Reads the program's arguments: `--print-to-pdf in.html out.pdf A4` or `Letter` as the last four, or nothing of the kind. */
export const readStartRequest = (argv: readonly string[]): StartRequest => {
  const at = argv.indexOf(flag);
  if (at === -1) return { kind: 'window' };
  const [html, pdf, pageSize, ...rest] = argv.slice(at + 1);
  if (html === undefined || pdf === undefined || html === '' || pdf === '' || rest.length > 0) return { kind: 'odd', reason: usage };
  if (html.startsWith('-') || pdf.startsWith('-')) return { kind: 'odd', reason: `${usage}. A file name must not begin with a hyphen.` };
  if (pageSize !== 'A4' && pageSize !== 'Letter') return { kind: 'odd', reason: `${usage}. There is no page size “${pageSize ?? ''}”.` };
  return { kind: 'print', html, pdf, pageSize };
};
