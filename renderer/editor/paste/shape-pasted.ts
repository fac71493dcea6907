import { shapeBoxes } from './shapes/boxes.ts';
import { shapeCode } from './shapes/code.ts';
import { shapeEmphasis } from './shapes/emphasis.ts';
import { shapeFootnotes } from './shapes/footnotes.ts';
import { shapeKept } from './shapes/kept.ts';
import { shapeLines } from './shapes/lines.ts';
import { shapeDocsFile } from './shapes/lists/docs-file.ts';
import { shapeLists } from './shapes/lists/lists.ts';
import { shapeWordLists } from './shapes/lists/word-lists.ts';
import { shapeAlign, shapeTables } from './shapes/tables.ts';
import { shapeWordParts } from './shapes/word-parts.ts';

/** What other editors of the same make write, and this one never does. */
const foreign = '[data-panel-type], [data-task-state], [data-local-id], [data-prosemirror-node-name], [class*="ak-editor"]';

type Shape = (pasted: DocumentFragment) => void;

const shapes: readonly Shape[] = [
  (pasted) => {
    for (const element of pasted.querySelectorAll('[hidden], [style*="display:none"], [style*="display: none"]')) element.remove();
  },
  shapeKept,
  shapeWordParts,
  shapeFootnotes,
  shapeWordLists,
  shapeDocsFile,
  shapeCode,
  shapeBoxes,
  shapeLists,
  shapeTables,
  shapeAlign,
  shapeEmphasis,
  shapeLines,
];

/** The steps in which pasted blocks of other programs get the shape of ours, in their order; what was copied here has its shape. */
export const shapesFor = (pasted: DocumentFragment): readonly Shape[] => {
  const copied = pasted.querySelector('[data-pm-slice]');
  if (copied !== null && pasted.querySelector(foreign) === null) return [shapeAlign];
  copied?.removeAttribute('data-pm-slice');
  return shapes;
};

/** Takes away what was only read for the shape: the named attributes, boxes of forms, and links into the paste itself. */
export const withoutHints = (pasted: DocumentFragment, hints: readonly string[]): void => {
  for (const box of pasted.querySelectorAll('input')) box.remove();
  for (const element of pasted.querySelectorAll('*')) {
    const language = element.tagName === 'CODE' ? (element.getAttribute('data-of') ?? languageIn(element)) : undefined;
    const isCell = element.tagName === 'TD' || element.tagName === 'TH';
    for (const hint of hints) if (hint !== 'align' || !isCell) element.removeAttribute(hint);
    element.removeAttribute('data-of');
    if (element.getAttribute('href')?.startsWith('#')) element.removeAttribute('href');
    if (language !== undefined) element.className = `language-${language}`;
  }
};

const languageIn = (code: Element): string | undefined => /\blang(?:uage)?-([\w+#.-]+)/.exec(code.className)?.[1];
