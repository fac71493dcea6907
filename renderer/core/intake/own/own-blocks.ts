import type { Block } from '../../rich-text/rich-text.ts';
import { attribute } from '../sources/html-marks.ts';
import type { HtmlElement } from '../sources/parse-html.ts';

/**
 * The block that an element of Debrief's own page was made of, where its words are reckoned from the timeline: key figures and the chart. Taken as
 * words they would tell everybody of times that only the edition's readers may know. Null for every other element.
 */
export function ownBlock(element: HtmlElement): Block | null {
  const name = attribute(element, 'class');
  if (element.tagName === 'table' && name === 'figures') return { type: 'structured', attrs: { block: 'key-figures' } };
  return element.tagName === 'div' && name === 'chart' ? { type: 'structured', attrs: { block: 'timeline-chart' } } : null;
}
