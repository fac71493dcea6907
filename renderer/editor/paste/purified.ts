import DOMPurify from 'dompurify';

const words =
  'a b blockquote br code del div em h1 h2 h3 h4 h5 h6 hr i input li ol p pre s span strike strong sub sup table tbody td th thead tr ul figure figcaption';
/** They go, but begin a line of their own. */
const lines = 'address article aside caption center dd details dl dt fieldset footer form header legend main nav section summary tfoot';

const kept = ['data-structured', 'data-pm-slice', 'data-private', 'data-redacted', 'data-visibility', 'data-page-break', 'data-part'];
const ofBlocks = ['data-callout', 'data-footnote', 'data-type', 'data-checked', 'colspan', 'rowspan', 'colwidth', 'start'];
const ofData = ['data-milestones', 'data-category', 'data-whose', 'data-chip', 'data-key', 'data-format', 'data-zone', 'data-draft'];
const ofImages = ['data-asset', 'data-alt', 'data-decorative', 'data-width'];

const ofTasks = ['type', 'checked', 'role', 'aria-checked', 'data-task-state', 'data-task-list-local-id', 'data-aria-level', 'data-listid'];
const ofOthers = ['data-panel-type', 'data-local-id', 'data-prosemirror-node-name', 'data-language', 'data-syntaxhighlighter-params'];
/** Read for what they say of a block, and not let into the text. */
export const hints: readonly string[] = [
  'class',
  'style',
  'id',
  'name',
  'align',
  'height',
  'hidden',
  'cite',
  'datetime',
  ...ofTasks,
  ...ofOthers,
];

const plainAttributes = [...kept, ...ofBlocks, ...ofData, ...ofImages, ...hints];

/** Foreign HTML without anything that could run or load. Its hints must be taken away before it is shown; with pictures, it must never be. */
export const purified = (html: string, hasPictures = false): DocumentFragment =>
  DOMPurify.sanitize(html, {
    ALLOWED_TAGS: `${words} ${lines}${hasPictures ? ' img' : ''}`.split(' '),
    ALLOWED_ATTR: ['href', ...(hasPictures ? ['src', 'alt', 'width'] : []), ...plainAttributes],
    // Their values are no addresses; the rule for addresses would take them away, and with them who may see a passage.
    ADD_URI_SAFE_ATTR: [...plainAttributes, 'width'],
    // Word's notes about a document, where they are no comments.
    ADD_FORBID_CONTENTS: ['xml'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?:|mailto:|#)/i,
    RETURN_DOM_FRAGMENT: true,
  });
