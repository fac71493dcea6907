import type { Editor } from '@tiptap/react';
import { passesFilter } from '../../../core/report/passes-filter.ts';
import type { Report } from '../../../core/report/report.ts';
import type { DataField } from '../../../core/report/search/data-words.ts';
import type { StructuredKind } from '../../../core/rich-text/rich-text.ts';
import { filterOf } from '../../../editor/structured-block.ts';
import type { Draft } from '../../../store/draft.ts';
import { goTo } from '../../app/route.ts';
import { showDetail } from '../../app/show-detail.ts';
import { showPlace } from '../../checks/show-place.ts';
import { focusWhen } from '../../timeline/grid/focus-cell.ts';

/** As many frames as a block that was brought near is waited for until it is drawn. */
const patience = 30;
const sign = 'data-found-here';

/** Counts the places shown, so that one that is waited for gives way to the next. */
let asked = 0;

/** Takes the mark away from the place that was shown last. */
export const hideFound = (): void => {
  asked += 1;
  for (const element of document.querySelectorAll(`[${sign}]`)) element.removeAttribute(sign);
};

/** Brings a found place of the data into sight and marks it where the screen shows it, and leaves the keyboard where it is. */
export const showFound = (editor: Editor, of: DataField, report: Report): void => {
  hideFound();
  const own = asked;
  if (of.kind === 'details') {
    mark(document.querySelector(`[data-detail="${of.field}"]`) ?? (of.field === 'contact' ? blockOf(editor, of, report) : null));
    return;
  }
  const block = blockOf(editor, of, report);
  if (block === null) return;
  block.scrollIntoView({ block: 'nearest' });
  const wait = (left: number): void => {
    if (asked !== own) return;
    const row = block.querySelector(`[data-item="${CSS.escape(of.id)}"]`);
    if (row !== null || left === 0) mark(row ?? block);
    else requestAnimationFrame(() => wait(left - 1));
  };
  wait(patience);
};

/** Puts the cursor into the field that holds a found place, where it is edited. */
export const openFound = (draft: Draft, of: DataField): void => {
  switch (of.kind) {
    case 'details':
      showDetail(draft, of.field);
      break;
    case 'event':
      goTo({ kind: 'draft', id: draft.id, view: 'timeline' });
      focusWhen(() => {
        const row = document.querySelector<HTMLElement>(`[data-event="${CSS.escape(of.id)}"]`);
        row?.scrollIntoView({ block: 'center' });
        return row;
      }, 'text');
      break;
    default:
      showPlace(draft, of);
  }
};

const mark = (element: Element | null): void => {
  element?.setAttribute(sign, '');
  element?.scrollIntoView({ block: 'center' });
};

const shownBy: Readonly<Record<Exclude<DataField['kind'], 'details'>, StructuredKind>> = {
  cause: 'causes',
  action: 'actions',
  step: 'status',
  correction: 'corrections',
  fact: 'facts',
  event: 'timeline',
};

/** The first block of the text that shows a field; null for none. */
const blockOf = (editor: Editor, of: DataField, { events }: Report): HTMLElement | null => {
  const kind = of.kind === 'details' ? 'contact' : shownBy[of.kind];
  const event = of.kind === 'event' ? events.find(({ id }) => id === of.id) : undefined;
  // What is said about an event stands in its own view alone.
  if (of.kind === 'event' && of.field !== 'text') return null;
  let block: Node | null = null;
  editor.state.doc.descendants((node, at) => {
    if (block !== null) return false;
    const isIt = node.type.name === 'structured' && node.attrs.block === kind;
    if (isIt && (event === undefined || passesFilter(event, filterOf(node.attrs)))) block = editor.view.nodeDOM(at);
    return true;
  });
  const element: unknown = block;
  return element instanceof HTMLElement ? element : null;
};
