import { isBlock, renamed } from './elements.ts';

const ownLine = 'dt, summary, details, center, main, nav, legend, fieldset, form, caption, figcaption, address';

/** One line for each line that a reader sees, and none for the space between them. */
export const shapeLines = (pasted: DocumentFragment): void => {
  for (const element of pasted.querySelectorAll(ownLine)) if (element.closest('[data-asset], table') === null) renamed(element, 'div');
  for (const quote of pasted.querySelectorAll('blockquote')) shapeQuote(quote);
  for (const end of pasted.querySelectorAll('br')) if (isSpace(end)) end.remove();
  const lines = [...pasted.querySelectorAll('p, div, h1, h2, h3, h4, h5, h6, blockquote')];
  for (const line of lines.reverse()) if (isEmpty(line)) line.remove();
};

/** A line end at the start or the end of a line shows nothing but space. */
const isSpace = (end: Element): boolean => {
  const { parentElement } = end;
  if (parentElement !== null && !isBlock(parentElement)) return false;
  return [beside(end, 'previousSibling'), beside(end, 'nextSibling')].some((node) => node === null || isBlock(node));
};

const beside = (node: Node, side: 'previousSibling' | 'nextSibling'): Node | null => {
  let next = node[side];
  while (next !== null && !(next instanceof Element && next.tagName !== 'BR') && (next.textContent ?? '').trim() === '') next = next[side];
  return next;
};

const isEmpty = (line: Element): boolean => {
  if ((line.textContent ?? '').replace(/[\u200B\uFEFF]/g, '').trim() !== '') return false;
  if (line.querySelector('[data-asset], [data-structured], [data-footnote], [data-chip], hr, img, table, input') !== null) return false;
  if (['data-structured', 'data-asset', 'data-callout'].some((name) => line.hasAttribute(name))) return false;
  // A cell and an item need a line, and one that is empty still separates what it stands between.
  const { parentElement } = line;
  return parentElement === null || !/^(?:TD|TH|LI)$/.test(parentElement.tagName) || parentElement.children.length > 1;
};

/** Quotations of mail programs hold lines of any kind: here each is a quoted paragraph. */
const shapeQuote = (quote: Element): void => {
  for (const part of quote.querySelectorAll('div')) if (![...part.children].some(isBlock)) renamed(part, 'p');
  if (![...quote.children].some(isBlock)) return;
  for (const holder of [quote, ...quote.querySelectorAll('div')]) wrapLoose(holder);
};

/** Words between blocks get a paragraph of their own. */
const wrapLoose = (holder: Element): void => {
  let line: HTMLElement | null = null;
  for (const child of [...holder.childNodes]) {
    if (isBlock(child)) line = null;
    else if (line !== null) line.append(child);
    else if ((child.textContent ?? '').trim() !== '') {
      line = document.createElement('p');
      child.before(line);
      line.append(child);
    }
  }
};
