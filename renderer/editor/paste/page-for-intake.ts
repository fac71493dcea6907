import { withoutIdlePictures } from '../images/pasted-images.ts';
import { sizeOfPaste } from './paste-size.ts';
import { hints, purified } from './purified.ts';
import { shapesFor, withoutHints } from './shape-pasted.ts';

/** Pasted HTML of a whole report, in the shape that the reading of reports knows: lists as lists, boxes as quotations that name their kind. Its pictures stay; what is too much to look at is left as it is. */
export const pageForIntake = (html: string): string => {
  if (sizeOfPaste({ html, text: '' }).kind === 'refused') return html;
  const clean = purified(withoutIdlePictures(html), true);
  for (const shape of shapesFor(clean)) shape(clean);
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

const asQuote = (box: Element): void => {
  const quote = document.createElement('blockquote');
  const kind = document.createElement('p');
  kind.append(box.getAttribute('data-callout') === 'warning' ? '[!WARNING]' : '[!NOTE]');
  quote.append(kind, ...box.childNodes);
  box.replaceWith(quote);
};
