import { stricter } from '../../../core/rich-text/kept-as.ts';
import type { PrivateTo } from '../../../core/rich-text/rich-text.ts';
import { isBlock, unwrapped } from './elements.ts';

/** Blocks of the text that can be kept as a whole; of all others the words are. */
const whole = 'p, ul, ol, table, pre, div[data-callout], div[data-structured], figure';

const passage = 'span:is([data-private], [data-redacted])';

const audience = (element: Element | null, attribute: string): PrivateTo | null => {
  const said = element?.getAttribute(attribute);
  return said === 'internal' || said === 'authority' ? said : null;
};

/**
 * What a page of Debrief's own keeps for some readers stays kept when it is pasted: its boxes give their mark to the blocks in them, and its
 * rows and items to their words. The word that tells readers whom a box is for is no part of the text.
 */
export const shapeKept = (pasted: DocumentFragment): void => {
  for (const code of pasted.querySelectorAll('code'))
    if (code.closest('pre') === null && (code.closest(passage) !== null || code.querySelector(passage) !== null)) unwrapped(code);
  for (const box of pasted.querySelectorAll('div[data-visibility]:not([data-callout], [data-structured])')) {
    const to = audience(box, 'data-visibility');
    if (to === null) continue;
    for (const sign of box.querySelectorAll(':scope > .kept-for')) sign.remove();
    for (const child of [...box.childNodes]) {
      if (!(child instanceof Element && child.matches(whole))) keepWords(child, to);
      else child.setAttribute('data-visibility', stricter(audience(child, 'data-visibility'), to) ?? to);
    }
    unwrapped(box);
  }
  for (const row of pasted.querySelectorAll('[data-private]:not(span)')) {
    const to = audience(row, 'data-private');
    if (to !== null) keepWords(row, to);
    row.removeAttribute('data-private');
  }
};

/** Marks all words in a node as kept. Code has no mark beside it, so it becomes words, here as in a kept passage. */
const keepWords = (node: Node, to: PrivateTo): void => {
  if (node instanceof Element)
    for (const code of node.querySelectorAll('code')) {
      if (code.closest('pre') === null) unwrapped(code);
    }
  const walk = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
  const words: Node[] = node instanceof Text ? [node] : [];
  for (let text = walk.nextNode(); text !== null; text = walk.nextNode()) words.push(text);
  for (const text of words) {
    const parent = text.parentElement;
    if (text.textContent?.trim() === '' && (parent === null || isBlock(parent))) continue;
    const code = parent?.closest('pre');
    if (code !== null && code !== undefined) {
      code.setAttribute('data-visibility', to);
      continue;
    }
    const span = document.createElement('span');
    span.setAttribute('data-private', stricter(audience(parent?.closest('span[data-private]') ?? null, 'data-private'), to) ?? to);
    text.parentNode?.replaceChild(span, text);
    span.append(text);
  }
};
