import { withoutIdlePictures } from '../images/pasted-images.ts';
import { sizeOfPaste } from './paste-size.ts';
import { hints, purified } from './purified.ts';
import { shapesFor, withoutHints } from './shape-pasted.ts';
import { styleOf } from './shapes/elements.ts';

/** Pasted HTML of a whole report, in the shape that the reading of reports knows: lists as lists, boxes as quotations that name their kind. Its pictures stay; what is too much to look at is left as it is. */
export const pageForIntake = (html: string): string => {
  if (sizeOfPaste({ html, text: '' }).kind === 'refused') return html;
  const clean = purified(withoutIdlePictures(html), true);
  for (const shape of shapesFor(clean)) shape(clean);
  for (const image of clean.querySelectorAll('img')) {
    const width = styleOf(image, 'width');
    if (width !== '') image.setAttribute('width', width);
  }
  withoutHints(clean, hints);
  for (const box of clean.querySelectorAll('[data-callout]')) asQuote(box);
  for (const task of clean.querySelectorAll('li[data-type="taskItem"]')) {
    const tick = document.createElement('input');
    tick.type = 'checkbox';
    if (task.getAttribute('data-checked') === 'true') tick.setAttribute('checked', '');
    (task.firstElementChild?.tagName === 'P' ? task.firstElementChild : task).prepend(tick);
  }
  const holder = document.createElement('div');
  holder.append(clean);
  return holder.innerHTML;
};

/** What only the pages of Word, LibreOffice, Confluence, Google Docs and Notion have in their tags. */
const signs =
  /<[^<>]{1,2000}\b(?:class=["']?(?:Mso|[^"'<>]{0,200}(?:confluence-|wiki-content|doc-content|lst-kix_))|style=["'][^"'<>]{0,400}mso-|id=["']?(?:docs-internal-guid|sdfootnote)|urn:schemas-microsoft-com:office|data-panel-type=|(?<=<figure )class=["'](?:[^"'<>]{0,200} )?callout["' ])/i;

/** A saved page of another program in the shape that the reading of reports knows, as if it had been pasted; every other page as it is. */
export const openedPage = (html: string): string => {
  // What Debrief has written tells more than these shapes would keep.
  if (/<body[^<>]{0,200}\sdata-edition=/i.test(html) || !signs.test(html)) return html;
  const shaped = pageForIntake(html);
  const title = /<title[^>]*>([^<]{1,1000})<\/title>/i.exec(html)?.[1];
  return shaped === html || title === undefined ? shaped : `<html><head><title>${title}</title></head><body>${shaped}</body></html>`;
};

const asQuote = (box: Element): void => {
  const quote = document.createElement('blockquote');
  const kind = document.createElement('p');
  kind.append(box.getAttribute('data-callout') === 'warning' ? '[!WARNING]' : '[!NOTE]');
  quote.append(kind, ...box.childNodes);
  box.replaceWith(quote);
};
