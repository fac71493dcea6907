/** Boxes of other programs, and what they are here. */
const boxes: readonly (readonly [string, string])[] = [
  [
    '.markdown-alert-warning, .markdown-alert-caution, .confluence-information-macro-warning, .confluence-information-macro-note',
    'warning',
  ],
  ['.markdown-alert, .confluence-information-macro', 'note'],
];

/** Gives pasted blocks of other programs the shape of ours (tasks, callouts, tables that only arrange a page), and takes the named attributes away. */
export const shapePasted = (pasted: DocumentFragment, hints: readonly string[]): void => {
  // What was copied here has its shape already.
  if (pasted.querySelector('[data-pm-slice]') === null) {
    for (const [selector, tone] of boxes)
      for (const box of pasted.querySelectorAll(`:is(${selector}):not([data-callout])`)) box.setAttribute('data-callout', tone);
    for (const title of pasted.querySelectorAll('.markdown-alert-title')) title.remove();
    for (const list of pasted.querySelectorAll('ul')) shapeTasks(list);
    for (const table of [...pasted.querySelectorAll('table')].reverse()) if (isLayout(table)) unwrap(table);
    for (const rule of pasted.querySelectorAll(':is(td, th) hr')) rule.remove();
  }
  for (const box of pasted.querySelectorAll('input')) box.remove();
  for (const code of pasted.querySelectorAll('pre[class] > code:not([class])')) code.className = code.parentElement?.className ?? '';
  for (const element of pasted.querySelectorAll('*')) {
    const language = element.tagName === 'CODE' ? /\blang(?:uage)?-([\w+#.-]+)/.exec(element.className)?.[1] : undefined;
    for (const hint of hints) element.removeAttribute(hint);
    if (language !== undefined) element.className = `language-${language}`;
  }
};

/** A list is one of tasks when each of its items begins with a box. */
const shapeTasks = (list: HTMLUListElement): void => {
  const items = [...list.children].filter((child) => child.tagName === 'LI');
  const ticks = items.map(tickOf);
  if (items.length === 0 || ticks.includes(null)) return;
  list.setAttribute('data-type', 'taskList');
  for (const [at, item] of items.entries()) {
    item.setAttribute('data-type', 'taskItem');
    item.setAttribute('data-checked', String(ticks[at]));
  }
};

/** Whether a task is done; null when the item has no box. */
const tickOf = (item: Element): boolean | null => {
  if (item.getAttribute('role') === 'checkbox') return item.getAttribute('aria-checked') === 'true';
  const box = item.querySelector('input[type=checkbox]');
  return box === null || box.closest('li') !== item ? null : box.hasAttribute('checked');
};

/** A table around tables, or of one column, only arranges a page. */
const isLayout = (table: HTMLTableElement): boolean =>
  table.querySelector('table') !== null || [...table.querySelectorAll('tr')].every((row) => row.querySelectorAll('td, th').length < 2);

const unwrap = (table: HTMLTableElement): void => {
  const cells = [...table.querySelectorAll('td, th')].filter((cell) => cell.closest('table') === table);
  const blocks = cells.map((cell) => {
    const block = document.createElement('div');
    block.append(...cell.childNodes);
    return block;
  });
  table.replaceWith(...blocks);
};
