import { renamed, unwrapped } from '../elements.ts';

/** Puts lists that stand beside their item into it, and makes task lists of those whose items all begin with a box. */
export const shapeLists = (pasted: DocumentFragment): void => {
  for (const list of pasted.querySelectorAll(':is(ul, ol) > :is(ul, ol)')) {
    const before = list.previousElementSibling;
    if (before?.tagName === 'LI') before.append(list);
    else if (before === null && list.nextElementSibling === null) list.parentElement?.replaceWith(list);
  }
  for (const group of pasted.querySelectorAll('div[data-task-list-local-id], ol[data-task-list-local-id]')) {
    for (const task of group.querySelectorAll(':scope > [data-task-state]:not(li)')) renamed(task, 'li');
    renamed(group, 'ul');
  }
  for (const list of pasted.querySelectorAll('ul')) shapeTasks(list);
};

type Tick = { readonly isDone: boolean; readonly take: () => void };

const shapeTasks = (list: HTMLUListElement): void => {
  const items = [...list.children].filter((child) => child.tagName === 'LI');
  const ticks = items.map(tickOf);
  if (items.length === 0 || ticks.includes(null)) return;
  list.setAttribute('data-type', 'taskList');
  for (const [at, item] of items.entries()) {
    item.setAttribute('data-type', 'taskItem');
    item.setAttribute('data-checked', String(ticks[at]?.isDone));
    ticks[at]?.take();
  }
};

const nothing = (): void => undefined;

/** Whether a task is done; null when the item has no box. */
const tickOf = (item: Element): Tick | null => {
  if (item.getAttribute('role') === 'checkbox') return { isDone: item.getAttribute('aria-checked') === 'true', take: nothing };
  if (item.hasAttribute('data-task-state')) return { isDone: item.getAttribute('data-task-state') === 'DONE', take: nothing };
  if (item.parentElement?.classList.contains('inline-task-list')) return { isDone: item.classList.contains('checked'), take: nothing };
  const box = item.querySelector('input[type=checkbox], .checkbox');
  if (box !== null && box.closest('li') === item)
    return { isDone: box.hasAttribute('checked') || box.classList.contains('checkbox-on'), take: () => box.remove() };
  return writtenTick(item);
};

/** A box that is written with letters. */
const writtenTick = (item: Element): Tick | null => {
  const words = document.createTreeWalker(item, NodeFilter.SHOW_TEXT);
  let first = words.nextNode();
  while (first instanceof Text && first.data.trim() === '') first = words.nextNode();
  if (!(first instanceof Text) || first.parentElement?.closest('li') !== item) return null;
  const text = first;
  const found = /^\s*(?:\[([ xX]?)\]\s|([☐☑☒✓✔])\s*)/u.exec(`${text.data} `);
  if (found === null) return null;
  const isDone = /x/i.test(found[1] ?? '') || /[☑☒✓✔]/u.test(found[2] ?? '');
  return { isDone, take: () => takeFrom(text, found[0].length) };
};

const takeFrom = (text: Text, length: number): void => {
  text.data = text.data.slice(length).trimStart();
  const around = text.parentElement;
  if (text.data === '' && around?.tagName === 'SPAN' && around.childNodes.length === 1) unwrapped(around);
};
