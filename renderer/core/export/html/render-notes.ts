import type { Labels } from '../labels.ts';
import { escapeHtml } from './escape-html.ts';
import { addressedHtml } from './render-inline.ts';

/** The footnotes as a numbered list; each leads back to its number in the text. */
export const notesHtml = (texts: readonly string[], { notes }: Labels): string => {
  const lines = texts.map((text, at) => {
    const number = at + 1;
    const back = `<a href="#note-ref-${number}" role="doc-backlink" aria-label="${escapeHtml(`${notes.back} ${number}`)}">↑</a>`;
    return `<li id="note-${number}">${addressedHtml(text)} ${back}</li>`;
  });
  return `<ol class="notes" role="doc-endnotes">\n${lines.join('\n')}\n</ol>`;
};
