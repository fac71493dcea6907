import type { EditorView } from '@tiptap/pm/view';

const scrollers = new WeakMap<EditorView, Element>();

/** What scrolls the text: the nearest element that is made to; null for a text that stands nowhere. */
export const scrollerOf = (view: EditorView): Element | null => {
  const known = scrollers.get(view);
  if (known?.contains(view.dom) === true) return known;
  for (let element = view.dom.parentElement; element !== null; element = element.parentElement) {
    if (!/auto|scroll/.test(getComputedStyle(element).overflowY)) continue;
    scrollers.set(view, element);
    return element;
  }
  return null;
};
