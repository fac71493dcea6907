import type { Step } from '../../report/report.ts';
import type { ListItem } from '../../rich-text/rich-text.ts';
import { itemText } from './item-text.ts';

const box = /^(?:\[([xX✓✔ ~-]?)\]|([✓✔☑✅])\uFE0F?|([☐⬜◻▢]))\s*/u;
const stateAfter = /\s*(?:[–—-]\s+|\(|\[)(done|open|current|in progress)[)\]]?\.?$/iu;
const doneWords = /(?:[–—-]\s+|\(|\[)(?:completed?|finished|erledigt|fertig|abgeschlossen|terminé|fait|hecho|completado)[)\]]?\.?$/iu;

/** A line of a status list with the state that its box, its last word or its strike-through gives it; open when nothing says so. */
export function readStep(item: ListItem): { readonly text: string; readonly state: Step['state'] } {
  const text = itemText(item);
  const boxed = box.exec(text);
  if (boxed !== null && text.length > boxed[0].length) {
    const mark = boxed[1] ?? (boxed[2] === undefined ? ' ' : 'x');
    return { text: text.slice(boxed[0].length), state: mark === '~' || mark === '-' ? 'current' : mark.trim() === '' ? 'open' : 'done' };
  }
  const after = stateAfter.exec(text);
  if (after !== null && after.index > 0) {
    const word = (after[1] ?? '').toLowerCase();
    return { text: text.slice(0, after.index), state: word === 'done' ? 'done' : word === 'open' ? 'open' : 'current' };
  }
  return { text, state: doneWords.test(text) || isStruck(item) ? 'done' : 'open' };
}

function isStruck(item: ListItem): boolean {
  const first = item.content[0];
  const content = first?.type === 'paragraph' ? (first.content ?? []) : [];
  return content.length > 0 && content.every((inline) => inline.type === 'text' && inline.marks?.some((mark) => mark.type === 'strike'));
}
