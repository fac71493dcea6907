import { renamed, titleLine } from './elements.ts';

const warnings = /^(?:⚠|🚨|❗|‼|🛑|⛔|🔥|❌)/u;
const icon = /^\s*\p{Extended_Pictographic}(?:\uFE0F|\u200D|\p{Emoji_Modifier}|\p{Extended_Pictographic})*\s*/u;

/** Boxes of other programs, and what they are here. */
const boxes: readonly (readonly [string, string])[] = [
  [
    '.markdown-alert-warning, .markdown-alert-caution, .confluence-information-macro-warning, .confluence-information-macro-note, [data-panel-type="warning"], [data-panel-type="error"]',
    'warning',
  ],
  ['.markdown-alert, .confluence-information-macro, [data-panel-type], .panel:not(.code, .preformatted):has(> .panelContent)', 'note'],
];

/** Makes callouts of the boxes of other programs. */
export const shapeBoxes = (pasted: DocumentFragment): void => {
  for (const [selector, tone] of boxes)
    for (const box of pasted.querySelectorAll(`:is(${selector}):not([data-callout])`))
      renamed(box, 'div').setAttribute('data-callout', tone);
  for (const title of pasted.querySelectorAll('.markdown-alert-title')) title.remove();
  for (const title of pasted.querySelectorAll('.confluence-information-macro > .title, .panel[data-callout] > .panelHeader'))
    titleLine(title);
  // Notion's box begins with a sign, in the list of its classes or in its words.
  for (const box of pasted.querySelectorAll('figure.callout, aside'))
    if (box.tagName === 'FIGURE' || icon.test(box.textContent ?? '')) shapeSigned(box);
};

const shapeSigned = (box: Element): void => {
  const sign = icon.exec(box.textContent ?? '')?.[0] ?? '';
  const words = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
  for (let left = sign.trim(), text = words.nextNode(); text instanceof Text && left !== ''; text = words.nextNode()) {
    const begun = text.data.trimStart();
    if (begun === '') continue;
    if (begun.startsWith(left)) text.data = begun.slice(left.length).trimStart();
    left = '';
  }
  renamed(box, 'div').setAttribute('data-callout', warnings.test(sign.trim()) ? 'warning' : 'note');
};
