import { renamed } from './elements.ts';

/** Takes away what Word carries beside the text: remarks, deleted words, spare rows; and gives titles and quotations their shape. */
export const shapeWordParts = (pasted: DocumentFragment): void => {
  if (pasted.querySelector('[class^="Mso"], [style*="mso-"]') === null) return;
  // Remarks and words that were struck out under "Track changes" were never meant for a reader.
  const beside = [
    '[style*="mso-element:comment-list"]',
    '.MsoCommentReference',
    'a.msocomanchor',
    '.msoDel',
    'del[datetime]',
    'del[cite]',
    '[style*="mso-hide:all"]',
  ];
  for (const part of pasted.querySelectorAll(beside.join(', '))) part.remove();
  for (const run of pasted.querySelectorAll('[style*="mso-spacerun"]')) run.replaceWith(' ');
  for (const row of pasted.querySelectorAll('tr[height="0"]')) if ((row.textContent ?? '').trim() === '') row.remove();
  for (const title of pasted.querySelectorAll('p.MsoTitle')) renamed(title, 'h1');
  for (const quote of pasted.querySelectorAll('p.MsoQuote, p.MsoIntenseQuote')) renamed(quote, 'blockquote');
};
