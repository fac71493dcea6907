/** An item of a list that is written flat: how deep it stands (from 1), and what it holds. */
export type FlatItem = {
  readonly level: number;
  readonly isOrdered: boolean;
  readonly start: number;
  /** Items of different lists don't share one. */
  readonly list: string;
  readonly content: readonly Node[];
};

type Open = { readonly element: HTMLElement; readonly isOrdered: boolean; readonly list: string };

/** Flat items as lists within lists; a level that is left out is none. */
export const nestLists = (items: readonly FlatItem[]): readonly HTMLElement[] => {
  const roots: HTMLElement[] = [];
  const open: Open[] = [];
  for (const item of items) {
    while (open.length > item.level) open.pop();
    const top = open.at(-1);
    const isSame = top !== undefined && top.isOrdered === item.isOrdered && (open.length > 1 || top.list === item.list);
    // Another kind of list at the same place follows the one that is open.
    if (open.length === item.level && !isSame) open.pop();
    if (open.length < item.level) open.push(begun(item, open.at(-1), roots));
    const list = open.at(-1)?.element;
    list?.appendChild(document.createElement('li')).append(...item.content);
  }
  return roots;
};

const begun = ({ isOrdered, start, list }: FlatItem, above: Open | undefined, roots: HTMLElement[]): Open => {
  const element = document.createElement(isOrdered ? 'ol' : 'ul');
  if (isOrdered && start !== 1) element.setAttribute('start', String(start));
  const parent = above?.element.lastElementChild;
  if (parent) parent.append(element);
  else roots.push(element);
  return { element, isOrdered, list };
};
