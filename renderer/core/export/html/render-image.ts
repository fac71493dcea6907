import type { Labels } from '../labels.ts';
import type { SheetBlock } from '../sheet.ts';
import { escapeHtml } from './escape-html.ts';
import { inlineHtml, textHtml } from './render-inline.ts';

/** An image as a figure that needs nothing from outside; where its picture is lost, words in a frame. */
export const imageHtml = (image: Extract<SheetBlock, { readonly kind: 'image' }>, labels: Labels): string => {
  const { name, address, alt, decorative, width, size, caption } = image;
  const lost = `<p class="lost">${textHtml([labels.image.missing, alt].filter((part) => part !== '').join(' '))}</p>`;
  // The role says that the words are left out on purpose: an empty alternative alone is often just forgotten.
  const role = decorative ? ' role="presentation"' : '';
  const picture = `<img src="${address}" alt="${escapeHtml(alt)}"${role} width="${size[0]}" height="${size[1]}">`;
  const words = caption.length === 0 ? '' : `\n<figcaption>${inlineHtml(caption)}</figcaption>`;
  return `<figure class="image" style="--width:${width}">\n${name === null ? lost : picture}${words}\n</figure>`;
};
