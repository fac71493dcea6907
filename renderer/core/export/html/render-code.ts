import { highlightCode } from '../../code/highlight-code.ts';
import { escapeHtml } from './escape-html.ts';

/** Code as HTML, coloured by plain spans where its language is known. */
export const codeHtml = (text: string, language: string | null): string => {
  const pieces = language === null ? [{ text, kind: null }] : highlightCode(text, language);
  const inner = pieces.map((piece) =>
    piece.kind === null ? escapeHtml(piece.text) : `<span class="c-${piece.kind}">${escapeHtml(piece.text)}</span>`,
  );
  // HTML swallows one line feed right after <pre>; this one is there to be swallowed.
  return `<pre>\n<code>${inner.join('')}</code></pre>`;
};
