import DOMPurify from 'dompurify';
import { withoutPictures } from './images/pasted-images.ts';

const tags = [
  'a',
  'b',
  'blockquote',
  'br',
  'code',
  'del',
  'div',
  'em',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'hr',
  'i',
  'li',
  'ol',
  'p',
  'pre',
];
const moreTags = ['s', 'span', 'strike', 'strong', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul', 'figure', 'figcaption'];

const imageAttributes = ['data-asset', 'data-alt', 'data-decorative', 'data-width'];
const plainAttributes = [
  'start',
  'data-structured',
  'data-pm-slice',
  'data-private',
  'data-redacted',
  'data-visibility',
  ...imageAttributes,
];

/** Pasted HTML without anything that could run, load or style; pictures leave their words: a paste is an import like any other. */
export const cleanPastedHtml = (html: string): string =>
  DOMPurify.sanitize(withoutPictures(html), {
    ALLOWED_TAGS: [...tags, ...moreTags],
    ALLOWED_ATTR: ['href', ...plainAttributes],
    // Their values are no addresses; the rule for addresses would take them away, and with them who may see a passage.
    ADD_URI_SAFE_ATTR: plainAttributes,
    ALLOW_DATA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
  });
