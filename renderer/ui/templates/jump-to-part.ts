import { sameHeading } from '../../core/templates/headings.ts';
import type { RequirableDetail } from '../../core/templates/template.ts';
import type { Draft } from '../../store/draft.ts';
import { goTo } from '../app/route.ts';
import { deskOf } from '../review/desk.ts';

/** Goes to a section of the text, with the cursor on the line under its heading. */
export const jumpToSection = (draft: Draft, heading: string): void => {
  goTo({ kind: 'draft', id: draft.id, view: 'write' });
  // A hidden view is shown with the next frame.
  requestAnimationFrame(() => requestAnimationFrame(() => show(draft, heading)));
};

const show = (draft: Draft, heading: string): void => {
  const editor = deskOf(draft).editor.get();
  if (editor === null || editor.isDestroyed) return;
  let place: number | null = null;
  editor.state.doc.forEach((node, at) => {
    const isIt = /^h[1-4]$/.test(String(node.attrs.kind ?? '')) && sameHeading(node.textContent) === sameHeading(heading);
    if (isIt) place ??= at;
  });
  if (place === null) return;
  const behind = place + (editor.state.doc.nodeAt(place)?.nodeSize ?? 0);
  const next = editor.state.doc.nodeAt(behind);
  const isLine = next?.isTextblock === true && next.content.size === 0;
  editor.commands.focus(isLine ? behind + 1 : behind - 1, { scrollIntoView: false });
  const dom = editor.view.nodeDOM(place);
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start' });
};

/** Goes to the field of a detail. */
export const jumpToDetail = (detail: RequirableDetail): void => {
  const field = document.querySelector(`input[data-detail="${detail}"], [data-detail="${detail}"] input`);
  if (field instanceof HTMLElement) field.focus();
};
