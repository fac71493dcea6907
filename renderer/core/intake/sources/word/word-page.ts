import { defaultTreeAdapter } from 'parse5';
import { attribute } from '../html-marks.ts';
import type { HtmlElement, HtmlNode } from '../parse-html.ts';
import { elementsIn, isOfClass, lettersIn, rename, styleOf } from './tree.ts';
import { shapeWordLists } from './word-lists.ts';

/** Beyond any report that people wrote; each list is put into its place by a look at what stands beside it. */
const mostElements = 50_000;

/**
 * Gives a page that Word has saved the shape that is read: its title a heading, its lists lists, and without the words that somebody struck out as a
 * tracked change and without remarks, which were never meant for a reader. Says whether any such words went; every other page stays as it is.
 */
export function shapeWordPage(page: HtmlNode): boolean {
  const elements = elementsIn(page);
  if (elements.length > mostElements || !elements.some(isOfWord)) return false;
  const beside = elements.filter(isBeside);
  const isStruck = beside.some((element) => lettersIn(element).trim() !== '');
  for (const element of beside) defaultTreeAdapter.detachNode(element);
  const gone = new Set([...beside, ...beside.flatMap(elementsIn)]);
  const left = elements.filter((element) => !gone.has(element));
  for (const element of left) {
    if (element.tagName !== 'p') continue;
    if (isOfClass(element, 'MsoTitle')) rename(element, 'h1');
    else if (isOfClass(element, 'MsoQuote') || isOfClass(element, 'MsoIntenseQuote')) rename(element, 'blockquote');
  }
  shapeWordLists(left);
  return isStruck;
}

function isOfWord(element: HtmlElement): boolean {
  return isOfClass(element, 'Mso') || (attribute(element, 'style') ?? '').includes('mso-');
}

/** Whether an element is a remark or a word that "Track changes" has struck out. */
function isBeside(element: HtmlElement): boolean {
  const isTracked = element.tagName === 'del' && (attribute(element, 'datetime') ?? attribute(element, 'cite')) !== null;
  return (
    isTracked ||
    ['MsoCommentReference', 'msocomanchor', 'msoDel'].some((name) => isOfClass(element, name)) ||
    styleOf(element, 'mso-element') === 'comment-list'
  );
}
