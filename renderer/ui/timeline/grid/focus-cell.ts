/** Puts the cursor into a row's cell; false where the row lacks it: one far from the window gets its cells a moment after it has come near. */
export const focusCell = (row: HTMLElement | null, column: string): boolean => {
  const cell = row?.querySelector<HTMLElement>(`[data-cell="${column}"]`);
  cell?.focus();
  if (cell instanceof HTMLInputElement && cell.type === 'text') cell.select();
  return cell != null;
};

/** As many frames as a row that was just made, moved, removed or brought near is waited for. */
const patience = 30;

/** Puts the cursor into a row's cell as soon as there are both; given up after about half a second. */
export const focusWhen = (find: () => HTMLElement | null | undefined, column: string, left = patience): void => {
  requestAnimationFrame(() => {
    if (!focusCell(find() ?? null, column) && left > 0) focusWhen(find, column, left - 1);
  });
};
