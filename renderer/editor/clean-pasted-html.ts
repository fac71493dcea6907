import DOMPurify from 'dompurify';
import { withoutPictures } from './images/pasted-images.ts';
import { shapePasted } from './shape-pasted.ts';

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
  'input',
  'li',
  'ol',
  'p',
  'pre',
];
const moreTags = ['s', 'span', 'strike', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul', 'figure', 'figcaption'];

const kept = ['data-structured', 'data-pm-slice', 'data-private', 'data-redacted', 'data-visibility', 'data-page-break'];
const ofBlocks = ['data-callout', 'data-footnote', 'data-type', 'data-checked', 'colspan', 'rowspan', 'colwidth', 'start'];
const ofData = ['data-milestones', 'data-category', 'data-whose', 'data-chip', 'data-key', 'data-format', 'data-zone'];
const ofImages = ['data-asset', 'data-alt', 'data-decorative', 'data-width'];
/** Read for what they say of a block, and not let into the text. */
const hints = ['class', 'type', 'checked', 'role', 'aria-checked'];
const plainAttributes = [...kept, ...ofBlocks, ...ofData, ...ofImages, ...hints];

/** Pasted HTML without anything that could run, load or style; pictures leave their words: a paste is an import like any other. */
export const cleanPastedHtml = (html: string): string => {
  const clean = DOMPurify.sanitize(withoutPictures(html), {
    ALLOWED_TAGS: [...tags, ...moreTags],
    ALLOWED_ATTR: ['href', ...plainAttributes],
    // Their values are no addresses; the rule for addresses would take them away, and with them who may see a passage.
    ADD_URI_SAFE_ATTR: plainAttributes,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
    RETURN_DOM_FRAGMENT: true,
  });
  shapePasted(clean, hints);
  const holder = document.createElement('div');
  holder.append(clean);
  return holder.innerHTML;
};
