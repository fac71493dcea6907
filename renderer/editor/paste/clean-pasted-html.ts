import { withoutPictures } from '../images/pasted-images.ts';
import { hints, purified } from './purified.ts';
import { shapesFor, withoutHints } from './shape-pasted.ts';

/** Pasted HTML without anything that could run, load or style; pictures leave their words: a paste is an import like any other. */
export const cleanPastedHtml = (html: string): string => {
  const clean = purified(withoutPictures(html));
  for (const shape of shapesFor(clean)) shape(clean);
  withoutHints(clean, hints);
  const holder = document.createElement('div');
  holder.append(clean);
  return holder.innerHTML;
};
