import DOMPurify from 'dompurify';
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
const moreTags = ['s', 'span', 'strike', 'strong', 'sub', 'sup', 'table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'];

const kept = ['data-structured', 'data-pm-slice', 'data-private', 'data-redacted', 'data-visibility', 'data-page-break'];
const ofBlocks = ['data-callout', 'data-footnote', 'data-type', 'data-checked', 'colspan', 'rowspan', 'colwidth', 'start'];
const ofData = ['data-milestones', 'data-category', 'data-whose', 'data-chip', 'data-key', 'data-format', 'data-zone'];
/** Read for what they say of a block, and not let into the text. */
const hints = ['class', 'type', 'checked', 'role', 'aria-checked'];
const plainAttributes = [...kept, ...ofBlocks, ...ofData, ...hints];

/** Pasted HTML without anything that could run, load or style: a paste is an import like any other. */
export const cleanPastedHtml = (html: string): string => {
  const clean = DOMPurify.sanitize(html, {
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
