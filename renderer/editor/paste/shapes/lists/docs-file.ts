import { nextElement, renamed } from '../elements.ts';
import { type FlatItem, nestLists } from './nest-lists.ts';

const level = /(?:^|\s)(lst-kix_[\w-]+)-(\d)(?=\s|$)/;

/** Gives a page that Google Docs has saved its title, and its lists their levels: each run of a level is a list of its own there. */
export const shapeDocsFile = (pasted: DocumentFragment): void => {
  const lists = pasted.querySelectorAll('ul[class*="lst-kix_"], ol[class*="lst-kix_"]');
  if (lists.length === 0 && pasted.querySelector('.doc-content') === null) return;
  for (const title of pasted.querySelectorAll('p.title')) renamed(title, 'h1');
  for (const first of lists) if (first.isConnected || first.parentNode !== null) shapeRun(first);
};

const shapeRun = (first: Element): void => {
  const run: Element[] = [];
  for (let next: Element | null = first; next !== null && level.test(next.className); next = nextElement(next)) run.push(next);
  const items = run.flatMap((list): readonly FlatItem[] => {
    const [, name = '', depth = '0'] = level.exec(list.className) ?? [];
    return [...list.children].map((item) => ({
      level: Number(depth) + 1,
      isOrdered: list.tagName === 'OL',
      start: Number(list.getAttribute('start') ?? 1) || 1,
      list: name,
      content: [...item.childNodes],
    }));
  });
  first.before(...nestLists(items));
  for (const list of run) list.remove();
};
