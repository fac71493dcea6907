import type { Step } from '../../report/report.ts';
import type { ListItem } from '../../rich-text/rich-text.ts';
import { actionState } from './actions/action-words.ts';
import { itemText } from './item-text.ts';

const box = /^(?:\[([xX✓✔ ~-]?)\]|([✓✔☑✅])\uFE0F?|([☐⬜◻▢]))\s*/u;
const stateAfter =
  /\s*(?:[–—-]\s+|\(|\[)(?:(?<done>done|erledigt|fait|hecho)|(?<open>open|offen|ouvert|abierto)|current|in progress|in arbeit|en cours|en curso)[)\]]?\.?$/iu;
/** "Done: customers told", as Debrief's own exports have it too. */
const stateBefore = /^(\p{L}[\p{L} -]{2,14}):\s+(?=\S)/u;
const doneWords = /(?:[–—-]\s+|\(|\[)(?:completed?|finished|fertig|abgeschlossen|terminé|completado)[)\]]?\.?$/iu;

/** A line of a status list with the state that its box, its last word or its strike-through gives it; open when nothing says so. */
export function readStep(item: ListItem): { readonly text: string; readonly state: Step['state'] } {
  const text = itemText(item);
  const boxed = box.exec(text);
  if (boxed !== null && text.length > boxed[0].length) {
    const mark = boxed[1] ?? (boxed[2] === undefined ? ' ' : 'x');
    return { text: text.slice(boxed[0].length), state: mark === '~' || mark === '-' ? 'current' : mark.trim() === '' ? 'open' : 'done' };
  }
  const before = stateBefore.exec(text);
  const said = before === null ? null : actionState(before[1] ?? '');
  if (before !== null && said !== null) return { text: text.slice(before[0].length), state: said === 'in-progress' ? 'current' : said };
  const after = stateAfter.exec(text);
  if (after !== null && after.index > 0) {
    const { done, open } = after.groups ?? {};
    return { text: text.slice(0, after.index), state: done !== undefined ? 'done' : open !== undefined ? 'open' : 'current' };
  }
  return { text, state: doneWords.test(text) || isStruck(item) ? 'done' : 'open' };
}

/** Whether all words of an item are struck through. */
export function isStruck(item: ListItem): boolean {
  const first = item.content[0];
  const content = first?.type === 'paragraph' ? (first.content ?? []) : [];
  return content.length > 0 && content.every((inline) => inline.type === 'text' && inline.marks?.some((mark) => mark.type === 'strike'));
}
