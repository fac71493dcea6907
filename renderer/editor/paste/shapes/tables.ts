import { renamed, styleOf } from './elements.ts';

/** Tables as they are here: no table that only arranges a page, captions before them, heads as heads, and where the words of a cell stand. */
export const shapeTables = (pasted: DocumentFragment): void => {
  for (const table of [...pasted.querySelectorAll('table')].reverse()) if (isLayout(table)) unwrapTable(table);
  for (const caption of pasted.querySelectorAll('caption')) {
    const table = caption.closest('table');
    if (table !== null) table.before(renamed(caption, 'p'));
  }
  for (const cell of pasted.querySelectorAll('thead td')) renamed(cell, 'th');
  for (const rule of pasted.querySelectorAll(':is(td, th) hr')) rule.remove();
};

/** Where the words of cells stand, as an attribute of them. */
export const shapeAlign = (pasted: DocumentFragment): void => {
  for (const cell of pasted.querySelectorAll('td, th')) {
    const align =
      alignOf(cell) || [...cell.children].map(alignOf).reduce((all, one) => (all === one ? all : ''), alignOf(cell.firstElementChild));
    if (align === 'right' || align === 'center') cell.setAttribute('align', align);
    else cell.removeAttribute('align');
  }
};

const alignOf = (element: Element | null): string =>
  element === null ? '' : styleOf(element, 'text-align') || (element.getAttribute('align') ?? '').toLowerCase();

/** A table around tables, or of one column, only arranges a page. */
const isLayout = (table: HTMLTableElement): boolean =>
  table.querySelector('table') !== null || [...table.querySelectorAll('tr')].every((row) => row.querySelectorAll('td, th').length < 2);

const unwrapTable = (table: HTMLTableElement): void => {
  const cells = [...table.querySelectorAll('td, th')].filter((cell) => cell.closest('table') === table);
  const blocks = cells.map((cell) => {
    const block = document.createElement('div');
    block.append(...cell.childNodes);
    return block;
  });
  table.replaceWith(...blocks);
};
